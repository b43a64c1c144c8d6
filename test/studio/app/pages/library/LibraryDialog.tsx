import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/Icon.tsx';

interface LibraryDialogProps {
  open: boolean;
  /** Some titles are labels of the page and some are people's names for things: the caller knows. */
  title: ReactNode;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal whose title is the page's or the user's own. */
export function LibraryDialog({ open, title, className, onClose, children }: LibraryDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay rc-dialog-mask" />
        <Dialog.Content className={`modal tw-stack-dialog ${className}`} aria-describedby={undefined}>
          <div className="modal-head tw-flex tw-items-center tw-justify-between tw-gap-3">
            <Dialog.Title className="dialogTitle tw-truncate">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
