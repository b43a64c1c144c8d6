import { useEffect } from 'preact/hooks';
import { spendable } from '../../shared/credits/balance.ts';
import { DEFAULT_RATE_CARD, rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { describeLeft } from '../../shared/credits/left-wording.ts';
import { daysUntil, unusedCredits } from '../../shared/credits/renewal.ts';
import { fill } from '../../shared/credits/wording.ts';
import { loadFoundPlan } from '../companion/found-plan.ts';
import { aside, loadHistory } from '../companion/history.ts';
import { renewalAfter } from '../companion/renewal.ts';
import { formatDay, formatWhen } from '../companion/run-out.ts';
import { balance, now, settings } from '../companion/state.ts';
import { credits, texts } from '../texts/texts.ts';
import './history-parts.css';

/** Early enough to use what would end, late enough not to be read over. */
const DAYS_BEFORE = 7;

/**
 * Before the plan renews, and credits may end: only where the date is known, from HeyGen or from the user. Nothing otherwise.
 * What happens to unused credits is said as HeyGen's help pages say it of the user's plan.
 */
export function Reminder() {
  const words = texts.value.reminder;
  const { messages, pages } = credits.value;
  useEffect(() => {
    void loadHistory();
    void loadFoundPlan();
  }, []);
  const at = renewalAfter(now.value);
  const days = at === undefined ? Number.NaN : daysUntil(at, now.value);
  const { rateCard: chosen } = settings.value;
  const card = chosen === 'auto' ? DEFAULT_RATE_CARD : chosen;
  const left = spendable(balance.value, now.value);
  const noun = chosen === 'auto' ? 'plain' : rateCard(card).noun;
  return (
    <>
      {at !== undefined && days <= DAYS_BEFORE && (
        <section class="card figure reminder" aria-label={words.title}>
          <p>
            {fill(words[unusedCredits(card)], { when: formatWhen(days, messages), day: formatDay(at, messages) })}{' '}
            {left.kind === 'known' &&
              left.credits > 0 &&
              fill(words.left, {
                left: describeLeft(left.credits, noun, messages, pages),
              })}{' '}
            {chosen === 'auto' && words.assumed}
          </p>
        </section>
      )}
      {aside.value !== undefined && (
        <p class="trouble" role="alert">
          {words.broken}{' '}
          <a href="/options.html#history" target="_blank" rel="noopener">
            {words.toHistory}
          </a>
        </p>
      )}
    </>
  );
}
