import type { Comparison } from './accuracy.ts';
import type { FeatureId, Range } from './types.ts';

/*
 * What a falling balance was spent on. HeyGen does not say, so the only evidence is what was pressed before: a press of a
 * control that spends, with the estimate that stood beside it. Where that is no evidence, the answer is "not known".
 */

/** A press of a control that spends, and what was said beside it. `at` in milliseconds since 1970. */
export interface Press {
  at: number;
  features: readonly FeatureId[];
  /** Our estimate in credits; unknown where there was none. */
  estimate: Range | 'unknown';
  /** HeyGen's own figure for it, where the page showed one. */
  charged?: number;
}

/** Credits that a fall of the balance was spent with, and on what. `at`: when the fall was seen. */
export interface Charge {
  at: number;
  credits: number;
  /** Several where they were paid at once, and nobody knows the shares. */
  features: readonly FeatureId[];
}

/** A balance that fell: `from` the last reading before, `to` the first that shows it. `amount` is above 0. */
export interface Fall {
  from: number;
  to: number;
  amount: number;
}

export interface Attribution {
  charges: Charge[];
  comparisons: Comparison[];
  /** Presses whose charge is still to come. */
  waiting: Press[];
}

const MINUTE = 60_000;

/** HeyGen charges when a job is done, and the balance may be seen days later: an amount that fits is evidence so long. */
const FITS_WITHIN = 7 * 24 * 60 * MINUTE;
/** An amount that does not fit is blamed on a press only where the balance was read shortly before it and after it. */
const BLAMED_WITHIN = 30 * MINUTE;
/** The button that opens a dialog and the one in it, a double click: the same action, pressed twice. */
const TWINS_WITHIN = 2 * MINUTE;
/** More presses than a person makes before looking at the balance; all their combinations are tried. */
const MOST_WAITING = 10;

/** Keeps a press for the fall that may follow. */
export function withPress(waiting: readonly Press[], press: Press): Press[] {
  if (waiting.some((other) => other.at === press.at && keyOf(other) === keyOf(press))) return [...waiting];
  const fresh = waiting.filter(({ at }) => press.at - at <= FITS_WITHIN);
  return [...fresh, press].sort((a, b) => a.at - b.at).slice(-MOST_WAITING);
}

/** Whether a press is one that was made already, a moment before. */
export const isTwin = (press: Press, others: readonly Press[]): boolean =>
  others.some((other) => other !== press && keyOf(other) === keyOf(press) && isNear(other, press));

/** What HeyGen's own figure says about our estimate, where the page showed both. */
export function comparisonOf({ at, features, estimate, charged }: Press): Comparison | undefined {
  return charged === undefined || estimate === 'unknown' ? undefined : { at, features, estimate, charged };
}

/**
 * Finds the presses that explain a fall: the fewest whose figures together can be its amount, and where no figures fit, the
 * one thing that was pressed while the balance was being watched, whose estimate then was wrong.
 */
export function attribute(fall: Fall, waiting: readonly Press[]): Attribution {
  const candidates = waiting.filter(({ at }) => at <= fall.to && fall.to - at <= FITS_WITHIN);
  const fitting = combinations(candidates).filter((presses) => fits(presses, fall));
  const fewest = Math.min(...fitting.map(({ length }) => length));
  const best = fitting.filter(({ length }) => length === fewest);
  const [first] = best;
  if (first) {
    const agreed = new Set(best.map((presses) => nameAll(presses).join())).size === 1;
    // Of equal explanations that name different things, none is known to be the right one.
    const charges = agreed ? split(first, fall) : [charge(fall, nameAll(best.flat()))];
    return { charges, comparisons: agreed ? compare(first, fall) : [], waiting: without(waiting, first) };
  }
  const watched = candidates.filter((press) => isWatched(press, fall));
  const [only] = watched;
  if (!only) return { charges: [], comparisons: [], waiting: [...waiting] };
  const isOneThing = new Set(watched.map(keyOf)).size === 1;
  return {
    charges: [charge(fall, nameAll(watched))],
    comparisons: isOneThing ? compare([only], fall) : [],
    waiting: without(waiting, watched),
  };
}

const keyOf = ({ features, estimate, charged }: Press): string => JSON.stringify([features, estimate, charged]);

const isNear = (a: Press, b: Press): boolean => Math.abs(a.at - b.at) <= TWINS_WITHIN;

/** What is spent by a press: HeyGen's figure, else our estimate. */
const expected = ({ estimate, charged }: Press): Range | 'unknown' =>
  charged === undefined ? estimate : { min: charged, max: charged };

const isWatched = ({ at }: Press, { from, to }: Fall): boolean =>
  to - at <= BLAMED_WITHIN && at - from <= BLAMED_WITHIN;

function fits(presses: readonly Press[], fall: Fall): boolean {
  let min = 0;
  let max = 0;
  for (const press of presses) {
    const each = expected(press);
    if (each === 'unknown') {
      // Without a figure anything fits, so only nearness is left as evidence.
      if (!isWatched(press, fall)) return false;
      max = Number.POSITIVE_INFINITY;
    } else {
      min += each.min;
      max += each.max;
    }
  }
  return min <= fall.amount && fall.amount <= max;
}

/** All but the empty one. At most `MOST_WAITING` presses: a thousand. */
function combinations(presses: readonly Press[]): Press[][] {
  const all: Press[][] = [];
  for (const press of presses) all.push([press], ...all.map((others) => [...others, press]));
  return all;
}

const nameAll = (presses: readonly Press[]): FeatureId[] => [...new Set(presses.flatMap(({ features }) => features))];

const charge = ({ to, amount }: Fall, features: readonly FeatureId[]): Charge => ({
  at: to,
  credits: amount,
  features,
});

/** Each press its own charge where the figures are exact, else one for all. */
function split(presses: readonly Press[], fall: Fall): Charge[] {
  const shares = presses.flatMap((press) => {
    const each = expected(press);
    return each !== 'unknown' && each.min === each.max ? [{ press, credits: each.min }] : [];
  });
  if (shares.length < presses.length) return [charge(fall, nameAll(presses))];
  return shares
    .filter(({ credits }) => credits > 0)
    .map(({ press, credits }) => charge({ ...fall, amount: credits }, press.features));
}

/** A single press says what its estimate was worth; HeyGen's own figure has said so already. */
function compare([press, another]: readonly Press[], fall: Fall): Comparison[] {
  if (!press || another || press.estimate === 'unknown' || press.charged !== undefined) return [];
  return [{ at: press.at, features: press.features, estimate: press.estimate, charged: fall.amount }];
}

/** Without these and without their twins, which were the same action. */
function without(waiting: readonly Press[], done: readonly Press[]): Press[] {
  return waiting.filter(
    (press) => !done.includes(press) && !done.some((other) => keyOf(other) === keyOf(press) && isNear(other, press)),
  );
}
