import { spendable } from '../../shared/credits/balance.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { describeLeft } from '../../shared/credits/left-wording.ts';
import { fill, formatTime } from '../../shared/credits/wording.ts';
import { balance, change, now, settings, trouble } from '../companion/state.ts';
import { isCredits, PLAN_CHOICES, RATE_CARD_CHOICES } from '../storage/settings.ts';
import { credits, texts } from '../texts/texts.ts';
import { Accuracy } from './accuracy.tsx';
import { PlanFound } from './plan-found.tsx';
import { Reminder } from './reminder.tsx';
import { StillBuys } from './still-buys.tsx';
import { ThisPage } from './this-page.tsx';

/** The toolbar's window: what is left and where that was read, the plan, and the switch. */
export function Popup() {
  const { enabled } = settings.value;
  const words = texts.value;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{words.name}</h1>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={enabled}
            checked={enabled}
            onChange={(event) => change({ enabled: event.currentTarget.checked })}
          />
          <span>{enabled ? words.on : words.off}</span>
        </label>
      </header>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      <BalanceCard />
      <Reminder />
      <PlanFound />
      <StillBuys />
      <Accuracy />
      <ThisPage />
      <Choices />
      <footer>{fill(words.footer, { date: rateCard('premium-2026').checked })}</footer>
    </>
  );
}

function BalanceCard() {
  const words = texts.value.balance;
  const { messages, pages } = credits.value;
  const left = spendable(balance.value, now.value);
  // Which kind they are, only the user knows.
  const { rateCard: card } = settings.value;
  const noun = card === 'auto' ? 'plain' : rateCard(card).noun;
  if (left.kind === 'unknown') {
    return (
      <section class="balance" aria-label={words.title} data-state="unknown">
        <strong>{words.unknown}</strong>
        <p>{pages.balanceUnknown}</p>
      </section>
    );
  }
  const time = fill(pages.asOf, { time: formatTime(left.readAt, messages, left.old) });
  return (
    <section class="balance" aria-label={words.title} data-state={left.stale ? 'stale' : 'fresh'}>
      <strong>{describeLeft(left.credits, noun, messages, pages)}</strong>
      <p>
        {[pages.sources[left.source], time].join(messages.comma)}
        {left.stale && ` ${words.mayHaveChanged}`}
      </p>
    </section>
  );
}

function Choices() {
  const words = texts.value.plan;
  const { rateCard: card, plan, lowAt } = settings.value;
  return (
    <section class="choices" aria-label={words.title}>
      <label>
        <span>{words.prices}</span>
        <select
          value={card}
          onChange={({ currentTarget }) =>
            change({ rateCard: RATE_CARD_CHOICES[currentTarget.selectedIndex] ?? 'auto' })
          }
        >
          {RATE_CARD_CHOICES.map((id) => (
            <option key={id} value={id}>
              {words.cards[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.plan}</span>
        <select
          value={plan}
          onChange={({ currentTarget }) => change({ plan: PLAN_CHOICES[currentTarget.selectedIndex] ?? 'unknown' })}
        >
          {PLAN_CHOICES.map((id) => (
            <option key={id} value={id}>
              {words.names[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.lowAt}</span>
        <input
          type="number"
          min="0"
          step="1"
          inputMode="numeric"
          value={lowAt}
          onChange={({ currentTarget }) => {
            const credits = currentTarget.valueAsNumber;
            if (isCredits(credits)) change({ lowAt: credits });
            else trouble.value = words.wholeNumber;
          }}
        />
      </label>
    </section>
  );
}
