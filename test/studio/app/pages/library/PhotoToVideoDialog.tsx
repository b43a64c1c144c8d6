import { useState } from 'react';
import { navigate } from '../../lib/navigate.ts';
import { DivButton } from '../../parts/DivButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';

const PHOTOS = [
  'Avatar IV.png',
  'sora_birthday.jpg',
  'Kling',
  'Photo to Video portrait',
  'Upscale Video.jpeg',
] as const;

/** The shortcut's modal: a photo to begin with. What is generated from it is generated on the next page. */
export function PhotoToVideoDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <LibraryDialog
      open={open}
      title={
        <span className="shortcut-title">
          <Label text="Photo to Video" />
        </span>
      }
      className="photo-dialog"
      onClose={onClose}
    >
      <div className="modal-body">
        <p className="support photo-line">Use a photo for your avatar. Works best with Avatar IV and a clear face.</p>
        <DivButton className="drop-zone">
          <Icon name="upload" size="26" />
          <span className="strong">
            <Label text="Upload photo" />
          </span>
          <span className="support">PNG, JPG, up to 50 MB</span>
        </DivButton>
        <h3 className="strong">
          <Label text="Recently uploaded" />
        </h3>
        <div className="photo-list">
          {PHOTOS.map((name, index) => (
            <button
              key={name}
              type="button"
              className="photo-file"
              aria-pressed={chosen === name}
              onClick={() => setChosen(name)}
            >
              <span className="photo-thumb" style={{ background: `hsl(${index * 70} 55% 82%)` }}>
                <Portrait hue={index * 70} />
              </span>
              <span className="tw-truncate">{name}</span>
            </button>
          ))}
        </div>
      </div>
      <div className="modal-foot tw-flex tw-justify-end">
        <button
          type="button"
          className="button button-brand"
          disabled={chosen === null}
          onClick={() => void navigate('/avatar')}
        >
          <Label text="Continue" />
        </button>
      </div>
    </LibraryDialog>
  );
}
