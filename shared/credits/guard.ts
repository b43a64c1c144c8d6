import type { Spendable } from './balance.ts';
import { rateCard } from './catalog/rate-cards.ts';
import { fill, formatCredits } from './format.ts';
import type { GuardMessages, Messages } from './locales/messages.ts';
import { creditsOf } from './range.ts';
import type { Estimate } from './types.ts';
import { describeShortage } from './wording.ts';

/** What the user wants to be asked about, in credits; 0 for no limit. */
export interface Limits {
  /** For one action. */
  guardAbove: number;
  /** For a day. */
  dayBudget: number;
}

/** Why to ask before an action is paid for. */
export interface GuardReason {
  kind: 'short' | 'above' | 'day';
  spent: SpentToday;
}

/** Credits used today, as far as that was seen; not exact where a press is counted in by a range. */
export interface SpentToday {
  credits: number;
  isExact: boolean;
}

/**
 * Why to ask before this is spent; nothing where there is no reason, or where nobody can tell: an unknown cost is no high
 * one, and an unknown balance is no low one. A range counts by its high end.
 */
export function guardReasons(estimate: Estimate, left: Spendable, limits: Limits, spent: SpentToday): GuardReason[] {
  const cost = creditsOf(estimate);
  if (cost === 'unknown' || cost.max === 0) return [];
  const { guardAbove, dayBudget } = limits;
  const reasons: GuardReason[] = [];
  if (left.kind === 'known' && cost.max > left.credits) reasons.push({ kind: 'short', spent });
  if (guardAbove > 0 && cost.max > guardAbove) reasons.push({ kind: 'above', spent });
  if (dayBudget > 0 && spent.credits + cost.max > dayBudget) reasons.push({ kind: 'day', spent });
  return reasons;
}

/** A reason as a sentence. */
export function describeReason(
  { kind, spent }: GuardReason,
  estimate: Estimate,
  left: Spendable,
  { guardAbove, dayBudget }: Limits,
  messages: Messages & GuardMessages,
): string {
  const { noun } = rateCard(estimate.card);
  const credits = (amount: number): string => formatCredits(amount, noun, messages);
  if (kind === 'short') return describeShortage(estimate, left, messages);
  if (kind === 'above') return fill(messages.askAbove, { limit: credits(guardAbove) });
  if (spent.credits === 0) return fill(messages.askDay, { limit: credits(dayBudget) });
  const amount = credits(spent.credits);
  return fill(messages.askToday, {
    limit: credits(dayBudget),
    spent: spent.isExact ? amount : fill(messages.about, { credits: amount }),
  });
}
