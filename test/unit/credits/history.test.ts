import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burnDown, compactReadings, type Reading, runOut, spendLog } from '../../../shared/credits/history.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1, 12);
const day = (number: number): number => START + number * DAY;

/** One reading per [day, remaining]. */
const plan = (...points: [number, number][]): Reading[] =>
  points.map(([number, remaining]) => ({ at: day(number), remaining, pool: 'plan' }));

const readings = (options: { pools?: string[]; min?: number } = {}) =>
  fc.array(
    fc.record({
      at: fc.integer({ min: START, max: day(60) }),
      remaining: fc.oneof(fc.integer({ min: -50, max: 2000 }), fc.double({ min: -50, max: 2000, noNaN: true })),
      pool: fc.constantFrom(...(options.pools ?? ['plan'])),
    }),
    { minLength: options.min ?? 0, maxLength: 60 },
  );

/** Few steps and few values, so that equal neighbours and several a day are common. */
const coarseReadings = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 120 }).map((quarter) => day(quarter / 4)),
    remaining: fc.integer({ min: 0, max: 6 }),
    pool: fc.constantFrom('plan', 'add-on'),
  }),
  { maxLength: 80 },
);

const total = (log: ReturnType<typeof spendLog>, kind: 'spend' | 'refill'): number =>
  log.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

