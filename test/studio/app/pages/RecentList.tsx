import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { projectAt } from '../content/titles.ts';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { recycledRange } from '../parts/recycledRange.ts';

const ROW = 64;
const HEIGHT = 384;
const OVERSCAN = 2;
/** As many nodes as can be on screen. A row that scrolls in takes over the node of one that scrolled out. */
const POOL = Math.ceil(HEIGHT / ROW) + 1 + OVERSCAN * 2;
const RANGE = recycledRange(POOL);

export function RecentList({ count }: { count: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    rangeExtractor: RANGE,
    initialRect: { width: 900, height: HEIGHT },
  });
  return (
    <div ref={scroller} className="recents" style={{ height: Math.min(HEIGHT, count * ROW) }} data-recents="">
      <div className="tw-relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => (
          <RecentRow key={row.index % POOL} index={row.index} top={row.start} />
        ))}
      </div>
    </div>
  );
}

function RecentRow({ index, top }: { index: number; top: number }) {
  const project = projectAt(index);
  return (
    <article className="recent css-3m0a1z" style={{ transform: `translateY(${top}px)` }} data-index={index}>
      <div className="recent-thumb" style={{ background: `hsl(${project.hue} 55% 82%)` }}>
        <Portrait hue={project.hue} />
      </div>
      <div className="tw-min-w-0 tw-flex-1">
        <div className="recent-title tw-truncate">{project.title}</div>
        <div className="support">
          • {project.when} • {project.origin}
        </div>
      </div>
      <span className="recent-state">{stateText(project.state, project.duration, project.progress)}</span>
      <button type="button" className="icon-button" data-more-btn="true" aria-label="More">
        <Icon name="more-level" />
      </button>
    </article>
  );
}

function stateText(state: string, duration: string, progress: number): string {
  if (state === 'progress') return `${progress}% Ready`;
  if (state === 'draft') return 'DRAFT';
  return state === 'failed' ? 'Failed' : duration;
}
