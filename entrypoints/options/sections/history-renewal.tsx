import { useId } from 'preact/hooks';
import { DEFAULT_RATE_CARD } from '../../../shared/credits/catalog/rate-cards.ts';
import { daysUntil, isRenewalDay, packDays, unusedCredits } from '../../../shared/credits/renewal.ts';
import { fill, plural } from '../../../shared/credits/wording.ts';
import { useRefused } from '../../companion/controls.tsx';
import { renewalDay, setRenewalDay } from '../../companion/history.ts';
import { isRenewalTold, renewalAfter } from '../../companion/renewal.ts';
import { formatDay, formatWhen } from '../../companion/run-out.ts';
import { now, settings } from '../../companion/state.ts';
import { credits, texts } from '../../texts/texts.ts';

/** When the plan renews, as the user has said, and what then happens to credits, as HeyGen's help pages say. */
export function Renewal() {
  const id = useId();
  const words = texts.value.history.renewal;
  const { messages } = credits.value;
  const { rateCard: chosen } = settings.value;
  const card = chosen === 'auto' ? DEFAULT_RATE_CARD : chosen;
  const day = renewalDay.value;
  const next = renewalAfter(now.value);
  const packs = packDays(card);
  const wrong = useRefused(day);
  const onChange = ({ currentTarget: { value, validity } }: { currentTarget: HTMLInputElement }): void => {
    const isEmpty = value === '' && !validity.badInput;
    wrong.value = isEmpty || isRenewalDay(Number(value)) ? undefined : value;
    if (wrong.value === undefined) void setRenewalDay(isEmpty ? undefined : Number(value));
  };
  return (
    <section class="card figure" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <div class="row">
        <div class="words">
          <label for={id}>{words.day}</label>
          <p class="hint" id={`${id}-hint`}>
            {words.hint}
          </p>
          <p class="fault" id={`${id}-fault`} role="alert">
            {wrong.value !== undefined && words.notADay}
          </p>
        </div>
        <input
          id={id}
          class="day"
          type="number"
          min="1"
          max="31"
          step="1"
          inputMode="numeric"
          aria-invalid={wrong.value !== undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          value={wrong.value ?? day ?? ''}
          onChange={onChange}
        />
      </div>
      {next !== undefined && (
        <p>
          {fill(words.next, {
            day: formatDay(next, messages),
            when: formatWhen(daysUntil(next, now.value), messages),
          })}{' '}
          {isRenewalTold(now.value) && words.told}
        </p>
      )}
      <p>
        {words.unused[unusedCredits(card)]}{' '}
        {packs === 'unknown' ? words.packsUnknown : plural(words.packs, packs, messages)}
      </p>
      {chosen === 'auto' && <p class="hint">{words.assumed}</p>}
    </section>
  );
}
