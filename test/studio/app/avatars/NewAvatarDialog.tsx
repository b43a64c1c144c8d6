import { Modal } from '../editor/Modal.tsx';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

const RECORD = [
  ['screen', 'Record via webcam'],
  ['portrait', 'Record via phone'],
  ['upload', 'Upload footage'],
] as const;

/** The ways to a new avatar. Only the described one is generated. */
export function NewAvatarDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal open={open} title="Create a new avatar" className="new-avatar" onClose={onClose}>
      <div className="modal-body new-avatar-body">
        <section className="new-avatar-choice">
          <span className="new-avatar-icon">
            <Icon name="avatar" size="22" />
          </span>
          <h3>
            <Label text="Clone a Real Person" />
          </h3>
          <p className="support">Two minutes in front of a camera make a double that moves like Avatar V.</p>
          <div className="tw-flex tw-gap-2 new-avatar-ways">
            {RECORD.map(([icon, way]) => (
              <button key={way} type="button" className="button button-small">
                <Icon name={icon} size="16" />
                <Label text={way} />
              </button>
            ))}
          </div>
        </section>
        <button type="button" className="new-avatar-choice" data-choice="photo">
          <span className="new-avatar-icon">
            <Icon name="image" size="22" />
          </span>
          <span className="strong">
            <Label text="Use a photo" />
          </span>
          <span className="support">A portrait of yourself or of a character.</span>
        </button>
        <button
          type="button"
          className="new-avatar-choice"
          data-choice="describe"
          onClick={() => void navigate('/avatar/design-look')}
        >
          <span className="new-avatar-icon">
            <Icon name="agent" size="22" />
          </span>
          <span className="strong">
            <Label text="Design with AI" />
          </span>
          <span className="support">Describe anyone that you can imagine.</span>
        </button>
      </div>
    </Modal>
  );
}
