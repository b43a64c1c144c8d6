import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { usageAt } from '../content/history.ts';
import { projectAt } from '../content/titles.ts';
import { useSettings } from '../lib/settings.ts';
import { recycledRange } from '../parts/recycledRange.ts';

const ROW = 44;
const HEIGHT = 528;
const OVERSCAN = 2;
const POOL = Math.ceil(HEIGHT / ROW) + 1 + OVERSCAN * 2;
const RANGE = recycledRange(POOL);

/** Two columns of the same words: "Feature" holds real names, "Video" what users called their videos. */
export function HistoryTable() {
  const { recents } = useSettings();
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
            {['Video', 'Feature', 'Length', 'Credits', 'Date'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr key="before" style={{ height: before }} />
          {items.map((row) => (
            <HistoryRow key={row.index % POOL} index={row.index} />
          ))}
          <tr key="after" style={{ height: after }} />
        </tbody>
      </table>
    </div>
  );
}

function HistoryRow({ index }: { index: number }) {
  const usage = usageAt(index);
  return (
    <tr data-index={index}>
      <td className="history-title">{projectAt(index).title}</td>
      <td>{usage.feature}</td>
      <td>{usage.length}</td>
      <td>{usage.credits}</td>
      <td>{usage.date}</td>
    </tr>
  );
}
