import { CHOICES, rateCard } from './catalog/rate-cards.ts';
import { type EstimateOptions, findRate } from './find-rate.ts';
import { add, rangeOf } from './range.ts';
import type { Action, Estimate, Line, Range, RateCard, RateCardId, UnknownReason } from './types.ts';

export type { EstimateOptions } from './find-rate.ts';

/** Longer than any plan allows by far: such a number is a mistake, not a length. */
const LONGEST_SECONDS = 1_000_000;

/** What binary fractions add or take away, in credits. */
const TINY = 1e-9;

/** One price group: its line, the line's credits if it is rounded on its own, and its low end before any rounding. */
interface Priced {
  line: Line;
  /** The same object as the line's credits, where they are known. */
  credits: Range;
  exact: number;
}

/**
 * What an action will draw from the balance.
 *
 * `action` is one action, or the parts of one video (scenes). Seconds add up per feature and variant. HeyGen rounds up
 * to whole credits for each render; whether a video with several engines counts as one render or as one per engine is
 * not published, so the estimate runs from the one to the other. The same holds for a translation's languages.
 *
 * Never throws: numbers that are no quantities give `unknown` with the reason `bad-input`.
 */
export function estimate(
  action: Action | readonly Action[],
  card: RateCardId,
  options: EstimateOptions = {},
): Estimate {
  const actions: readonly Action[] = [action].flat();
  const base = { actions, card };
  if (actions.length === 0) return { kind: 'unknown', reason: 'no-action', lines: [], ...base };
  const prices = options.prices ?? rateCard(card);
  // The price of another card than the one asked for would be a wrong number.
  if (!actions.every(isAction) || prices.id !== card) {
    return { kind: 'unknown', reason: 'bad-input', lines: [], ...base };
  }
  const priced = merge(actions).map((part) => price(part, prices, options));
  const lines = priced.map((part) => part.line);
  const reason = whyUnknown(lines);
  if (reason) return { kind: 'unknown', reason, lines, ...base };

  const min = roundOnce(priced);
  const max = priced.reduce((sum, { credits }) => sum + credits.max, 0);
  if (max === 0) return { kind: 'included', lines, ...base };
  if (min === max) return { kind: 'exact', credits: max, lines, ...base };
  return { kind: 'range', min, max, lines, ...base };
}

/**
 * HeyGen's own number of credits on the page wins over ours, whose lines stay as the explanation only where they add up to it.
 * A free account's line, which counts videos, is for `freeVideo`.
 */
export function withNativeCost(ours: Estimate, credits: number): Estimate {
  if (credits === 0) return { kind: 'included', lines: [], actions: ours.actions, card: ours.card };
  const lines = ours.kind === 'exact' && ours.credits === credits ? ours.lines : [];
  return { kind: 'exact', credits, lines, actions: ours.actions, card: ours.card, native: true };
}

function isAction({ seconds = 0, count = 1, languages = 1 }: Action): boolean {
  const { min, max } = rangeOf(seconds);
  return isCount(count) && isCount(languages) && min >= 0 && max >= min && max <= LONGEST_SECONDS;
}

const isCount = (n: number): boolean => Number.isInteger(n) && n > 0 && n <= 10_000;

/** A rate is missing before a length is: the length would not help. */
function whyUnknown(lines: readonly Line[]): UnknownReason | undefined {
  if (lines.some((line) => line.rate === 'unknown')) return 'no-published-rate';
  return lines.some((line) => line.credits === 'unknown') ? 'no-length' : undefined;
}

/** Parts of the same price become one: their seconds (or counts) add up. */
function merge(actions: readonly Action[]): readonly Action[] {
  const parts: Action[] = [];
  for (const action of actions) {
    const at = parts.findIndex((part) => isSamePrice(part, action));
    const known = parts[at];
    if (known) parts[at] = sum(known, action);
    else parts.push(action);
  }
  return parts;
}

function isSamePrice(a: Action, b: Action): boolean {
  return (
    a.feature === b.feature &&
    a.mayBe?.join() === b.mayBe?.join() &&
    (a.languages ?? 1) === (b.languages ?? 1) &&
    !a.motionPrompt === !b.motionPrompt &&
    CHOICES.every((choice) => a.variant?.[choice] === b.variant?.[choice])
  );
}

function sum(known: Action, { seconds, count = 1 }: Action): Action {
  const both: Action = { ...known, count: (known.count ?? 1) + count };
  // One part without a length leaves the whole without one.
  if (known.seconds === undefined || seconds === undefined) delete both.seconds;
  else both.seconds = add(rangeOf(known.seconds), rangeOf(seconds));
  return both;
}

function price(action: Action, card: RateCard, options: EstimateOptions): Priced {
  const { feature, seconds = 0, count = 1, languages = 1, variant = {}, motionPrompt = false } = action;
  const { rate, per, confidence, sources } = findRate(action, card, options);
  const timed = per === 'minute';
  const amount = rangeOf(timed ? seconds : count);
  const min = rounded(amount.min);
  const max = rounded(amount.max);
  const quantity = { min: min * languages, max: max * languages, unit: timed ? 'second' : per } as const;
  const line: Line = { feature, variant, motionPrompt, quantity, rate, per, credits: 'unknown', confidence, sources };
  if (action.mayBe) line.mayBe = action.mayBe;
  // What is included needs no length.
  if (rate === 'unknown' || (max === 0 && rate.max > 0)) return { line, credits: rangeOf(0), exact: 0 };

  const minutes = timed ? 60 : 1;
  const factor = motionPrompt && card.motion !== 'unknown' ? card.motion.factor : 1;
  // The factor comes after the rounding: the one measured debit fits that order (and, by chance, the other).
  const whole = (amount: number, credits: number) => ceil((amount * credits) / minutes) * factor;
  const credits = { min: whole(quantity.min, rate.min), max: whole(max, rate.max) * languages };
  line.credits = credits;
  return { line, credits, exact: (quantity.min * rate.min * factor) / minutes };
}

/** To a millisecond: what is shorter is no length, and binary fractions stay far from whole credits. */
const rounded = (amount: number): number => Math.round(amount * 1000) / 1000;

/** Rounded up to whole credits; what binary fractions add (2.0000000000000004) is no credit, and -0 is 0. */
const ceil = (credits: number): number => Math.ceil(credits - TINY) || 0;

/**
 * The low end of the total: all groups rounded up together. The lines' low ends are set so that they add up to it: each
 * is rounded down, and those with the largest fractions get the credits that are left over.
 */
function roundOnce(priced: readonly Priced[]): number {
  if (priced[0] && priced.length === 1) return priced[0].credits.min;
  const min = ceil(priced.reduce((sum, { exact }) => sum + exact, 0));
  let left = min;
  for (const { credits, exact } of priced) {
    credits.min = Math.floor(exact + TINY);
    left -= credits.min;
  }
  const fraction = ({ credits, exact }: Priced): number => exact - credits.min;
  for (const { credits } of priced.toSorted((a, b) => fraction(b) - fraction(a)).slice(0, left)) credits.min += 1;
  return min;
}
