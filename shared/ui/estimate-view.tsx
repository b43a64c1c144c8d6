import type { ComponentChildren } from 'preact';
import type { CreditState } from '../credits/credit-state.ts';
import type { Spoken } from '../credits/locales/messages.ts';

/** What an estimate shows, ready to be read: all words come from `shared/credits/wording.ts`. */
export interface EstimateModel extends Spoken {
  /** How it looks: a known cost without a balance looks like one that is covered, not like an unknown one. */
  look: CreditState;
  /** A range, or a figure of a kind that has kept missing: its sign is half full. */
  isEstimated: boolean;
  /** The balance that it names may have changed since. */
  isStale: boolean;
  sentence: string;
  /** One more line, where something must be said at once: engines that differ, a silent default, a shortage. */
  note: string;
  /** For narrow places: "19 credits". */
  compact: string;
}

export type Fit = 'full' | 'sentence' | 'compact';

export interface EstimateViewProps {
  model: EstimateModel;
  /** How much room there is: for sentence and note, for the sentence, for the number. */
  fit: Fit;
  open: boolean;
  /** The breakdown, while it is open. */
  details: ComponentChildren;
  onToggle(): void;
}

/**
 * An estimate beside its control. The visible words are inert, so that find-in-page, copying and selecting give what they
 * would give without us; assistive technology gets them as the button's name.
 */
export function EstimateView({ model, fit, open, details, onToggle }: EstimateViewProps) {
  const compact = fit === 'compact';
  return (
    <div class="root" lang={model.locale} dir={model.dir} data-state={model.look}>
      <button
        type="button"
        class={`chip tinted ${fit}${model.isEstimated ? ' estimated' : ''}`}
        aria-expanded={open}
        aria-label={[model.sentence, model.note].filter(Boolean).join(' ')}
        title={compact ? model.sentence : undefined}
        onClick={onToggle}
      >
        <span inert>
          {compact ? model.compact : model.sentence}
          {!compact && model.isStale && <span class="old" />}
          {fit === 'full' && model.note && <span class="note">{model.note}</span>}
        </span>
      </button>
      {details}
    </div>
  );
}
