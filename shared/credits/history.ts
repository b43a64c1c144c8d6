/**
 * Balance readings over time: what was spent, how fast, and until when the rest lasts. HeyGen publishes neither a usage
 * history nor a webhook about credits, so the differences between readings are all there is.
 *
 * Readings of one pool of one account form a series; series are never compared. Within one, time only moves forward: of
 * several readings with the same time the last given counts, and what is no finite number is left out.
 */

/** What was left in a pool at one time. `at` in milliseconds since 1970, `remaining` in the pool's own unit. */
export interface Reading {
  at: number;
  remaining: number;
  /** Names the pool, for example `plan` or `api usd`. */
  pool: string;
  account?: string;
  /** Typed in by a person: what it differs by from the reading before was not seen to be spent, nor refilled. */
  entered?: true;
}

/** What changed between two neighbouring readings, `from` and `to` in milliseconds since 1970. `amount` is above 0. */
export interface LogEntry {
  /** A rise is a refill, a reset or a refund: never negative spending. */
  kind: 'spend' | 'refill';
  amount: number;
  from: number;
  to: number;
  pool: string;
  account?: string;
}

export type BurnDown =
  | {
      kind: 'range';
      /** Credits (or dollars) a day in the slowest and in the fastest half of the time observed. */
      min: number;
      max: number;
      /** What that rests on: days between the readings, without the stretches in which the pool rose. */
      days: number;
      readings: number;
      pool: string;
      account?: string;
    }
  | { kind: 'unknown'; reason: 'too-little-data' };

export type RunOut =
  /** Milliseconds since 1970. `never`: the slow end spends nothing, or lasts beyond the reset. */
  | { kind: 'range'; earliest: number; latest: number | 'never' }
  | { kind: 'not-before-reset'; resetsAt: number }
  | { kind: 'empty' }
  /** `outdated`: by now the pool has been refilled or used up, so a new reading is needed. */
  | { kind: 'unknown'; reason: 'too-little-data' | 'no-spending' | 'outdated' };

const DAY = 86_400_000;
/** The last moment a `Date` can hold. */
const LAST_DATE = 8.64e15;

/** Every change, oldest first. In a series without entered readings, spends less refills are the first less the last. */
export function spendLog(readings: readonly Reading[]): LogEntry[] {
  const log = seriesIn(readings).flatMap((series) =>
    stepsOf(series).map(({ fall, ...step }): LogEntry => {
      return { kind: fall > 0 ? 'spend' : 'refill', amount: Math.abs(fall), ...step };
    }),
  );
  return log.filter(({ amount }) => amount).sort((a, b) => a.to - b.to);
}

/**
 * How fast the pool of the newest reading is used, from the readings of the last `days` (30 unless said). For another
 * pool, pass its readings only. Needs three readings over two days of falling or level balance: with less, one
 * afternoon's render would pass for a habit.
 *
 * Method: a stretch in which the pool rose hides what was spent in it, so it counts neither as time nor as spending.
 * The rest, joined, is walked with a window half its length; spending is spread evenly between two readings, as nobody
 * knows when it happened. The slowest and the fastest window are the range. Half, because that is long enough to
 * even out a single render and short enough to tell a busy week from a quiet one; a standard deviation would claim
 * a distribution that three renders a week do not have, and could go below zero.
 */
export function burnDown(readings: readonly Reading[], now: number, { days = 30 } = {}): BurnDown {
  const series = newestIn(readings, now).filter(({ at }) => at >= now - days * DAY);
  let observed = 0;
  const falls = stepsOf(series).flatMap(({ fall, from, to }) => {
    if (fall < 0) return [];
    const start = observed;
    observed += to - from;
    return [{ fall, start, length: to - from }];
  });
  const last = series.at(-1);
  if (!last || series.length < 3 || observed < 2 * DAY) return { kind: 'unknown', reason: 'too-little-data' };

  const spentBy = (time: number) =>
    falls.reduce((sum, { fall, start, length }) => sum + fall * Math.min(1, Math.max(0, (time - start) / length)), 0);
  // 25 windows, of which the first and the last are the two halves: the mean of all is always within the range.
  const rates = Array.from({ length: 25 }, (_, index) => {
    const start = (observed * index) / 48;
    return ((spentBy(start + observed / 2) - spentBy(start)) * DAY * 2) / observed;
  });
  const basis = { days: observed / DAY, readings: series.length, ...nameOf(last) };
  return { kind: 'range', min: Math.min(...rates), max: Math.max(...rates), ...basis };
}

