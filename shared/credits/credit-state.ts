import type { Spendable } from './balance.ts';
import { creditsOf } from './range.ts';
import type { Estimate, Range } from './types.ts';

/** How an estimate stands against what is left; see `data-state` in the README's table. */
export type CreditState = 'enough' | 'low' | 'short' | 'included' | 'unknown';

/**
 * `short`: more than is left, at least at the estimate's high end. `low`: more than half of what is left, or what
 * would be left is under the user's threshold. Without an estimate or a balance nothing is claimed.
 *
 * @param lowAt Credits under which the user wants to be told; 0 for never.
 */
export function creditState(estimate: Estimate, left: Spendable, lowAt = 0): CreditState {
  if (estimate.kind === 'included') return 'included';
  const cost = creditsOf(estimate);
  if (cost === 'unknown' || left.kind === 'unknown') return 'unknown';
  if (cost.max > left.credits) return 'short';
  return cost.max * 2 > left.credits || left.credits - cost.max < lowAt ? 'low' : 'enough';
}

export type Affordable = 'yes' | 'no' | 'unknown';

/**
 * Whether what is left pays for a cost. Unknown where either is, and where it pays for the low end alone. What costs
 * nothing needs no balance.
 */
export function affordable(cost: Range | 'unknown', left: Spendable): Affordable {
  if (cost === 'unknown') return cost;
  // Of an unknown balance every comparison is false.
  const credits = left.kind === 'known' ? left.credits : Number.NaN;
  if (cost.max === 0 || cost.max <= credits) return 'yes';
  return cost.min > credits ? 'no' : 'unknown';
}
