import { Dialog } from 'radix-ui';
import type { Look } from '../content/looks.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { shade } from './AvatarCard.tsx';
import { UseMenu } from './UseMenu.tsx';

interface LookDialogProps {
  look: Look | undefined;
  avatar: string;
  onMotion: () => void;
  onClose: () => void;
}

/** One look, large. The dialog's title is what the user called it. */
export function LookDialog({ look, avatar, onMotion, onClose }: LookDialogProps) {
  return (
    <Dialog.Root open={look !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay rc-dialog-mask" />
        <Dialog.Content className="modal look-dialog tw-stack-dialog" aria-describedby={undefined}>
          {look && (
            <div className="look-dialog-body tw-flex">
              <div className="look-large" style={{ background: shade(look.hue) }}>
                <Portrait hue={look.hue} />
              </div>
              <div className="look-facts tw-flex tw-flex-col tw-gap-3">
                <div className="tw-flex tw-items-center tw-justify-between tw-gap-2">
                  <Dialog.Title className="dialogTitle tw-truncate">{look.name}</Dialog.Title>
                  <Dialog.Close className="icon-button" aria-label="Close">
                    <Icon name="close" />
                  </Dialog.Close>
                </div>
                <p className="support">
                  {avatar} • {look.kind === 'photo' ? 'Photo' : 'Video'}
                </p>
                <UseMenu>
                  <button type="button" className="button button-brand">
                    <Label text="Use in video" />
                    <Icon name="down" size="16" />
                  </button>
                </UseMenu>
                <button type="button" className="button edit-look">
                  <Label text="Edit Look" />
                </button>
                {look.kind === 'photo' && (
                  <button type="button" className="button add-motion" onClick={onMotion}>
                    <Icon name="move" size="18" />
                    <Label text="Add Motion" />
                  </button>
                )}
                <p className="look-prompt">
                  <span className="support">Prompt</span>
                  <span>Runway at dusk, shot like a Sora 2 film, Avatar IV pose</span>
                </p>
              </div>
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
