import type { Translation } from '../content/sources.ts';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

/** What was translated before. Each card is one button: "name-English", and where it comes from. */
export function Translations({ items }: { items: readonly Translation[] }) {
  return (
    <section className="translations" aria-label="Recent translations">
      <h2>
        <Label text="Recent translations" />
      </h2>
      <div className="cards">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and new ones push the nodes along on purpose
          <button key={index} type="button" className="result-card" data-state={item.state}>
            <span className="card-thumb" style={{ background: `hsl(${item.hue} 50% 80%)` }}>
              <Portrait hue={item.hue} />
              {item.state === 'done' && <span className="card-badge card-badge-end">{item.length}</span>}
              {item.state === 'failed' && <span className="card-badge card-badge-bad">Failed</span>}
              {item.state === 'progress' && <span className="card-badge">3% Ready</span>}
            </span>
            <span className="card-title tw-truncate">
              {item.name}-{item.language}
            </span>
            <span className="support result-origin">Video Translate</span>
          </button>
        ))}
      </div>
    </section>
  );
}
