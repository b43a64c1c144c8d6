import type { BalanceSureness } from '../credits/balance.ts';
import type { Spoken } from '../credits/locales/messages.ts';

/** What the meter shows, ready to be read. */
export interface MeterModel extends Spoken {
  /** How sure the balance is; shown by its sign and its frame, and said by its words. */
  state: BalanceSureness;
  balance: string;
  /** What else is known, a line each: where the balance comes from, what this page would spend, when it renews. */
  notes: readonly string[];
  folded: boolean;
  /** `whole` is all of it, as the name of the meter. */
  words: { whole: string; move: string; fold: string; unfold: string; close: string };
}

export interface MeterViewProps {
  model: MeterModel;
  onFold(): void;
  onClose(): void;
}

/**
 * The meter: the balance in a frame that can be moved by its grip. As of the estimates, the visible words are inert for
 * find-in-page and copying; assistive technology gets them as the name of the whole.
 */
export function MeterView({ model, onFold, onClose }: MeterViewProps) {
  const { locale, dir, state, balance, notes, folded, words } = model;
  return (
    <div class="root" lang={locale} dir={dir} data-state={state}>
      <section class="meter" aria-label={words.whole}>
        <header>
          <button type="button" class="grip" aria-label={words.move} title={words.move}>
            <span inert>⠿</span>
          </button>
          <strong inert>{balance}</strong>
          <button
            type="button"
            class="fold"
            aria-expanded={!folded}
            aria-label={folded ? words.unfold : words.fold}
            onClick={onFold}
          >
            <span inert>{!folded ? '▾' : dir === 'rtl' ? '◂' : '▸'}</span>
          </button>
          <button type="button" class="close" aria-label={words.close} onClick={onClose}>
            <span inert>×</span>
          </button>
        </header>
        {!folded && (
          <div inert>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
      </section>
    </div>
  );
}

/** What is said for a moment where the meter was. */
export interface MeterGoneModel extends Spoken {
  text: string;
}

export function MeterGoneView({ model: { locale, dir, text } }: { model: MeterGoneModel }) {
  return (
    <div class="root" lang={locale} dir={dir} data-state="unknown">
      <p class="meter said" role="status">
        {text}
      </p>
    </div>
  );
}
