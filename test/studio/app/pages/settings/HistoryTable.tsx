import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { usageAt } from '../../content/history.ts';
import { projectAt } from '../../content/titles.ts';
import { useSettings } from '../../lib/settings.ts';
import { Label } from '../../parts/Label.tsx';
import { recycledRange } from '../../parts/recycledRange.ts';

const ROW = 44;
const HEIGHT = 528;
const OVERSCAN = 2;
const POOL = Math.ceil(HEIGHT / ROW) + 1 + OVERSCAN * 2;
const RANGE = recycledRange(POOL);

/** Two columns of the same words: "Feature" holds real names, "Video" what users called their videos. */
export function HistoryTable() {
  const { recents, plan } = useSettings();
  const premium = plan === 'premium-2026';
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: recents,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    rangeExtractor: RANGE,
    initialRect: { width: 900, height: HEIGHT },
  });
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="history" style={{ height: HEIGHT }} data-history="">
      <table>
        <thead>
          <tr>
            {['Video', 'Feature', 'Length', premium ? 'Premium credits' : 'Credits', 'API credits', 'Date'].map(
              (head) => (
                <th key={head} scope="col">
                  <Label text={head} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <tr key="before" style={{ height: before }} />
          {items.map((row) => (
            <HistoryRow key={row.index % POOL} index={row.index} premium={premium} />
          ))}
          <tr key="after" style={{ height: after }} />
        </tbody>
      </table>
    </div>
  );
}

function HistoryRow({ index, premium }: { index: number; premium: boolean }) {
  const usage = usageAt(index, premium);
  return (
    <tr data-index={index}>
      <td className="history-title">{projectAt(index).title}</td>
      <td>{usage.feature}</td>
      <td>{usage.length}</td>
      <td>{usage.credits}</td>
      <td>{usage.apiCredits === 0 ? '–' : usage.apiCredits}</td>
      <td>{usage.date}</td>
    </tr>
  );
}
