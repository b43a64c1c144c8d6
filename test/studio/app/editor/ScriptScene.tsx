import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { markEdited } from '../state/edited.ts';
import { change, changeScene, type Scene } from '../state/editor.ts';
import { clock } from '../state/length.ts';
import { ScriptEditor } from './ScriptEditor.tsx';
import { useEstimate } from './useEstimate.ts';

export function ScriptScene({ scene, number, selected }: { scene: Scene; number: number; selected: boolean }) {
  const estimate = useEstimate(scene.script);
  const select = () => change({ selected: scene.id, tool: null });
  return (
    <div
      className={selected ? 'script-scene script-scene-on' : 'script-scene'}
      data-pacific-component="SegmentComponent"
      onFocusCapture={select}
    >
      <div className="script-head tw-flex tw-items-center tw-gap-2">
        <span className="scene-number" data-pacific-component="SceneNumber">
          {number}
        </span>
        <button
          type="button"
          className="speaker tw-flex tw-items-center"
          onClick={select}
          data-pacific-component="SceneAvatarSwitcherHeader"
        >
          <Portrait hue={scene.look.hue} round />
          <span className="tw-truncate">{scene.look.name}</span>
        </button>
        <span className="tw-flex-1" />
        <span className="estimate">{estimate}s est.</span>
        <button type="button" className="icon-button icon-button-small" aria-label="More">
          <Icon name="more-level" size="16" />
        </button>
      </div>
      <ScriptEditor key={scene.id} scene={scene} />
      {scene.audio ? (
        <div className="audio-chip tw-flex tw-items-center tw-gap-2">
          <Icon name="play" size="14" />
          <span className="tw-truncate tw-flex-1">{scene.audio.name}</span>
          <span className="audio-time">00:00 / {clock(scene.audio.seconds)}</span>
          <button
            type="button"
            className="icon-button icon-button-small"
            aria-label="Remove audio"
            onClick={() => {
              changeScene(scene.id, { audio: null });
              markEdited();
            }}
          >
            <Icon name="close" size="14" />
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="script-action tw-flex tw-items-center tw-gap-1.5"
          onClick={() => change({ selected: scene.id, tool: null, dialog: 'audio' })}
        >
          <Icon name="upload" size="15" />
          <span>
            <Label text="Upload audio" />
          </span>
        </button>
      )}
    </div>
  );
}
