import { OFFERS } from './catalog/plans.ts';
import type { Balance, RateCardId } from './types.ts';

/** What happens to plan credits that are not used, by HeyGen's help pages; sources are in `catalog/plans.ts`. */
export type Unused =
  /** They end when the plan renews. */
  | 'ends'
  /** They last one more billing cycle on monthly plans, and until the renewal of the plan on yearly ones. */
  | 'one-more-cycle'
  | 'unknown';

/** What happens to the plan credits of this card that are left when the plan renews. */
export function unusedCredits(card: RateCardId): Unused {
  const { plan } = OFFERS[card].expiry;
  if (plan === 'unknown') return plan;
  return 'cycles' in plan ? 'one-more-cycle' : 'ends';
}

/** Bought credits: so many days after the renewal, by the same pages. */
export function packDays(card: RateCardId): number | 'unknown' {
  const { packs } = OFFERS[card].expiry;
  return packs === 'unknown' ? packs : packs.daysAfterRenewal;
}

/** A day of the month on which a plan can renew. */
export const isRenewalDay = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 31;

/**
 * The first renewal after a point in time, at the start of its day in the machine's own time zone. In a month that is too
 * short it is the last day, as billing has it; HeyGen says no more than "the same day of the month".
 */
export function nextRenewal(day: number, after: number): number {
  const date = new Date(after);
  const inMonth = (month: number): number => {
    const last = new Date(date.getFullYear(), month + 1, 0).getDate();
    return new Date(date.getFullYear(), month, Math.min(day, last)).getTime();
  };
  const here = inMonth(date.getMonth());
  return here > after ? here : inMonth(date.getMonth() + 1);
}

/**
 * When the plan renews next after a point in time: HeyGen's own date where the balance or a page has given one that is later,
 * else the next that follows from what the user has said.
 *
 * @param told The date that a page of HeyGen's has said, milliseconds since 1970.
 * @param day The user's own day of the month.
 */
export function renewalOf(
  seen: Balance | undefined,
  told: number | undefined,
  day: number | undefined,
  after: number,
): number | undefined {
  const plan = seen?.pools.find(({ kind, resetsAt = 0 }) => kind === 'plan' && resetsAt > after);
  if (plan?.resetsAt !== undefined) return plan.resetsAt;
  if (told !== undefined && told > after) return told;
  return day === undefined ? undefined : nextRenewal(day, after);
}

/** Whole days from today to a day, by the calendar: 0 is today. */
export function daysUntil(at: number, now: number): number {
  const midnight = (time: number): number => {
    const date = new Date(time);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(at) - midnight(now)) / 86_400_000);
}
