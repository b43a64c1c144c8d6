import { TRAINING_PHOTOS } from '../content/generations.ts';
import { Modal } from '../editor/Modal.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

interface TrainingDialogProps {
  open: boolean;
  onStart: () => void;
  onClose: () => void;
}

/** The photos lie ready: a model needs ten of them. */
export function TrainingDialog({ open, onStart, onClose }: TrainingDialogProps) {
  return (
    <Modal open={open} title="Train your personal model" className="training" onClose={onClose}>
      <div className="modal-body">
        <p className="training-prose">
          A personal model learns your face from at least 10 photos. Training takes about 20 minutes.
        </p>
        <ul className="training-photos">
          {TRAINING_PHOTOS.map((name) => (
            <li key={name} className="chip training-photo">
              <Icon name="image" size="16" />
              <span className="tw-truncate">{name}</span>
            </li>
          ))}
        </ul>
        <p className="support">{TRAINING_PHOTOS.length} / 10 photos</p>
      </div>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <button type="button" className="button" onClick={onClose}>
          <Label text="Cancel" />
        </button>
        <button type="button" className="button button-brand start-training" onClick={onStart}>
          <Label text="Start training" />
        </button>
      </div>
    </Modal>
  );
}
