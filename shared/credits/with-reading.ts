import type { Reading } from './history.ts';

/** Readings of several tabs may come a moment out of order; what is further apart is a clock that was set back. Milliseconds. */
const OUT_OF_ORDER = 60_000;

/**
 * A new reading among those that were made before it. Where the clock was set back meanwhile, what is dated later than the
 * new reading is dated a moment before it: the order in which readings came is true, and their dates were not.
 */
export function withReading<R extends Reading>(readings: readonly R[], reading: R): R[] {
  const all = [...readings, reading];
  const latest = readings.reduce((last, { at }) => Math.max(last, at), reading.at);
  const sorted = readings.toSorted((a, b) => a.at - b.at);
  if (latest - reading.at <= OUT_OF_ORDER) return all.sort((a, b) => a.at - b.at);
  let limit = reading.at;
  const moved = sorted.toReversed().map((each) => {
    if (each.at < limit) {
      limit = each.at;
      return each;
    }
    limit -= 1;
    return { ...each, at: limit };
  });
  return [...moved.reverse(), reading];
}
