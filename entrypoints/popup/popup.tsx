import { describeAge, describePrices } from '../../shared/credits/card-wording.ts';
import { fill } from '../../shared/credits/wording.ts';
import { Choice, Trouble } from '../companion/controls.tsx';
import { dayText } from '../companion/day.ts';
import { change, now, rateFile, settings, trouble } from '../companion/state.ts';
import { Unstored } from '../companion/unstored.tsx';
import { publishedCard } from '../storage/rate-file.ts';
import { PLAN_CHOICES, RATE_CARD_CHOICES } from '../storage/settings.ts';
import { credits, texts } from '../texts/texts.ts';
import { Accuracy } from './accuracy.tsx';
import { BalanceCard } from './balance-card.tsx';
import { PlanFound } from './plan-found.tsx';
import { Reminder } from './reminder.tsx';
import { Spends } from './spends.tsx';
import { StillBuys } from './still-buys.tsx';
import { ThisPage } from './this-page.tsx';

/** The toolbar's window: what is left and where that was read, what the page would spend, the plan, and the switches. */
export function Popup() {
  const { enabled } = settings.value;
  const words = texts.value;
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>{words.name}</h1>
        <label class="power">
          <input
            type="checkbox"
            class="switch"
            role="switch"
            aria-checked={enabled}
            checked={enabled}
            onChange={(event) => change({ enabled: event.currentTarget.checked })}
          />
          <span>{enabled ? words.on : words.off}</span>
        </label>
      </header>
      {trouble.value && <Trouble>{trouble.value}</Trouble>}
      <Unstored />
      <BalanceCard />
      <Reminder />
      <PlanFound />
      <Spends />
      <StillBuys />
      <Accuracy />
      <ThisPage />
      <Plan />
      <Shortcuts />
      <Footer />
    </>
  );
}

/** Whose the prices are, and since when: those of a file say so first. */
function Footer() {
  const { messages, prices } = credits.value;
  const { checked } = publishedCard('premium-2026');
  const { rateCard: chosen } = settings.value;
  // What a page says of the plan may make a file of any card hold.
  const file = chosen === 'auto' || chosen === rateFile.value?.card ? rateFile.value : undefined;
  const sentences = [
    ...(file ? describePrices(file, now.value, messages, prices) : []),
    fill(texts.value.footer, { date: dayText(checked) }),
    describeAge(checked, now.value, messages, prices),
  ];
  return <footer>{sentences.filter(Boolean).join(' ')}</footer>;
}

function Plan() {
  const words = texts.value.plan;
  const { rateCard: card, plan } = settings.value;
  return (
    <section class="choices" aria-label={words.title}>
      <Choice
        label={words.prices}
        value={card}
        choices={RATE_CARD_CHOICES}
        nameOf={(id) => words.cards[id]}
        onChange={(id) => change({ rateCard: id })}
      />
      <Choice
        label={words.plan}
        value={plan}
        choices={PLAN_CHOICES}
        nameOf={(id) => words.names[id]}
        onChange={(id) => change({ plan: id })}
      />
    </section>
  );
}

function Shortcuts() {
  const words = texts.value.shortcuts;
  const { guard, meter } = settings.value;
  return (
    <section class="shortcuts" aria-label={words.title}>
      <Toggle label={words.guard} on={guard} onChange={(on) => change({ guard: on })} />
      <Toggle label={words.meter} on={meter} onChange={(on) => change({ meter: on })} />
      <nav>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {words.options}
        </a>
        <a href="/options.html#plan" target="_blank" rel="noreferrer">
          {words.prices}
        </a>
      </nav>
    </section>
  );
}

function Toggle({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="toggle">
      <span>{label}</span>
      <input
        type="checkbox"
        class="switch"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
