import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { markEdited } from '../state/edited.ts';
import { addScene, change, type EditorState } from '../state/editor.ts';
import { ScriptScene } from './ScriptScene.tsx';

export function ScriptPanel({ state }: { state: EditorState }) {
  const add = () => {
    addScene();
    markEdited();
  };
  return (
    <section className="script-panel tw-flex tw-flex-col" aria-label="Script" data-pacific-component="ScriptPanel">
      <div className="panel-head tw-flex tw-items-center tw-justify-between">
        <h2>
          <Label text="Script" />
        </h2>
        <div className="tw-flex tw-gap-1.5">
          <button type="button" className="chip" onClick={() => change({ tool: 'AI Tools' })}>
            <Icon name="agent" size="16" />
            <span>
              <Label text="Script Writer" />
            </span>
          </button>
          <button type="button" className="chip">
            <Icon name="wave" size="16" />
            <span>
              <Label text="Delivery style" />
            </span>
          </button>
        </div>
      </div>
      <div className="script-list tw-flex-1">
        {state.scenes.map((scene, index) => (
          <ScriptScene key={scene.id} scene={scene} number={index + 1} selected={scene.id === state.selected} />
        ))}
        <button type="button" className="add-scene tw-flex tw-items-center tw-justify-center tw-gap-2" onClick={add}>
          <Icon name="plus" size="18" />
          <span>
            <Label text="Add scene" />
          </span>
        </button>
      </div>
    </section>
  );
}
