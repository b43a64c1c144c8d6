import type { CreditState } from '../credits/balance.ts';

/** What an estimate shows, ready to be read: all words come from `shared/credits/wording.ts`. */
export interface EstimateModel {
  /** How it looks: a known cost without a balance looks like one that is covered, not like an unknown one. */
  look: CreditState;
  sentence: string;
  /** One more line, where something must be said at once: engines that differ, a silent default, a shortage. */
  note: string;
  /** For narrow places: "19 credits". */
  compact: string;
  /** The breakdown, one step away. */
  lines: ReadonlyArray<{ text: string; rate: string }>;
  remarks: readonly string[];
}

export type Fit = 'full' | 'sentence' | 'compact';

export interface EstimateViewProps {
  model: EstimateModel;
  /** How much room there is: for sentence and note, for the sentence, for the number. */
  fit: Fit;
  open: boolean;
  /** Where the breakdown opens, so that it stays on the screen. */
  opens: { up: boolean; start: boolean };
  onToggle(): void;
}

/**
 * An estimate beside its control. The visible words are inert, so that find-in-page, copying and selecting give what they
 * would give without us; assistive technology gets them as the button's name.
 */
export function EstimateView({ model, fit, open, opens, onToggle }: EstimateViewProps) {
  const compact = fit === 'compact';
  return (
    <div class="root" data-state={model.look}>
      <button
        type="button"
        class={`chip tinted ${fit}`}
        aria-expanded={open}
        aria-label={[model.sentence, model.note].filter(Boolean).join(' ')}
        title={compact ? model.sentence : undefined}
        onClick={onToggle}
      >
        <span inert>
          {compact ? model.compact : model.sentence}
          {fit === 'full' && model.note && <span class="note">{model.note}</span>}
        </span>
      </button>
      {open && (
        <section
          class={`panel details${opens.up ? ' up' : ''}${opens.start ? ' start' : ''}`}
          aria-label={model.sentence}
        >
          <h2>{model.sentence}</h2>
          {model.lines.length > 0 && (
            <ol>
              {model.lines.map(({ text, rate }) => (
                <li key={text}>
                  {text}
                  <small>{rate}</small>
                </li>
              ))}
            </ol>
          )}
          {model.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </section>
      )}
    </div>
  );
}
