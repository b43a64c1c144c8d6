import * as v from 'valibot';
import type { Comparison } from '../../shared/credits/accuracy.ts';
import { attribute, type Charge, comparisonOf, isTwin, type Press, withPress } from '../../shared/credits/charges.ts';
import { compactReadings, type Reading } from '../../shared/credits/history.ts';
import type { FeatureId } from '../../shared/credits/types.ts';
import { withReading } from '../../shared/credits/with-reading.ts';
import { isCredits, isFeatureId, isRecord } from './settings.ts';

/*
 * The balance over time, as HeyGen's pages have shown it, and what it was spent on as far as anybody knows. Stored as short
 * lists, so that years of use stay under a hundred kilobytes, and capped.
 */

/** Its place in the extension's storage. */
export const HISTORY = 'history';

/** HeyGen's pages, and the user, whose figure is kept as what it is: nothing was seen to be spent up to it. */
export const READING_SOURCES = ['page', 'cost-line', 'user'] as const;

export interface KeptReading extends Reading {
  source: (typeof READING_SOURCES)[number];
}

export const keptReading = ({ at, remaining, source }: Omit<KeptReading, 'pool' | 'entered'>): KeptReading => {
  return { at, remaining, source, pool: POOL, ...(source === 'user' && { entered: true }) };
};

export interface History {
  /** Oldest first. */
  readings: readonly KeptReading[];
  /** What falls of the balance were spent on, where that is known; the oldest are forgotten first. */
  charges: readonly Charge[];
  /** Presses of controls that spend, whose charge has not been seen yet. */
  waiting: readonly Press[];
  /**
   * When the last press that is in it was made, and when the user erased what was before: a browser that starts finds the last
   * press and the last balance once more. Milliseconds since 1970.
   */
  lastPress?: number;
  erased?: number;
}

export const NO_HISTORY: History = { readings: [], charges: [], waiting: [] };

/** Readings above this are thinned, oldest first. */
const MANY_READINGS = 1000;
/** Where they cannot be thinned, because each is beside a refill, the oldest go. */
const MOST_READINGS = 2000;
const MOST_CHARGES = 1000;
/** More than anything that this version writes. */
const MOST_STORED = 5000;

/** The balance is told again while it stands: so often is enough. Milliseconds. */
const LEVEL_AGAIN = 5 * 60_000;

const POOL = 'plan';

export const At = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const Credits = v.custom<number>(isCredits);
export const Features = v.pipe(v.array(v.custom<FeatureId>(isFeatureId)), v.maxLength(12));

const StoredReading = v.pipe(
  v.tuple([At, Credits, v.picklist(READING_SOURCES)]),
  v.transform(([at, remaining, source]) => keptReading({ at, remaining, source })),
);
const StoredCharge = v.pipe(
  v.tuple([At, Credits, Features]),
  v.transform(([at, credits, features]): Charge => ({ at, credits, features })),
);
/** Our estimate and HeyGen's figure are `null` where there is none. */
export const StoredPress = v.pipe(
  v.tuple([At, Features, v.nullable(Credits), v.nullable(Credits), v.nullable(Credits)]),
  v.transform(([at, features, min, max, charged]): Press => {
    return {
      at,
      features,
      estimate: min === null || max === null || min > max ? 'unknown' : { min, max },
      ...(charged !== null && { charged }),
    };
  }),
);

/** Stored history as history. `broken`: a part of it could not be read, and is left out. */
export function parseHistory(value: unknown): History & { broken: boolean } {
  if (value === undefined || value === null) return { ...NO_HISTORY, broken: false };
  const stored = isRecord(value) && value.version === 1 ? value : {};
  let broken = false;
  const read = <T>(list: unknown, schema: v.GenericSchema<unknown, T>): T[] => {
    if (!Array.isArray(list) || list.length > MOST_STORED) broken = true;
    return (Array.isArray(list) ? list.slice(-MOST_STORED) : []).flatMap((entry) => {
      const { success, output } = v.safeParse(schema, entry);
      if (!success) broken = true;
      return success ? [output as T] : [];
    });
  };
  const history = {
    readings: read(stored.readings, StoredReading),
    charges: read(stored.charges, StoredCharge),
    waiting: read(stored.waiting, StoredPress),
  };
  const { lastPress, erased } = stored;
  return { ...history, ...(v.is(At, lastPress) && { lastPress }), ...(v.is(At, erased) && { erased }), broken };
}

