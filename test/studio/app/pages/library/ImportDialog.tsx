import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';

const FILES = ['Avatar IV.wav', 'Kling', 'video_agent_intro.mp3', 'Sora 2'] as const;

export function ImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <LibraryDialog
      open={open}
      title={<Label text="Import from 3rd party" />}
      className="import-dialog"
      onClose={onClose}
    >
      <div className="modal-body">
        <label className="tw-flex tw-flex-col tw-gap-1.5">
          <span className="strong">API key</span>
          <input className="field" placeholder="Paste the key of the other service" />
        </label>
        <span className="support">These voices were found in the account.</span>
        <ul className="import-list">
          {FILES.map((file) => (
            <li key={file} className="tw-flex tw-items-center tw-gap-2 import-voice">
              <Icon name="wave" size="18" />
              <span className="tw-truncate">{file}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="modal-foot tw-flex tw-justify-end">
        <button type="button" className="button button-brand" onClick={onClose}>
          <Label text="Import" />
        </button>
      </div>
    </LibraryDialog>
  );
}