describe('the spend log', () => {
  it('lists each fall as spending, with the time it happened in', () => {
    expect(spendLog(plan([0, 200], [1, 180], [3, 130]))).toEqual([
      { kind: 'spend', amount: 20, from: day(0), to: day(1), pool: 'plan' },
      { kind: 'spend', amount: 50, from: day(1), to: day(3), pool: 'plan' },
    ]);
  });

  it('calls a rise a refill, never negative spending', () => {
    expect(spendLog(plan([0, 10], [1, 200]))).toEqual([
      { kind: 'refill', amount: 190, from: day(0), to: day(1), pool: 'plan' },
    ]);
  });

  it('does not care for the order', () => {
    const sorted = plan([0, 200], [1, 180], [2, 300], [3, 130]);
    expect(spendLog(sorted.toReversed())).toEqual(spendLog(sorted));
  });

  it('does not count a reading twice', () => {
    const once = plan([0, 200], [1, 180]);
    expect(spendLog([...once, ...once])).toEqual(spendLog(once));
  });

  it('takes the later of two readings with one time', () => {
    expect(spendLog(plan([0, 200], [1, 190], [1, 180]))).toMatchObject([{ amount: 20 }]);
  });

  it('never compares two pools or two accounts', () => {
    const mixed: Reading[] = [
      { at: day(0), remaining: 200, pool: 'plan', account: 'a' },
      { at: day(1), remaining: 90, pool: 'plan', account: 'b' },
      { at: day(2), remaining: 40, pool: 'api', account: 'a' },
      { at: day(3), remaining: 195, pool: 'plan', account: 'a' },
      { at: day(4), remaining: 12, pool: 'plan' },
    ];
    expect(spendLog(mixed)).toEqual([
      { kind: 'spend', amount: 5, from: day(0), to: day(3), pool: 'plan', account: 'a' },
    ]);
  });

  it('lists the changes of several pools by time', () => {
    const other = [4, 2].map((number) => ({ at: day(number), remaining: number, pool: 'api' }));
    expect(spendLog([...plan([0, 9], [3, 8], [5, 7]), ...other]).map(({ to }) => to)).toEqual([day(3), day(4), day(5)]);
  });

  it('says 0.35 dollars, not 0.3500000000000014', () => {
    expect(spendLog(plan([0, 37.25], [1, 36.9]))[0]?.amount).toBe(0.35);
  });

  it('leaves out what is no number', () => {
    const broken = plan([0.5, Number.NaN], [0.6, Number.POSITIVE_INFINITY], [Number.NaN, 5]);
    expect(spendLog([...plan([0, 200]), ...broken, ...plan([1, 180])])).toEqual(spendLog(plan([0, 200], [1, 180])));
  });

  it('adds up: spends less refills are the first reading less the last', () => {
    fc.assert(
      fc.property(readings({ min: 1 }), (list) => {
        const byTime = [...new Map(list.map((reading) => [reading.at, reading])).values()].sort((a, b) => a.at - b.at);
        const log = spendLog(list);
        const change = (byTime[0]?.remaining ?? 0) - (byTime.at(-1)?.remaining ?? 0);
        expect(total(log, 'spend') - total(log, 'refill')).toBeCloseTo(change, 3);
        for (const { amount } of log) expect(amount).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the burn-down', () => {
  it('of a steady pace is that pace', () => {
    expect(burnDown(plan([0, 200], [1, 190], [2, 180], [4, 160]), day(4))).toEqual({
      kind: 'range',
      min: expect.closeTo(10),
      max: expect.closeTo(10),
      days: 4,
      readings: 4,
      pool: 'plan',
    });
  });

  it('of a quiet and a busy half is a range from one to the other', () => {
    expect(burnDown(plan([0, 200], [2, 198], [4, 158]), day(4))).toMatchObject({
      min: expect.closeTo(1),
      max: expect.closeTo(20),
    });
  });

  it('finds the busiest half between the two halves', () => {
    expect(burnDown(plan([0, 100], [1, 100], [3, 60], [4, 60]), day(4))).toMatchObject({
      min: expect.closeTo(10),
      max: expect.closeTo(20),
    });
  });

  it('is unknown below three readings', () => {
    expect(burnDown(plan([0, 200], [5, 100]), day(5))).toEqual({ kind: 'unknown', reason: 'too-little-data' });
    expect(burnDown([], day(0))).toEqual({ kind: 'unknown', reason: 'too-little-data' });
  });

  it('is unknown below two days', () => {
    expect(burnDown(plan([0, 200], [1, 150], [1.9, 100]), day(5)).kind).toBe('unknown');
    expect(burnDown(plan([0, 200], [1, 150], [2, 100]), day(5)).kind).toBe('range');
  });

  it('counts neither the time nor the amount of a refill, which hides spending', () => {
    const pace = burnDown(plan([0, 20], [2, 0], [5, 200], [7, 180]), day(7));
    expect(pace).toMatchObject({ min: expect.closeTo(10), max: expect.closeTo(10), days: 4 });
  });

  it('needs two days without the stretches that rose', () => {
    expect(burnDown(plan([0, 20], [1, 10], [9, 200]), day(9)).kind).toBe('unknown');
  });

  it('looks back 30 days unless told otherwise', () => {
    const list = plan([0, 900], [10, 100], [35, 90], [36, 89], [38, 87], [40, 85]);
    expect(burnDown(list, day(40))).toMatchObject({ days: 30, readings: 5 });
    expect(burnDown(list, day(40), { days: 5 })).toMatchObject({ days: 5, readings: 4, min: expect.closeTo(1) });
  });

  it('is about the pool of the newest reading alone', () => {
    const other = [0, 1, 2, 3].map((number) => ({ at: day(number + 0.5), remaining: 50 - number, pool: 'api' }));
    const both = [...plan([0, 200], [1, 100], [2, 50], [3, 0]), ...other];
    expect(burnDown(both, day(4))).toMatchObject({ pool: 'api', max: expect.closeTo(1) });
    expect(burnDown(both, day(3.2))).toMatchObject({ pool: 'plan', max: expect.closeTo(125 / 1.5) });
  });

  it('leaves out readings from after now, dated by a clock that ran ahead', () => {
    expect(burnDown(plan([0, 200], [1, 190], [2, 180], [9, 0]), day(3))).toMatchObject({ max: expect.closeTo(10) });
  });

  it('encloses the mean and is never negative or no number', () => {
    fc.assert(
      fc.property(readings(), (list) => {
        const pace = burnDown(list, day(60), { days: 60 });
        if (pace.kind === 'unknown') return;
        const mean = total(spendLog(list), 'spend') / pace.days;
        expect(pace.min).toBeGreaterThanOrEqual(0);
        expect(pace.max).toSatisfy(Number.isFinite);
        expect(pace.min).toBeLessThanOrEqual(mean + 1e-3);
        expect(pace.max).toBeGreaterThanOrEqual(mean - 1e-3);
      }),
    );
  });
});

describe('the run-out date', () => {
  const uneven = plan([0, 200], [2, 198], [4, 158]);

  it('runs from the busiest pace to the quietest', () => {
    expect(runOut(uneven, day(4))).toEqual({
      kind: 'range',
      earliest: expect.closeTo(day(4 + 158 / 20), -1),
      latest: expect.closeTo(day(4 + 158), -1),
    });
  });

  it('is open to the far end where a half went by without spending', () => {
    expect(runOut(plan([0, 200], [2, 200], [4, 160]), day(4))).toMatchObject({ kind: 'range', latest: 'never' });
  });

  it('is unknown with too little to go by', () => {
    const reason = 'too-little-data';
    expect(runOut([], day(4))).toEqual({ kind: 'unknown', reason });
    expect(runOut(plan([0, 200], [4, 150]), day(4))).toEqual({ kind: 'unknown', reason });
    expect(runOut(plan([0, 200], [0.5, 180], [1, 150]), day(4))).toEqual({ kind: 'unknown', reason });
  });

  it('is unknown where nothing was spent', () => {
    const level = plan([0, 200], [2, 200], [4, 200]);
    expect(runOut(level, day(4))).toEqual({ kind: 'unknown', reason: 'no-spending' });
    expect(runOut(level, day(4), day(9))).toEqual({ kind: 'unknown', reason: 'no-spending' });
  });

  it('is unknown where spending is too slow for a date', () => {
    const slow = plan([0, 9e13], [2, 9e13 - 1], [4, 9e13 - 2]);
    expect(runOut(slow, day(4))).toEqual({ kind: 'unknown', reason: 'no-spending' });
  });

  it('is over at 0 and below', () => {
    expect(runOut(plan([0, 0]), day(4))).toEqual({ kind: 'empty' });
    expect(runOut(plan([0, -3]), day(4))).toEqual({ kind: 'empty' });
  });

  it('does not come before a reset that is nearer', () => {
    expect(runOut(uneven, day(4), day(8))).toEqual({ kind: 'not-before-reset', resetsAt: day(8) });
  });

  it('may or may not come before a reset in the middle', () => {
    expect(runOut(uneven, day(4), day(30))).toMatchObject({ kind: 'range', latest: 'never' });
    expect(runOut(uneven, day(4), day(300))).toMatchObject({ kind: 'range', latest: expect.closeTo(day(162), -1) });
  });

  it('is outdated once the pool has been reset, empty or not', () => {
    const outdated = { kind: 'unknown', reason: 'outdated' };
    expect(runOut(uneven, day(6), day(5))).toEqual(outdated);
    expect(runOut(plan([0, 0]), day(6), day(5))).toEqual(outdated);
  });

  it('ignores a reset from before the newest reading', () => {
    expect(runOut(uneven, day(4), day(3))).toEqual(runOut(uneven, day(4)));
  });

  it('is never in the past', () => {
    const steady = plan([0, 100], [2, 90], [4, 80]);
    expect(runOut(steady, day(4))).toMatchObject({ latest: expect.closeTo(day(20), -1) });
    expect(runOut(steady, day(21))).toEqual({ kind: 'unknown', reason: 'outdated' });
    expect(runOut(uneven, day(15))).toMatchObject({ kind: 'range', earliest: day(15) });
  });

  it('is in order, on whole milliseconds that a Date can hold', () => {
    fc.assert(
      fc.property(
        readings({ pools: ['plan', 'api'] }),
        fc.option(fc.integer({ min: START, max: day(90) })),
        (list, reset) => {
          const outcome = runOut(list, day(60), reset ?? undefined);
          if (outcome.kind !== 'range') return;
          const latest = outcome.latest === 'never' ? outcome.earliest : outcome.latest;
          expect(outcome.earliest).toBeGreaterThanOrEqual(day(60));
          expect(latest).toBeGreaterThanOrEqual(outcome.earliest);
          for (const time of [outcome.earliest, latest]) expect(new Date(time).getTime()).toBe(time);
        },
      ),
    );
  });
});

describe('compacting readings', () => {
  it('drops what lies between two equal readings, and keeps when spending began', () => {
    expect(compactReadings(plan([0, 9], [1, 9], [2, 9], [3, 5], [4, 5], [5, 5]), { limit: 100 })).toEqual(
      plan([0, 9], [2, 9], [3, 5], [5, 5]),
    );
  });

  it('changes nothing in the log while under its limit', () => {
    fc.assert(
      fc.property(coarseReadings, (list) => {
        const log = spendLog(list).sort((a, b) => a.to - b.to || a.pool.localeCompare(b.pool));
        const kept = spendLog(compactReadings(list, { limit: 1000 }));
        expect(kept.sort((a, b) => a.to - b.to || a.pool.localeCompare(b.pool))).toEqual(log);
      }),
    );
  });

  it('thins old days to one reading first', () => {
    const list = plan([0, 99], [0.1, 98], [0.2, 97], [1, 96], [1.1, 95], [2, 94], [2.1, 93], [2.2, 92]);
    expect(compactReadings(list, { limit: 5 })).toEqual(plan([0, 99], [1, 96], [2, 94], [2.1, 93], [2.2, 92]));
  });

  it('drops the oldest days next', () => {
    const list = plan([0, 99], [1, 98], [2, 97], [3, 96], [4, 95]);
    expect(compactReadings(list, { limit: 3 })).toEqual(plan([0, 99], [3, 96], [4, 95]));
  });

  it('keeps both ends and both sides of a refill, even over its limit', () => {
    const list = plan([0, 50], [1, 40], [2, 30], [3, 200], [4, 190], [5, 180]);
    expect(compactReadings(list, { limit: 1 })).toEqual(plan([0, 50], [2, 30], [3, 200], [5, 180]));
  });

  it('never loses a refill, total spending, the ends or the order', () => {
    fc.assert(
      fc.property(coarseReadings, fc.integer({ min: 0, max: 20 }), (list, limit) => {
        const kept = compactReadings(list, { limit });
        for (const pool of ['plan', 'add-on']) {
          const [before, after] = [list, kept].map((all) => all.filter((reading) => reading.pool === pool));
          const [logBefore, logAfter] = [spendLog(before ?? []), spendLog(after ?? [])];
          const refills = (log: typeof logBefore) => log.filter(({ kind }) => kind === 'refill');
          expect(refills(logAfter)).toEqual(refills(logBefore));
          expect(total(logAfter, 'spend')).toBeCloseTo(total(logBefore, 'spend'), 6);
          const times = before?.map(({ at }) => at) ?? [];
          if (times.length)
            expect([after?.[0]?.at, after?.at(-1)?.at]).toEqual([Math.min(...times), Math.max(...times)]);
          expect(after?.length).toBeLessThanOrEqual(Math.max(limit, 2 + 2 * refills(logBefore).length));
        }
        expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).sort((a, b) => a - b));
        expect(compactReadings(kept, { limit })).toEqual(kept);
      }),
    );
  });

  it('leaves its input as it was', () => {
    const list = plan([3, 5], [0, 9], [1, 9]);
    const copy = structuredClone(list);
    compactReadings(list, { limit: 2 });
    spendLog(list);
    expect(list).toEqual(copy);
  });

  it('of 20,000 readings takes under half a second, like everything else', () => {
    const list = plan(...Array.from({ length: 20_000 }, (_, index): [number, number] => [index / 800, 20_000 - index]));
    const before = performance.now();
    expect(compactReadings(list, { limit: 500 })).toHaveLength(500);
    expect(runOut(list, day(25)).kind).toBe('range');
    expect(spendLog(list)).toHaveLength(19_999);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
