import type { Charge } from './charges.ts';
import { type Reading, spendLog } from './history.ts';
import type { FeatureId } from './types.ts';

/** What went into a feature, or into several that were paid at once; no feature: not known what it was spent on. */
export interface Spending {
  features: readonly FeatureId[];
  credits: number;
}

/** A stretch of time, milliseconds since 1970; `from` is not in it, `to` is. */
export interface Period {
  from: number;
  to: number;
}

/**
 * Spending by feature in a period, the largest first, what is not known last. The total is that of the readings: charges
 * only say what it was for, and where they say more than the balance fell, they are believed.
 */
export function spendingBy(readings: readonly Reading[], charges: readonly Charge[], period: Period): Spending[] {
  const isIn = (at: number): boolean => at > period.from && at <= period.to;
  const total = spendLog(readings)
    .filter(({ kind, to }) => kind === 'spend' && isIn(to))
    .reduce((sum, { amount }) => sum + amount, 0);
  const byName = new Map<string, Spending>();
  let known = 0;
  for (const { at, features, credits } of charges) {
    if (!isIn(at)) continue;
    const name = features.toSorted().join();
    const before = byName.get(name) ?? { features, credits: 0 };
    byName.set(name, { ...before, credits: before.credits + credits });
    known += credits;
  }
  const all = [...byName.values()].sort((a, b) => b.credits - a.credits);
  return total > known ? [...all, { features: [], credits: total - known }] : all;
}

/**
 * Bars of so many days that fill a period backwards from its end, oldest first; the first may begin before the period. Days of
 * the calendar, in the machine's own time zone: where clocks are changed, one has 23 hours and one has 25.
 */
export function barsOf({ from, to }: Period, days: number): Period[] {
  const before = (bars: number): number => {
    const date = new Date(to);
    return date.setDate(date.getDate() - bars * days);
  };
  const bars: Period[] = [];
  for (let end = to; end > from || bars.length === 0; end = before(bars.length))
    bars.push({ from: before(bars.length + 1), to: end });
  return bars.reverse();
}
