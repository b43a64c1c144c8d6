import type { DragEvent, KeyboardEvent } from 'react';
import { Portrait } from '../parts/Portrait.tsx';
import { markEdited } from '../state/edited.ts';
import { change, editor, moveScene, type Scene } from '../state/editor.ts';
import { clock, sceneSeconds } from '../state/length.ts';

interface TimelineItemProps {
  scene: Scene;
  index: number;
  left: number;
  selected: boolean;
}

/** One thumbnail of the sortable list: a div with a button's role, as drag libraries make them. */
export function TimelineItem({ scene, index, left, selected }: TimelineItemProps) {
  const select = () => change({ selected: scene.id, tool: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const from = editor.get().scenes.findIndex((other) => other.id === event.dataTransfer.getData('text/plain'));
    if (from < 0) return;
    moveScene(from, index);
    markEdited();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the real list has divs with role="button"
    <div
      role="button"
      tabIndex={0}
      aria-roledescription="sortable"
      aria-pressed={selected}
      aria-label={`Scene ${index + 1}`}
      className={selected ? 'scene-item scene-item-on' : 'scene-item'}
      style={{ transform: `translateX(${left}px)` }}
      data-scene-item="true"
      data-scene-id={scene.id}
      data-state={selected ? 'active' : 'inactive'}
      draggable
      onClick={select}
      onKeyDown={onKeyDown}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', scene.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div
        className="scene-thumb"
        style={{ background: `linear-gradient(135deg, hsl(${scene.hue} 72% 90%), hsl(${scene.hue + 50} 62% 72%))` }}
      >
        <Portrait hue={scene.look.hue} />
        <span className="scene-index">{index + 1}</span>
        <span className="scene-time">{clock(sceneSeconds(scene))}</span>
      </div>
    </div>
  );
}