/** The shape that is stored, capped. */
export function encodeHistory({ readings, charges, waiting, lastPress, erased }: History): unknown {
  return {
    version: 1,
    readings: compactReadings(readings, { limit: MANY_READINGS })
      .slice(-MOST_READINGS)
      .map(({ at, remaining, source }) => [at, remaining, source]),
    charges: charges.slice(-MOST_CHARGES).map(({ at, credits, features }) => [at, credits, features]),
    waiting: waiting.map(({ at, features, estimate, charged = null }) =>
      estimate === 'unknown'
        ? [at, features, null, null, charged]
        : [at, features, estimate.min, estimate.max, charged],
    ),
    ...(lastPress !== undefined && { lastPress }),
    ...(erased !== undefined && { erased }),
  };
}

/** A history after something was added, and what that says about our estimates. */
export interface Change {
  history: History;
  comparisons: readonly Comparison[];
}

/** The same history where the reading says nothing that is not known. */
export function addReading(history: History, reading: Omit<KeptReading, 'pool' | 'entered'>): Change {
  const unchanged = { history, comparisons: [] };
  const { readings } = history;
  if (isErased(history, reading)) return unchanged;
  if (readings.some(({ at, remaining }) => at === reading.at && remaining === reading.remaining)) return unchanged;
  const [before, last] = readings.slice(-2);
  const isLevel = [before, last].every((each) => each?.remaining === reading.remaining);
  if (isLevel && last && reading.at >= last.at && reading.at - last.at < LEVEL_AGAIN) return unchanged;

  const added = keptReading(reading);
  const all = withReading(readings, added);
  const at = all.indexOf(added);
  const previous = all[at - 1];
  const amount = previous ? previous.remaining - added.remaining : 0;
  // One that came late stands between others, whose difference has been looked at already.
  if (!previous || amount <= 0 || at < all.length - 1 || added.entered)
    return { history: { ...history, readings: all }, comparisons: [] };
  const found = attribute({ from: previous.at, to: added.at, amount }, history.waiting);
  return {
    history: { ...history, readings: all, charges: [...history.charges, ...found.charges], waiting: found.waiting },
    // A figure that was typed in says nothing about an estimate.
    comparisons: previous.entered ? [] : found.comparisons,
  };
}

/** The same history where the press is in it, or was and is paid. */
export function addPress(history: History, press: Press): Change {
  if (press.at === history.lastPress || isErased(history, press)) return { history, comparisons: [] };
  const waiting = withPress(history.waiting, press);
  const comparison = isTwin(press, history.waiting) ? undefined : comparisonOf(press);
  return { history: { ...history, waiting, lastPress: press.at }, comparisons: comparison ? [comparison] : [] };
}

const isErased = ({ erased = -1 }: History, { at }: { at: number }): boolean => at <= erased;

/** Both histories as one: what both have is there once, and where they differ about one moment, the first is believed. */
export function mergeHistories(ours: History, theirs: Pick<History, 'readings' | 'charges'>): History {
  const known = new Set(ours.readings.map(({ at }) => at));
  const fresh = theirs.readings.filter(({ at }) => !known.has(at));
  return {
    ...ours,
    readings: [...ours.readings, ...fresh].sort((a, b) => a.at - b.at),
    charges: unite(ours.charges, theirs.charges).sort((a, b) => a.at - b.at),
  };
}

/** What either list has, as often as the one that has it more often: two equal charges of one moment are two. */
export function unite<T>(ours: readonly T[], theirs: readonly T[]): T[] {
  const left = new Map<string, number>();
  for (const each of ours) left.set(JSON.stringify(each), (left.get(JSON.stringify(each)) ?? 0) + 1);
  const more = theirs.filter((each) => {
    const key = JSON.stringify(each);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return [...ours, ...more];
}
