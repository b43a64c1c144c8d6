import type { Settings } from '../lib/settings.ts';
import type { EditorState } from '../state/editor.ts';
import { GenerateForm } from './GenerateForm.tsx';
import { Modal } from './Modal.tsx';

export function GenerateDialog({ state, settings }: { state: EditorState; settings: Settings }) {
  return (
    <Modal open={state.dialog === 'generate'} title="Generate Video" className="generate">
      <GenerateForm state={state} settings={settings} />
    </Modal>
  );
}
