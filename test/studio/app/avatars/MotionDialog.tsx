import { useState } from 'react';
import type { Look } from '../content/looks.ts';
import { Modal } from '../editor/Modal.tsx';
import { Label } from '../parts/Label.tsx';
import { showToast } from '../state/toast.ts';

interface MotionDialogProps {
  look: Look | undefined;
  onClose: () => void;
}

/** Asks how a photo look should move. */
export function MotionDialog({ look, onClose }: MotionDialogProps) {
  const [motion, setMotion] = useState('');
  const send = () => {
    showToast(`${look?.name} is generating`);
    onClose();
  };
  return (
    <Modal open={look !== undefined} title="Add Motion" className="motion-dialog" onClose={onClose}>
      <div className="modal-body">
        <p className="motion-look support">{look?.name}</p>
        <textarea
          className="field tw-resize-none"
          rows={4}
          aria-label="Describe the motion"
          placeholder="Describe the motion, for example: waves and smiles"
          value={motion}
          onChange={(event) => setMotion(event.target.value)}
        />
      </div>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <button type="button" className="button" onClick={onClose}>
          <Label text="Cancel" />
        </button>
        <button type="button" className="button button-brand" disabled={motion.trim() === ''} onClick={send}>
          <Label text="Generate" />
        </button>
      </div>
    </Modal>
  );
}
