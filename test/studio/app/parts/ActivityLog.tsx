import { useStore } from '../lib/store.ts';
import { flooded, streamed } from '../state/torture.ts';

/** Streaming text and bulk nodes, as a chat reply or a long feed would add them. */
export function ActivityLog() {
  const words = useStore(streamed);
  const nodes = useStore(flooded);
  if (words.length === 0 && nodes === 0) return null;
  return (
    <aside className="activity css-1k9w2tq" aria-label="Activity">
      {words.length > 0 && <p className="activity-text">{words.join(' ')}</p>}
      {nodes > 0 && (
        <ul className="activity-feed">
          {Array.from({ length: nodes }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are equal and never move
            <li key={index}>Asset {index}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}
