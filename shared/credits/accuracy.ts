import type { FeatureId, Range } from './types.ts';

/**
 * How well estimates have met what HeyGen then charged. A comparison is one press of a control that spends: our estimate
 * at that moment, and HeyGen's own figure for the same action, or what the balance lost because of it.
 */
export interface Comparison {
  /** Milliseconds since 1970. */
  at: number;
  features: readonly FeatureId[];
  /** What we had said, in credits. */
  estimate: Range;
  charged: number;
}

/**
 * How far off an estimate was, in credits: above 0 where it said too much, below 0 where it said too little, 0 where the charge
 * is what was said or within the range that was said.
 */
export function missOf({ estimate: { min, max }, charged }: Comparison): number {
  if (charged > max) return max - charged;
  return charged < min ? min - charged : 0;
}

/** Comparisons by how they came out. `by` is the largest miss of its kind, in credits, 0 where there was none. */
export interface Score {
  all: number;
  exact: number;
  /** The charge was within a range: right, but said less. */
  within: number;
  /** We had said more than was charged. */
  high: { count: number; by: number };
  low: { count: number; by: number };
}

/** Counts comparisons by how they came out. */
export function score(comparisons: readonly Comparison[]): Score {
  const misses = comparisons.map(missOf);
  const right = comparisons.filter((comparison) => missOf(comparison) === 0);
  const exact = right.filter(({ estimate: { min, max } }) => min === max).length;
  const side = (sign: 1 | -1) => {
    const by = misses.map((miss) => miss * sign).filter((miss) => miss > 0);
    return { count: by.length, by: Math.max(0, ...by) };
  };
  return { all: comparisons.length, exact, within: right.length - exact, high: side(1), low: side(-1) };
}

/** So many of a feature's last comparisons count: a rate that was corrected is soon trusted again. */
const LAST = 5;
/** One miss may be HeyGen's own rounding, or a script that was changed at the last moment; two are a habit. */
const MISSES = 2;

/** The features whose estimates keep missing: at least two of the last five. Their sentences say "about". */
export function uncertainFeatures(comparisons: readonly Comparison[]): FeatureId[] {
  const byFeature = new Map<FeatureId, Comparison[]>();
  for (const comparison of comparisons.toSorted((a, b) => a.at - b.at)) {
    for (const feature of new Set(comparison.features)) {
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), comparison]);
    }
  }
  return [...byFeature]
    .filter(([, all]) => all.slice(-LAST).filter((comparison) => missOf(comparison) !== 0).length >= MISSES)
    .map(([feature]) => feature);
}
