import type { Spendable } from './balance.ts';
import { ALTERNATIVES, type AlternativeRule } from './catalog/alternatives.ts';
import { FEATURE_NAMES } from './catalog/features.ts';
import { CHOICES, rateCard, ratesFor } from './catalog/rate-cards.ts';
import { type Affordable, affordable } from './credit-state.ts';
import { type EstimateOptions, estimate } from './estimate.ts';
import { creditsOf, rangeOf } from './range.ts';
import type { Action, Estimate, FeatureId, PlanId, Range, RateCardId } from './types.ts';

/** Something else to do that costs less, with what it would cost. */
export interface Alternative extends AlternativeRule {
  /** What the whole action would draw then. */
  cost: Range | 'unknown';
  /** Credits saved, both ends at least 0; unknown where the action's own cost is. */
  saves: Range | 'unknown';
  free: boolean;
  /** Whether what is left pays for it. */
  affordable: Affordable;
  /** HeyGen itself names this replacement. */
  named: boolean;
}

export interface AlternativesOptions extends EstimateOptions {
  /** The user's plan; features that it does not offer are left out. */
  plan?: PlanId;
}

/**
 * What could be done instead, best first: what HeyGen names, then what costs nothing, then what is left pays for, then
 * by credits saved. Nothing that costs more or the same is listed, and nothing that the plan does not offer.
 */
export function alternatives(current: Estimate, left: Spendable, options: AlternativesOptions = {}): Alternative[] {
  return ALTERNATIVES.filter((rule) => rule.cards.includes(current.card) && isOffered(rule, current.card, options.plan))
    .flatMap((rule) => weigh(rule, current, left, options) ?? [])
    .sort(bestFirst);
}

function weigh(
  rule: AlternativeRule,
  current: Estimate,
  left: Spendable,
  options: AlternativesOptions,
): Alternative | undefined {
  const change = (actions: readonly Action[]): Action[] => actions.flatMap((action) => replace(action, rule));
  const costOf = (actions: readonly Action[]): Range | 'unknown' =>
    actions.length === 0 ? rangeOf(0) : creditsOf(estimate(actions, current.card, options));
  const touched = current.actions.filter((action) => replace(action, rule)[0] !== action);
  if (touched.length === 0) return undefined;
  const cost = costOf(change(current.actions));
  // Where the whole is unknown, the part that changes may be known: a B-roll clip beside an avatar hides no saving.
  const whole = creditsOf(current);
  const [now, then] = whole === 'unknown' ? [costOf(touched), costOf(change(touched))] : [whole, cost];
  if (then === 'unknown' || (now === 'unknown' && then.max > 0)) return undefined;
  // HeyGen's own number differs from ours: what another choice would cost is known only where it costs nothing.
  if (current.kind === 'exact' && current.native && current.lines.length === 0 && then.max > 0) return undefined;
  // Cheaper at both ends of its own range, not only against the dearest case of the current one.
  if (now !== 'unknown' && (then.max >= now.max || then.min > now.min)) return undefined;
  // Lengths and looks stay what they are without the prompt: like ends belong together. Other choices may differ by look.
  const [low, high] = rule.use === 'no-motion-prompt' ? [then.min, then.max] : [then.max, then.min];
  const saves = now === 'unknown' ? now : { min: Math.max(0, now.min - low), max: now.max - high };
  const free = cost !== 'unknown' && cost.max === 0;
  return { ...rule, cost, saves, free, affordable: affordable(cost, left), named: rule.confidence === 'published' };
}

/** The action with the rule applied; none where the alternative needs no generation at all. */
function replace(action: Action, rule: AlternativeRule): Action[] {
  // Where the engine itself is not known, nobody can say what it would be replaced by.
  if (action.feature !== rule.instead || action.mayBe) return [action];
  const { motionPrompt, ...rest } = action;
  if (rule.use === 'no-motion-prompt') return [motionPrompt ? rest : action];
  const better = rule.variant;
  if (better) {
    // Only against a choice that is known and dearer: "use a photo look" helps nobody whose look may be one.
    const { variant = {} } = action;
    const differs = CHOICES.some((choice) => better[choice] && variant[choice] && better[choice] !== variant[choice]);
    return differs ? [{ ...action, variant: { ...variant, ...better } }] : [action];
  }
  const feature = generates(rule);
  return feature ? [{ ...rest, feature }] : [];
}

function isOffered(rule: AlternativeRule, card: RateCardId, plan: PlanId | undefined): boolean {
  if (!plan) return true;
  const feature = generates(rule);
  // Free accounts have a few videos a month, and 720p.
  if (plan === 'free') return !feature && rule.use !== 'export-1080p';
  // All prices that one of them may have are for the same plans; what is included has none.
  return (feature && ratesFor(rateCard(card), feature, rule.variant)[0]?.plans?.includes(plan)) ?? true;
}

/** The feature that the alternative draws on, if any. */
function generates({ use, costsLike }: AlternativeRule): FeatureId | undefined {
  return isFeature(use) ? use : costsLike;
}

function isFeature(use: AlternativeRule['use']): use is FeatureId {
  return use in FEATURE_NAMES;
}

/** The order in which alternatives are listed, whoever has made them. */
export const bestFirst = (a: Alternative, b: Alternative): number => rank(b) - rank(a) || savedBy(b) - savedBy(a);

/** The classes in one number: a class weighs more than all that follow it. */
const rank = ({ named, free, affordable }: Alternative): number =>
  +named * 8 + +free * 4 + ['no', 'unknown', 'yes'].indexOf(affordable);

const savedBy = ({ saves }: Alternative): number => (saves === 'unknown' ? 0 : saves.max);
