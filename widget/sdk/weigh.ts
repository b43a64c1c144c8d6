import type { Alternative as SharedAlternative } from '../../shared/credits/alternatives.ts';
import type { Spendable } from '../../shared/credits/balance.ts';
import { affordable } from '../../shared/credits/credit-state.ts';
import { estimate as draw, type EstimateOptions as SharedOptions } from '../../shared/credits/estimate.ts';
import { creditsOf } from '../../shared/credits/range.ts';
import type { Action as SharedAction, Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import type { ContributedAlternative } from './contributions.ts';
import { asShared, isFeature } from './names.ts';

/**
 * A contributed alternative with what it would cost: known where it is a feature. Nobody has said what another way of working
 * costs, so nothing is claimed of it.
 */
export function weigh(
  { instead, use }: ContributedAlternative,
  current: SharedEstimate,
  left: Spendable,
  prices: SharedOptions,
): SharedAlternative | undefined {
  if (!current.actions.some(({ feature }) => feature === instead)) return undefined;
  const change = ({ motionPrompt, ...action }: SharedAction): SharedAction =>
    action.feature === instead && isFeature(use)
      ? { ...action, feature: asShared(use) }
      : { ...action, ...(motionPrompt && { motionPrompt }) };
  const cost = isFeature(use) ? creditsOf(draw(current.actions.map(change), current.card, prices)) : 'unknown';
  const now = creditsOf(current);
  const isKnown = cost !== 'unknown' && now !== 'unknown';
  if (isKnown && (cost.max >= now.max || cost.min > now.min)) return undefined;
  // Whether it is less than what nobody knows, nobody knows.
  if (now === 'unknown' && cost !== 'unknown' && cost.max > 0) return undefined;
  return {
    instead: asShared(instead),
    use: asShared(use as typeof instead),
    cards: [],
    confidence: 'inferred',
    sources: [],
    cost,
    saves: isKnown ? { min: Math.max(0, now.min - cost.max), max: now.max - cost.min } : 'unknown',
    free: cost !== 'unknown' && cost.max === 0,
    affordable: affordable(cost, left),
    named: false,
  };
}
