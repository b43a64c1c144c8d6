import { spendable, surenessOf } from '../../../shared/credits/balance.ts';
import {
  DEFAULT_RATE_CARD,
  ownRange,
  rateCard,
  ratesFor,
  spanOf,
  unitOf,
} from '../../../shared/credits/catalog/rate-cards.ts';
import { formatTime } from '../../../shared/credits/format.ts';
import { describeLeft } from '../../../shared/credits/left-wording.ts';
import type { Messages } from '../../../shared/credits/locales/messages.ts';
import { describeAmount, type StillBuys, stillBuys, stillIncluded } from '../../../shared/credits/still-buys.ts';
import type { RateCard } from '../../../shared/credits/types.ts';
import { fill, formatCredits, nameOf } from '../../../shared/credits/wording.ts';
import { Mark } from '../../companion/controls.tsx';
import { balance, now, settings } from '../../companion/state.ts';
import type { Settings } from '../../storage/settings.ts';
import { credits, texts } from '../../texts/texts.ts';
import './still-buys.css';

/** What the balance pays for on the user's plan, feature by feature, with the rate that this comes from. */
export function StillBuysTable() {
  const { messages, pages } = credits.value;
  const words = texts.value.stillBuys;
  const left = spendable(balance.value, now.value);
  const { rateCard: chosen, plan, ownRates } = settings.value;
  const card = rateCard(chosen === 'auto' ? DEFAULT_RATE_CARD : chosen);
  if (left.kind === 'unknown') return <p class="still-buys-none">{pages.balanceUnknown}</p>;
  const time = formatTime(left.readAt, messages, left.old);
  const remaining = describeLeft(left.credits, card.noun, messages, pages);
  return (
    <section class="still-buys" aria-label={pages.stillBuys.title}>
      <table>
        <caption>
          {fill(words.caption, { left: remaining, asOf: fill(pages.asOf, { time }) })}
          {chosen === 'auto' && ` ${words.assumed}`}{' '}
          <Mark kind={surenessOf(left)}>{texts.value.marks[surenessOf(left)]}</Mark>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.feature}</th>
            <th scope="col">{words.rate}</th>
            <th scope="col">{words.buys}</th>
          </tr>
        </thead>
        <tbody>
          {stillBuys(left.credits, card, plan === 'unknown' ? undefined : plan, ownRates).map((each) => (
            <tr key={each.feature}>
              <th scope="row">{nameOf(each.feature, messages)}</th>
              <td>{rateOf(each, card, settings.value, messages)}</td>
              <td>{each.amount === 'unknown' ? words.unknown : describeAmount(each, messages)}</td>
            </tr>
          ))}
          {stillIncluded(card, ownRates).map((feature) => (
            <tr key={feature}>
              <th scope="row">{nameOf(feature, messages)}</th>
              <td>{messages.included}</td>
              <td>{fill(words.included, { noun: messages.noun[card.noun] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "20 premium credits per minute": the user's own, else over the variants that the plan has. */
function rateOf(
  { feature }: StillBuys,
  card: RateCard,
  { plan, ownRates }: Pick<Settings, 'plan' | 'ownRates'>,
  messages: Messages,
): string {
  const own = ownRange(ownRates[feature]);
  const rates = ratesFor(card, feature).filter(({ plans }) => plan === 'unknown' || !plans || plans.includes(plan));
  const rate = own ?? spanOf(rates);
  if (rate === 'unknown') return messages.rateUnknown;
  const per = messages.per[unitOf(card, feature)];
  const text = fill(messages.rate, { credits: formatCredits(rate, card.noun, messages), per });
  return own ? [text, messages.own].join(messages.comma) : text;
}
