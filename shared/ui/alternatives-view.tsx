import type { CreditState } from '../credits/balance.ts';
import type { Spoken } from '../credits/locales/messages.ts';

/** What to do instead, ready to be read. */
export interface AlternativesModel extends Spoken {
  state: CreditState;
  head: string;
  close: string;
  items: ReadonlyArray<{ id: string; text: string; saving: string; saves: string }>;
}

export interface AlternativesViewProps {
  model: AlternativesModel;
  onClose(): void;
}

/** The alternatives under a low or short estimate, best first. It suggests; it never presses anything on the page. */
export function AlternativesView({ model, onClose }: AlternativesViewProps) {
  return (
    <section class="root panel" lang={model.locale} dir={model.dir} data-state={model.state} aria-label={model.head}>
      <h2>{model.head}</h2>
      <ol>
        {model.items.map(({ id, text, saving, saves }) => (
          <li key={id + text} data-alternative={id} data-saves={saves}>
            {text}
            <small>{saving}</small>
          </li>
        ))}
      </ol>
      <button type="button" class="close" aria-label={model.close} onClick={onClose} />
    </section>
  );
}