/**
 * When the pool of the newest reading will be empty at the pace of `burnDown`, counted from that reading. `resetsAt`
 * is the pool's next refill, in milliseconds since 1970.
 */
export function runOut(readings: readonly Reading[], now: number, resetsAt = LAST_DATE): RunOut {
  const last = newestIn(readings, now).at(-1);
  if (!last) return { kind: 'unknown', reason: 'too-little-data' };
  if (last.at < resetsAt && resetsAt <= now) return { kind: 'unknown', reason: 'outdated' };
  if (last.remaining <= 0) return { kind: 'empty' };
  const pace = burnDown(readings, now);
  if (pace.kind === 'unknown') return pace;
  if (!pace.max) return { kind: 'unknown', reason: 'no-spending' };

  const emptyAt = (perDay: number) => last.at + Math.ceil((last.remaining / perDay) * DAY);
  const earliest = Math.max(now, emptyAt(pace.max));
  const latest = emptyAt(pace.min);
  if (latest < now) return { kind: 'unknown', reason: 'outdated' };
  // A reset before now is an old one, and says nothing about the next.
  const end = resetsAt > now ? resetsAt : LAST_DATE;
  if (earliest < end) return { kind: 'range', earliest, latest: latest < end ? latest : 'never' };
  return end < LAST_DATE ? { kind: 'not-before-reset', resetsAt } : { kind: 'unknown', reason: 'no-spending' };
}

/**
 * The readings worth storing, oldest first: at most `limit` a series, as far as its ends and both sides of each refill
 * allow. First go readings between two equal ones, whatever the limit, then, oldest first, all but one a day, then the
 * rest. What is dropped lies on a falling or level stretch, so total spending and each refill stay as they were.
 */
export function compactReadings<R extends Reading>(readings: readonly R[], { limit }: { limit: number }): R[] {
  const compact = seriesIn(readings).flatMap((series) => {
    const changed = thin(series, 0, (before, _, after) => before.remaining === after.remaining);
    const daily = thin(changed, limit, (before, { at }) => Math.floor(before.at / DAY) === Math.floor(at / DAY));
    return thin(daily, limit, () => true);
  });
  return compact.sort(byTime);
}

function thin<R extends Reading>(
  series: readonly R[],
  limit: number,
  spare: (before: Reading, reading: Reading, after: Reading) => boolean,
): R[] {
  let excess = series.length - limit;
  return series.filter((reading, index) => {
    const before = series[index - 1];
    const after = series[index + 1];
    const falling = before && after && before.remaining >= reading.remaining && reading.remaining >= after.remaining;
    // What stands on either side of an entered one is where counting ends and begins.
    if (before?.entered || reading.entered || after?.entered) return true;
    return !(falling && excess > 0 && spare(before, reading, after) && excess--);
  });
}

const byTime = (a: Reading, b: Reading): number => a.at - b.at;

const nameOf = ({ pool, account }: Reading) => ({ pool, ...(account !== undefined && { account }) });

/** The series, each by time, that with the newest reading last. */
function seriesIn<R extends Reading>(readings: readonly R[]): R[][] {
  const all = new Map<string, R[]>();
  // Beyond 1e15, differences lose their cents, and no balance gets there.
  const valid = readings.filter(({ at, remaining }) => Math.abs(remaining) < 1e15 && Math.abs(at) <= LAST_DATE);
  for (const reading of valid.sort(byTime)) {
    const name = JSON.stringify([reading.pool, reading.account]);
    const series = all.get(name) ?? [];
    if (series.at(-1)?.at === reading.at) series.pop();
    series.push(reading);
    all.delete(name);
    all.set(name, series);
  }
  return [...all.values()];
}

/** What a clock that ran ahead has dated after `now` does not count. */
const newestIn = (readings: readonly Reading[], now: number): readonly Reading[] =>
  seriesIn(readings.filter(({ at }) => at <= now)).at(-1) ?? [];

/**
 * From one reading to the next; a rise is a fall below 0. To the millionth: 37.25 - 36.9 is 0.35, without crumbs. None leads
 * to a reading that a person has entered.
 */
const stepsOf = (series: readonly Reading[]) =>
  series.slice(1).flatMap((after, index) => {
    if (after.entered) return [];
    const before = series[index] ?? after;
    const fall = Number((before.remaining - after.remaining).toFixed(6));
    return { fall, from: before.at, to: after.at, ...nameOf(after) };
  });
