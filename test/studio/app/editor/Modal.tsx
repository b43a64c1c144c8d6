import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { change } from '../state/editor.ts';

interface ModalProps {
  open: boolean;
  title: string;
  className?: string;
  onClose?: () => void;
  children: ReactNode;
}

const closeDialog = () => change({ dialog: null });

/** A modal of the page: a portal under body, title as h2.dialogTitle. */
export function Modal({ open, title, className = '', onClose = closeDialog, children }: ModalProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay rc-dialog-mask" />
        <Dialog.Content className={`modal tw-stack-dialog ${className}`} aria-describedby={undefined}>
          <div className="modal-head tw-flex tw-items-center tw-justify-between">
            <Dialog.Title className="dialogTitle">
              <Label text={title} />
            </Dialog.Title>
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
