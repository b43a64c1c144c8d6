import { fill } from '../../shared/credits/format.ts';
import type { Mark, ViewMessages } from '../../shared/credits/locales/messages.ts';
import type { Balance, CreditViewKind, Estimate, Pool } from '../sdk/api.d.ts';
import type { Texts } from '../sdk/locales.ts';
import type { StatusBarModel } from '../sdk/window.ts';

/** All that a view shows: what the instance knows, and the words for it. Views are functions of this and nothing else. */
export interface Scene {
  view: CreditViewKind;
  balance: Balance;
  /** What the view's action will draw; nothing where it has none. */
  estimate: Estimate | undefined;
  lowAt: number;
  texts: Texts;
  locale: string;
  /** Texts that code has put beside the balance. */
  items: readonly StatusBarModel[];
  /** Commands that extensions have put beside what is shown. */
  menu: readonly { command: string; title: string }[];
}

/** The best, for which there is room; the others are one press away, or in the estimate for a page that wants them. */
export const MOST_ALTERNATIVES = 2;

/**
 * How the balance stands: by the action where there is one, else by itself. What is not sure says that first, because a
 * figure that may be wrong is neither enough nor low.
 */
export function balanceMark({ balance, estimate, lowAt }: Scene): Mark {
  const { credits } = balance;
  const sure = sureness(balance);
  if (sure || credits === 'unknown') return sure ?? 'unknown';
  if (estimate && estimate.state !== 'unknown' && estimate.state !== 'included') return estimate.state;
  if (credits <= 0) return 'short';
  return credits < lowAt ? 'low' : 'enough';
}

/** What is to be known of a balance before its figure, if anything is. */
export function sureness({ state, credits }: Balance): Mark | undefined {
  if (state === 'loading' || state === 'offline' || state === 'error') return state;
  return state === 'stale' && credits !== 'unknown' ? state : undefined;
}

/** How the action stands. A known cost beside an unknown balance is no unknown cost, and claims nothing. */
export function estimateMark({ estimate, balance }: Scene): Mark {
  if (!estimate) return 'unknown';
  if (estimate.state !== 'unknown' || estimate.credits === 'unknown') return estimate.state;
  return balance.state === 'loading' ? 'loading' : 'unsure';
}

/** The text around the figure in it, so that the figure can be larger in every language's order of words. */
export function aroundFigure(text: string, figure: number | 'unknown', locale: string): [string, string, string] {
  const shown = figure === 'unknown' ? '' : numbers(locale).format(figure);
  const at = shown ? text.indexOf(shown) : -1;
  return at < 0 ? [text, '', ''] : [text.slice(0, at), shown, text.slice(at + shown.length)];
}

/** "Plan 150 · Add-on 50 · refills Dec 1": every pool by itself, dollars as dollars. */
export function poolsText({ balance: { pools }, texts: { views: words }, locale }: Scene): string {
  const parts = pools.map((pool) => {
    const spent = pool.amount === 'unknown' && pool.spent !== undefined;
    return fill(spent ? words.poolSpent : words.pool, {
      pool: words.pools[pool.kind],
      amount: amountText(pool, (spent ? pool.spent : pool.amount) ?? 'unknown', words, locale),
    });
  });
  // What a refill has brought, nobody has asked for yet.
  const refill = Math.min(...pools.flatMap(({ resetsAt = 0 }) => (resetsAt > Date.now() ? resetsAt : [])));
  if (Number.isFinite(refill)) parts.push(fill(words.refills, { date: days(locale).format(refill) }));
  return parts.join(' · ');
}

function amountText(pool: Pool, amount: number | 'unknown', words: ViewMessages, locale: string): string {
  if (amount === 'unknown') return words.amountUnknown;
  return (pool.unit === 'usd' ? dollars : numbers)(locale).format(amount);
}

/**
 * What the bar is made of, in shares of what is left: what the action takes at least, what it may take, what stays.
 * Nothing where the balance is unknown: an empty bar would say that nothing is left.
 */
export function barOf({ balance: { credits }, estimate }: Scene): Bar | undefined {
  if (credits === 'unknown') return undefined;
  if (credits <= 0) return { takes: 0, mayTake: 0, stays: 0 };
  const cost = estimate && estimate.credits !== 'unknown' ? estimate.credits : { min: 0, max: 0 };
  const takes = Math.min(1, cost.min / credits);
  const mayTake = Math.min(1, cost.max / credits) - takes;
  return { takes, mayTake, stays: 1 - takes - mayTake };
}

export interface Bar {
  takes: number;
  mayTake: number;
  stays: number;
}

const numbers = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const dollars = (locale: string) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
const days = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
