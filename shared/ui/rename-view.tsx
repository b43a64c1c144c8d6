import type { Spoken } from '../credits/locales/messages.ts';

/** An old name of credits, explained; ready to be read. */
export interface RenameModel extends Spoken {
  /** The mark's name. */
  mark: string;
  head: string;
  text: string;
  off: string;
  close: string;
}

export interface RenameViewProps {
  model: RenameModel;
  open: boolean;
  onToggle(): void;
  onClose(): void;
}

/** A small "?" beside the old name, and what it opens: over everything, and closed by a press anywhere else. */
export function RenameView({ model, open, onToggle, onClose }: RenameViewProps) {
  return (
    <div class="root" lang={model.locale} dir={model.dir}>
      <button type="button" class="mark" aria-expanded={open} aria-label={model.mark} onClick={onToggle}>
        <span inert>?</span>
      </button>
      {open && (
        <section class="panel" popover="manual" aria-label={model.head}>
          <h2>{model.head}</h2>
          <p>{model.text}</p>
          <small>{model.off}</small>
          <button type="button" class="close" aria-label={model.close} onClick={onClose} />
        </section>
      )}
    </div>
  );
}
