import { useState } from 'react';
import { FILES } from '../../content/apps.ts';
import { navigate } from '../../lib/navigate.ts';
import { DivButton } from '../../parts/DivButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { LibraryDialog } from '../library/LibraryDialog.tsx';

/** The first step of the translator; languages and engines are chosen on its own page. */
export function ShortcutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <LibraryDialog
      open={open}
      title={<Label text="Translate any video" />}
      className="shortcut-dialog"
      onClose={onClose}
    >
      <div className="modal-body">
        <p className="support">175+ languages and dialects in natural voice and lip sync</p>
        <DivButton className="drop-zone">
          <Icon name="upload" size="26" />
          <span className="strong">
            <Label text="Upload video" />
          </span>
        </DivButton>
        {FILES.map((file) => (
          <button
            key={file}
            type="button"
            className="audio-file tw-flex tw-items-center tw-gap-2.5"
            aria-pressed={chosen === file}
            onClick={() => setChosen(file)}
          >
            <Icon name="play" size="18" />
            <span className="tw-flex-1 tw-truncate">{file}</span>
          </button>
        ))}
      </div>
      <div className="modal-foot tw-flex tw-justify-end">
        <button
          type="button"
          className="button button-brand"
          disabled={chosen === null}
          onClick={() => void navigate('/apps/translate')}
        >
          <Label text="Continue" />
        </button>
      </div>
    </LibraryDialog>
  );
}
