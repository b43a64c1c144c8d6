import { spendable } from '../../shared/credits/balance.ts';
import { DEFAULT_RATE_CARD, rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { describeAmount, stillBuys, stillIncluded } from '../../shared/credits/still-buys.ts';
import { fill, nameOf } from '../../shared/credits/wording.ts';
import { namesOf } from '../companion/history-view.ts';
import { balance, now, settings } from '../companion/state.ts';
import { credits } from '../texts/texts.ts';
import './still-buys.css';

/** What the balance pays for, feature by feature, on the user's plan; nothing where no balance is known. */
export function StillBuys() {
  const { messages, pages } = credits.value;
  const words = pages.stillBuys;
  const left = spendable(balance.value, now.value);
  if (left.kind === 'unknown') return null;
  const { rateCard: chosen, plan, ownRates } = settings.value;
  const card = rateCard(chosen === 'auto' ? DEFAULT_RATE_CARD : chosen);
  const all = stillBuys(left.credits, card, plan === 'unknown' ? undefined : plan, ownRates);
  const known = all.filter(({ amount }) => amount !== 'unknown');
  const unknown = all.filter(({ amount }) => amount === 'unknown').map(({ feature }) => feature);
  const included = stillIncluded(card, ownRates);
  return (
    <details class="buys">
      <summary>{words.title}</summary>
      {chosen === 'auto' && <p>{words.assumed}</p>}
      <dl>
        {known.map((each) => (
          <div key={each.feature}>
            <dt>{nameOf(each.feature, messages)}</dt>
            <dd>{describeAmount(each, messages)}</dd>
          </div>
        ))}
      </dl>
      {included.length > 0 && (
        <p>{fill(words.included, { noun: messages.noun[card.noun], features: namesOf(included, messages) })}</p>
      )}
      {unknown.length > 0 && <p>{fill(words.unknown, { features: namesOf(unknown, messages) })}</p>}
    </details>
  );
}
