import type { Spoken } from '../credits/locales/messages.ts';

/** What is asked before credits are spent, ready to be read. */
export interface GuardModel extends Spoken {
  /** What it will use. */
  sentence: string;
  /** A range, whose sign is hollow. */
  isEstimated: boolean;
  /** Why is asked. */
  reasons: readonly string[];
  instead: string;
  items: ReadonlyArray<{ text: string; saving: string; show?: string | undefined; showThis: string }>;
  once: string;
  always: string;
  cancel: string;
}

/** In the digits and with the dash of any language. */
const RANGE = /(\d[\d.,\s]*[–～-]\d(?:[\d.,\s]*\d)?)/;

/** A range stays in one line: browsers break after its dash. */
const unbroken = (sentence: string) =>
  sentence.split(RANGE).map((part, i) =>
    i % 2 === 1 ? (
      <span key={part} class="range">
        {part}
      </span>
    ) : (
      part
    ),
  );

/**
 * The question before credits are spent. Its buttons say by their `value` what was chosen (`cancel`, `once`, `always`, or the
 * number of an alternative to show): whoever opens it keeps all its events from the page, this view's own listeners included.
 */
export function GuardView({ model }: { model: GuardModel }) {
  const { locale, dir, sentence, isEstimated, reasons, instead, items, once, always, cancel } = model;
  return (
    <dialog class="root" lang={locale} dir={dir} role="alertdialog" aria-labelledby="title" aria-describedby="why">
      <h2 id="title" class={isEstimated ? 'estimated' : ''}>
        {unbroken(sentence)}
      </h2>
      <div id="why">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      {items.length > 0 && (
        <section aria-label={instead}>
          <h3>{instead}</h3>
          <ol>
            {items.map(({ text, saving, show, showThis }, i) => (
              <li key={text}>
                <span>
                  {text}
                  <small>{saving}</small>
                </span>
                {show && (
                  <button type="button" class="show" value={`${i}`} aria-label={showThis}>
                    {show}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div class="choices">
        <button type="button" class="main" value="cancel">
          {cancel}
        </button>
        <button type="button" value="once">
          {once}
        </button>
        <button type="button" value="always">
          {always}
        </button>
      </div>
    </dialog>
  );
}
