import { spendable } from '../../shared/credits/balance.ts';
import { rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { en } from '../../shared/credits/locales/en.ts';
import { enPages } from '../../shared/credits/locales/en-pages.ts';
import { fill, formatCredits, formatTime } from '../../shared/credits/wording.ts';
import { isCredits, PLAN_CHOICES, RATE_CARD_CHOICES, type Settings } from '../storage/settings.ts';
import { balance, change, now, settings, trouble } from './state.ts';
import { StillBuys } from './still-buys.tsx';
import { ThisPage } from './this-page.tsx';

const RATE_CARD_NAMES: Readonly<Record<Settings['rateCard'], string>> = {
  auto: 'Not said: as on the plans of January 2026',
  'generative-2025': 'Generative Credits, 2025',
  'premium-2026': 'Premium Credits, unlimited plans of January 2026',
  'credits-2026a': 'Credit-based plans, May to August 2026',
  'credits-2026b': 'Credit-based plans, since August 2026',
};

const PLAN_NAMES: Readonly<Record<Settings['plan'], string>> = {
  unknown: 'Not said',
  free: 'Free',
  creator: 'Creator',
  team: 'Team',
  pro: 'Pro',
  business: 'Business',
  enterprise: 'Enterprise',
};

/** The toolbar's window: what is left and where that was read, the plan, and the switch. */
export function Popup() {
  const { enabled } = settings.value;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Upfront</h1>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={enabled}
            checked={enabled}
            onChange={(event) => change({ enabled: event.currentTarget.checked })}
          />
          <span>{enabled ? 'On' : 'Off'}</span>
        </label>
      </header>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      <BalanceCard />
      <StillBuys />
      <ThisPage />
      <Choices />
      <footer>
        Rates last compared with their sources on {rateCard('premium-2026').checked}. Unofficial, not made by HeyGen.
        Nothing leaves this browser.
      </footer>
    </>
  );
}

function BalanceCard() {
  const left = spendable(balance.value, now.value);
  // Which kind they are, only the user knows.
  const { rateCard: card } = settings.value;
  const noun = card === 'auto' ? 'plain' : rateCard(card).noun;
  if (left.kind === 'unknown') {
    return (
      <section class="balance" aria-label="Balance" data-state="unknown">
        <strong>Balance unknown</strong>
        <p>{enPages.balanceUnknown}</p>
      </section>
    );
  }
  const time = fill(enPages.asOf, { time: formatTime(left.readAt, en, left.old) });
  return (
    <section class="balance" aria-label="Balance" data-state={left.stale ? 'stale' : 'fresh'}>
      <strong>{fill(enPages.left, { credits: formatCredits(left.credits, noun, en) })}</strong>
      <p>
        {enPages.sources[left.source]}, {time}
        {left.stale && ' (may have changed since)'}
      </p>
    </section>
  );
}

function Choices() {
  const { rateCard: card, plan, lowAt } = settings.value;
  return (
    <section class="choices" aria-label="Your plan">
      <label>
        <span>Prices of my plan</span>
        <select
          value={card}
          onChange={({ currentTarget }) =>
            change({ rateCard: RATE_CARD_CHOICES[currentTarget.selectedIndex] ?? 'auto' })
          }
        >
          {RATE_CARD_CHOICES.map((id) => (
            <option key={id} value={id}>
              {RATE_CARD_NAMES[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Plan</span>
        <select
          value={plan}
          onChange={({ currentTarget }) => change({ plan: PLAN_CHOICES[currentTarget.selectedIndex] ?? 'unknown' })}
        >
          {PLAN_CHOICES.map((id) => (
            <option key={id} value={id}>
              {PLAN_NAMES[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Warn when fewer credits would be left than</span>
        <input
          type="number"
          min="0"
          step="1"
          inputMode="numeric"
          value={lowAt}
          onChange={({ currentTarget }) => {
            const credits = currentTarget.valueAsNumber;
            if (isCredits(credits)) change({ lowAt: credits });
            else trouble.value = 'Enter a whole number of credits, 0 for no warning.';
          }}
        />
      </label>
    </section>
  );
}
