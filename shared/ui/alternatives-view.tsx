import type { CreditState } from '../credits/balance.ts';
import type { Tone } from './tone.ts';

/** What to do instead, ready to be read. */
export interface AlternativesModel {
  state: CreditState;
  tone: Tone;
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
    <section class="root" data-state={model.state} data-tone={model.tone} aria-label={model.head}>
      <div class="head">{model.head}</div>
      <ol>
        {model.items.map(({ id, text, saving, saves }) => (
          <li key={id + text} data-alternative={id} data-saves={saves}>
            {text}
            <small>{saving}</small>
          </li>
        ))}
      </ol>
      <button type="button" aria-label={model.close} onClick={onClose} />
    </section>
  );
}
