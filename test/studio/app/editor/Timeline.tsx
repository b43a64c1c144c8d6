import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { markEdited } from '../state/edited.ts';
import { addScene, type EditorState } from '../state/editor.ts';
import { clock, sceneSeconds } from '../state/length.ts';
import { TimelineItem } from './TimelineItem.tsx';

const WIDTH = 132;

/** Thumbnails of all scenes; only those in view are in the document. */
export function Timeline({ state }: { state: EditorState }) {
  const { rtl } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useVirtualizer({
    horizontal: true,
    isRtl: rtl,
    count: state.scenes.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => state.scenes[index]?.id ?? index,
    estimateSize: () => WIDTH,
    overscan: 2,
    initialRect: { width: 640, height: 92 },
  });
  const position = state.scenes.findIndex((scene) => scene.id === state.selected);
  const total = state.scenes.reduce((sum, scene) => sum + sceneSeconds(scene), 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follow the selection only, not every new virtualizer
  useEffect(() => {
    if (position > 3) columns.scrollToIndex(position, { align: 'auto' });
  }, [state.selected]);
  const add = () => {
    addScene();
    markEdited();
  };
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-bar tw-flex tw-items-center tw-gap-2">
        <button type="button" className="icon-button icon-button-small" aria-label="Play">
          <Icon name="play" size="15" />
        </button>
        <span className="timeline-clock">
          00:00 <span className="support">/ {clock(total)}</span>
        </span>
        <span className="tw-flex-1" />
        <button type="button" className="chip">
          <Icon name="preview" size="16" />
          <span>
            <Label text="Render Scene" />
          </span>
        </button>
      </div>
      <div className="timeline-row tw-flex">
        <div ref={scroller} className="timeline-scroll tw-flex-1 tw-min-w-0">
          <div className="tw-relative tw-h-full" style={{ width: columns.getTotalSize() }}>
            {columns.getVirtualItems().map((item) => {
              const scene = state.scenes[item.index];
              if (!scene) return null;
              const selected = item.index === position;
              return (
                <TimelineItem
                  key={item.key}
                  scene={scene}
                  index={item.index}
                  left={rtl ? -item.start : item.start}
                  selected={selected}
                />
              );
            })}
          </div>
        </div>
        <button type="button" className="timeline-add" aria-label="Add scene" onClick={add}>
          <Icon name="plus" />
        </button>
      </div>
    </section>
  );
}
