import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { markEdited } from '../state/edited.ts';
import { change, changeScene, type Scene } from '../state/editor.ts';
import { clock } from '../state/length.ts';
import { Modal } from './Modal.tsx';

const FILES = [
  { name: 'Avatar IV voiceover take 2.mp3', seconds: 60 },
  { name: 'kling_intro.wav', seconds: 65 },
] as const;

/** Stands for the file chooser: two recordings lie ready. */
export function AudioDialog({ open, scene }: { open: boolean; scene: Scene }) {
  const [chosen, setChosen] = useState(0);
  const attach = () => {
    changeScene(scene.id, { audio: FILES[chosen] ?? FILES[0] });
    change({ dialog: null });
    markEdited();
  };
  return (
    <Modal open={open} title="Confirm Audio" className="audio-dialog">
      <div className="modal-body">
        {FILES.map((file, index) => (
          <button
            key={file.name}
            type="button"
            className="audio-file tw-flex tw-items-center tw-gap-2.5"
            aria-pressed={chosen === index}
            onClick={() => setChosen(index)}
          >
            <Icon name="wave" />
            <span className="tw-flex-1 tw-truncate">{file.name}</span>
            <span className="support">{clock(file.seconds)}</span>
          </button>
        ))}
      </div>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <button type="button" className="button button-brand" onClick={attach}>
          <Label text="Add audio" />
        </button>
      </div>
    </Modal>
  );
}
