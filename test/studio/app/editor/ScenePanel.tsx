import type { Settings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { markEdited } from '../state/edited.ts';
import { change, changeScene, type Scene } from '../state/editor.ts';
import { engineOf } from '../state/engines.ts';
import { MotionEngine } from './MotionEngine.tsx';
import { SubSection } from './SubSection.tsx';

const LAYOUTS = ['Original', 'Circle', 'Radius', 'Zoom'] as const;
const BACKGROUNDS = ['Customize', 'Remove', 'Color'] as const;

/** Everything about the selected scene. */
export function ScenePanel({ scene, settings }: { scene: Scene; settings: Settings }) {
  const edit = (part: Partial<Scene>) => {
    changeScene(scene.id, part);
    markEdited();
  };
  const moves = scene.look.kind === 'photo' && engineOf(scene.engine).premium;
  return (
    <>
      <div className="panel-head tw-flex tw-items-center tw-justify-between">
        <h2>
          <Label text="Avatar & Voice" />
        </h2>
        <button type="button" className="icon-button" aria-label="More">
          <Icon name="more-level" />
        </button>
      </div>
      <SubSection title="Avatar">
        <button
          type="button"
          className="row-button tw-flex tw-items-center tw-gap-2.5"
          data-pacific-component="SceneRowButton"
          onClick={() => change({ dialog: 'looks' })}
        >
          <Portrait hue={scene.look.hue} round />
          <span className="tw-truncate tw-flex-1">{scene.look.name}</span>
          <Icon name="right" size="16" />
        </button>
      </SubSection>
      <SubSection title="Voice">
        <button
          type="button"
          className="row-button tw-flex tw-items-center tw-gap-2.5"
          data-pacific-component="SceneRowButton"
        >
          <span className="voice-mark">
            <Icon name="play" size="13" />
          </span>
          <span className="tw-truncate tw-flex-1">{scene.voice}</span>
          <Icon name="right" size="16" />
        </button>
      </SubSection>
      <MotionEngine scene={scene} settings={settings} onChange={(engine) => edit({ engine })} />
      {moves && (
        <SubSection title="Custom motion">
          <textarea
            className="field tw-resize-none"
            rows={3}
            aria-label="Custom motion"
            placeholder="Describe gestures and camera, for example: nods, then looks left"
            value={scene.motionPrompt}
            onChange={(event) => edit({ motionPrompt: event.target.value })}
          />
        </SubSection>
      )}
      <SubSection title="Avatar Background">
        <div className="segmented">
          {BACKGROUNDS.map((name) => (
            <button key={name} type="button" className="segment">
              <Label text={name} />
            </button>
          ))}
        </div>
      </SubSection>
      <SubSection title="Layout">
        <div className="segmented">
          {LAYOUTS.map((name) => (
            <button
              key={name}
              type="button"
              className="segment"
              aria-pressed={scene.layout === name}
              onClick={() => edit({ layout: name })}
            >
              <Label text={name} />
            </button>
          ))}
        </div>
      </SubSection>
    </>
  );
}
