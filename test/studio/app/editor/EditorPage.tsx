import { useSettings } from '../lib/settings.ts';
import { useStore } from '../lib/store.ts';
import { markEdited } from '../state/edited.ts';
import { change, changeScene, editor, selectedScene } from '../state/editor.ts';
import { panelMounted } from '../state/torture.ts';
import { AudioDialog } from './AudioDialog.tsx';
import { Canvas } from './Canvas.tsx';
import { CommentsPanel } from './CommentsPanel.tsx';
import { GenerateDialog } from './GenerateDialog.tsx';
import { LookPicker } from './LookPicker.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { ScenePanel } from './ScenePanel.tsx';
import { ScriptPanel } from './ScriptPanel.tsx';
import { Timeline } from './Timeline.tsx';
import { ToolPanel } from './ToolPanel.tsx';
import { ToolRail } from './ToolRail.tsx';
import { TopBar } from './TopBar.tsx';

export function EditorPage() {
  const state = useStore(editor);
  const mounted = useStore(panelMounted);
  const settings = useSettings();
  const scene = selectedScene(state);
  if (!scene) return null;
  return (
    <div className="editor">
      <TopBar state={state} />
      <div className="editor-body">
        <ScriptPanel state={state} />
        <div className="stage-column tw-flex tw-flex-col tw-min-w-0">
          <Canvas state={state} scene={scene} />
          <Timeline state={state} />
        </div>
        {mounted && (
          <aside className="right-panel css-1t0qk8e" data-pacific-component="SidePanel">
            {state.tool === null ? <ScenePanel scene={scene} settings={settings} /> : <ToolPanel tool={state.tool} />}
          </aside>
        )}
        <ToolRail tool={state.tool} />
      </div>
      {state.comments && <CommentsPanel />}
      <GenerateDialog state={state} settings={settings} />
      <LookPicker
        open={state.dialog === 'looks'}
        onClose={() => change({ dialog: null })}
        onChoose={(look) => {
          changeScene(scene.id, { look });
          change({ dialog: null });
          markEdited();
        }}
      />
      <AudioDialog open={state.dialog === 'audio'} scene={scene} />
      <PreviewDialog open={state.dialog === 'preview'} scene={scene} />
    </div>
  );
}
