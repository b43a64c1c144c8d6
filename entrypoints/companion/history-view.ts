import type { Charge } from '../../shared/credits/charges.ts';
import { nameOf as featureName } from '../../shared/credits/format.ts';
import type { Reading, RunOut } from '../../shared/credits/history.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import { barsOf, type Period, type Spending, spendingBy } from '../../shared/credits/spending.ts';
import type { FeatureId } from '../../shared/credits/types.ts';

/* What the charts of the history draw: numbers only, in the shape that they are drawn in. */

export const PERIODS = ['week', 'month', 'quarter', 'all'] as const;
export type PeriodName = (typeof PERIODS)[number];

const DAY = 86_400_000;
const DAYS = { week: 7, month: 30, quarter: 90 } as const;
/** So many features have a colour of their own; the rest are one. */
const MOST_PARTS = 4;

/** Whole days of the calendar that end with today. */
export function periodOf(name: PeriodName, readings: readonly Reading[], now: number): Period {
  const today = new Date(now);
  const midnight = (daysAgo: number): number =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo).getTime();
  const to = midnight(-1);
  if (name !== 'all') return { from: midnight(DAYS[name] - 1), to };
  const first = readings[0]?.at ?? now;
  return { from: midnight(Math.max(6, Math.floor((to - first) / DAY))), to };
}

/** Days of one bar: one, a week or a month, so that there are never more bars than a person can tell apart. */
export function daysOfBar({ from, to }: Period): number {
  const days = (to - from) / DAY;
  if (days <= 45) return 1;
  return days <= 400 ? 7 : 30;
}

/** The readings of a period, with the one before it at its beginning: the balance did not start there. */
export function readingsIn<R extends Reading>(readings: readonly R[], { from, to }: Period): R[] {
  const inside = readings.filter(({ at }) => at >= from && at <= to);
  const before = readings.findLast(({ at }) => at < from);
  return before && inside.length > 0 ? [{ ...before, at: from }, ...inside] : inside;
}

/** Columns of one chart: times in seconds, and for each line a value or nothing at each of them. */
export interface Plot {
  times: number[];
  lines: Array<Array<number | null>>;
}

/**
 * The balance, and from its last reading on how long it may last: the slow line, then the fast one. Neither goes further
 * than the period is long: a far end would press everything that was read into a corner.
 */
export function balancePlot(readings: readonly Reading[], period: Period, end: RunOut): Plot {
  const times = readings.map(({ at }) => at);
  const balance: Array<number | null> = readings.map(({ remaining }) => remaining);
  const last = readings.at(-1);
  if (!last || end.kind !== 'range') return { times: times.map(inSeconds), lines: [balance] };
  const horizon = last.at + (period.to - period.from) / 2;
  const slow = lineTo(last, end.latest === 'never' ? Number.POSITIVE_INFINITY : end.latest, horizon);
  const fast = lineTo(last, end.earliest, horizon);
  const ahead = [...new Set([slow.at, fast.at])].filter((at) => at > last.at).sort((a, b) => a - b);
  const along = (line: typeof slow) => [
    ...times.map((at) => (at === last.at ? last.remaining : null)),
    ...ahead.map((at) => line.left(at)),
  ];
  return {
    times: [...times, ...ahead].map(inSeconds),
    lines: [[...balance, ...ahead.map(() => null)], along(slow), along(fast)],
  };
}

const inSeconds = (at: number): number => at / 1000;

/** A straight way from a reading to nothing, as far as it is in sight. */
function lineTo({ at: from, remaining }: Reading, empty: number, horizon: number) {
  const left = (at: number): number =>
    empty === Number.POSITIVE_INFINITY
      ? remaining
      : Math.max(0, remaining * (1 - (at - from) / Math.max(1, empty - from)));
  return { at: Math.min(empty, horizon), left };
}

/** A part of the bars: a feature, the rest of them, or what nobody knows. */
export interface Part {
  kind: 'features' | 'other' | 'unknown';
  features: readonly FeatureId[];
  credits: number;
}

/** The largest first, each with a colour of its own; then the rest as one, then what is not known. */
export function partsOf(spending: readonly Spending[]): Part[] {
  const known = spending.filter(({ features }) => features.length > 0);
  const parts: Part[] = known.slice(0, MOST_PARTS).map((each) => ({ kind: 'features', ...each }));
  const rest = known.slice(MOST_PARTS);
  const sum = (all: readonly Spending[]): number => all.reduce((total, { credits }) => total + credits, 0);
  if (rest.length > 0)
    parts.push({ kind: 'other', features: rest.flatMap(({ features }) => features), credits: sum(rest) });
  const unknown = sum(spending.filter(({ features }) => features.length === 0));
  if (unknown > 0) parts.push({ kind: 'unknown', features: [], credits: unknown });
  return parts;
}

/**
 * The custom property of each part's colour. By what was most of all times, so that a feature seldom changes its colour when
 * another time is shown.
 */
export function colorsOf(parts: readonly Part[], ever: readonly Spending[]): string[] {
  const rank = new Map(ever.map(({ features }, index) => [nameOf(features), index]));
  const rankOf = ({ features }: Part): number => rank.get(nameOf(features)) ?? ever.length;
  const own = parts.filter(({ kind }) => kind === 'features').sort((a, b) => rankOf(a) - rankOf(b));
  return parts.map((part) => `--chart-${part.kind === 'features' ? own.indexOf(part) + 1 : part.kind}`);
}

const nameOf = (features: readonly FeatureId[]): string => features.toSorted().join();

export interface Bar extends Period {
  /** Credits of each part, in the order of the parts. */
  credits: number[];
}

export function spendingBars(
  readings: readonly Reading[],
  charges: readonly Charge[],
  period: Period,
  parts: readonly Part[],
): Bar[] {
  const places = new Map(
    parts.flatMap((part, i) => (part.kind === 'other' ? [] : [[nameOf(part.features), i] as const])),
  );
  const other = parts.findIndex(({ kind }) => kind === 'other');
  return barsOf(period, daysOfBar(period)).map((bar) => {
    const credits = parts.map(() => 0);
    for (const each of spendingBy(readings, charges, bar)) {
      const place = places.get(nameOf(each.features)) ?? other;
      if (place >= 0) credits[place] = (credits[place] ?? 0) + each.credits;
    }
    return { ...bar, credits };
  });
}

/** Bars on top of each other, as a chart draws them: the whole first, and each next without the part that is drawn above it. */
export function stackedPlot(bars: readonly Bar[], parts: readonly Part[]): Plot {
  const upTo = (bar: Bar, count: number): number => bar.credits.slice(0, count).reduce((sum, each) => sum + each, 0);
  return {
    times: bars.map(({ from, to }) => (from + to) / 2000),
    // Nothing is no bar: a line on the ground would look like a little.
    lines: parts.map((_, index) => bars.map((bar) => upTo(bar, parts.length - index) || null)),
  };
}

/** "Avatar IV, Avatar V", as the language calls them. */
export const namesOf = (features: readonly FeatureId[], messages: Messages): string =>
  features.map((feature) => featureName(feature, messages)).join(messages.comma);
