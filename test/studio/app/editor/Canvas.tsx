import { type CSSProperties, useRef } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { change, type EditorState, type Scene } from '../state/editor.ts';

interface TextObject {
  id: string;
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Text the user has put on the picture. */
const OBJECTS: readonly TextObject[] = [
  { id: 'object-heading', text: 'Veo 3.1', x: 6, y: 14, size: 6.4 },
  { id: 'object-line', text: 'Avatar IV', x: 6, y: 33, size: 3.4 },
  { id: 'object-note', text: 'Three ways to film a lesson', x: 6, y: 46, size: 2.2 },
];

export function Canvas({ state, scene }: { state: EditorState; scene: Scene }) {
  const stage = useRef<HTMLDivElement>(null);
  return (
    <section className="canvas tw-flex tw-flex-col" aria-label="Canvas">
      <div className="canvas-room">
        <div ref={stage} className="stage" style={sky(scene.hue)} data-pacific-component="Stage">
          <div className="stage-shape" style={{ background: `hsl(${scene.hue} 70% 96% / .5)` }} />
          <div className={`stage-avatar stage-${scene.layout.toLowerCase()}`} data-element-id="object-avatar">
            <Portrait hue={scene.look.hue} />
          </div>
          {OBJECTS.map((object) => (
            <div
              key={object.id}
              className={state.object === object.id ? 'stage-text stage-text-on' : 'stage-text'}
              data-element-id={object.id}
              style={at(object)}
              onPointerDown={() => change({ object: object.id })}
            >
              {object.text}
              {state.object === object.id && <Handles />}
            </div>
          ))}
        </div>
      </div>
      <div className="canvas-bar tw-flex tw-items-center tw-gap-1.5">
        <button type="button" className="icon-button icon-button-on" aria-label="Landscape (16:9)" aria-pressed="true">
          <Icon name="landscape" />
        </button>
        <button type="button" className="icon-button" aria-label="Portrait (9:16)" aria-pressed="false">
          <Icon name="portrait" />
        </button>
        <button type="button" className="icon-button" aria-label="Square (1:1)" aria-pressed="false">
          <Icon name="square" />
        </button>
        <span className="canvas-hint support tw-truncate">
          <Icon name="help" size="15" />
          <span className="tw-truncate">
            <Label text="Final lip-sync shows after video is generated" />
          </span>
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label="Full screen"
          onClick={() => void stage.current?.requestFullscreen()}
        >
          <Icon name="full" />
        </button>
      </div>
    </section>
  );
}

function Handles() {
  return (
    <span className="moveable-control-box" aria-hidden="true">
      {['nw', 'ne', 'sw', 'se'].map((corner) => (
        <span key={corner} className={`moveable-control moveable-${corner}`} />
      ))}
    </span>
  );
}

function at({ x, y, size }: TextObject): CSSProperties {
  return { transform: `translate(${x}cqw, ${y}cqh)`, fontSize: `${size}cqw` };
}

function sky(hue: number): CSSProperties {
  return {
    background: `linear-gradient(135deg, hsl(${hue} 72% 92%), hsl(${hue + 30} 66% 80%) 55%, hsl(${hue + 60} 62% 70%))`,
  };
}
