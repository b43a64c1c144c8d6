import type { CreditState } from '../credits/credit-state.ts';
import type { Spoken } from '../credits/locales/messages.ts';

/** What to do instead, ready to be read. */
export interface AlternativesModel extends Spoken {
  state: CreditState;
  head: string;
  close: string;
  items: ReadonlyArray<{
    id: string;
    text: string;
    saving: string;
    saves: string;
    /** The words on the button that shows where it is done, and its whole name; none where the page has no control for it. */
    show?: string | undefined;
    showThis: string;
  }>;
}

export interface AlternativesViewProps {
  model: AlternativesModel;
  onClose(): void;
  /** The entry whose control is to be shown, and whether that was asked for by a key. */
  onShow(index: number, byKey: boolean): void;
}

/** The alternatives under a low or short estimate, best first. It suggests; it never presses anything on the page. */
export function AlternativesView({ model, onClose, onShow }: AlternativesViewProps) {
  return (
    <section class="root panel" lang={model.locale} dir={model.dir} data-state={model.state} aria-label={model.head}>
      <h2>{model.head}</h2>
      <ol>
        {model.items.map(({ id, text, saving, saves, show, showThis }, i) => (
          <li key={id + text} data-alternative={id} data-saves={saves}>
            {text}
            <small>{saving}</small>
            {show && (
              <button
                type="button"
                class={`show-${i} show`}
                aria-label={showThis}
                onClick={({ detail }: MouseEvent) => onShow(i, detail === 0)}
              >
                {show}
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" class="close" aria-label={model.close} onClick={onClose} />
    </section>
  );
}
