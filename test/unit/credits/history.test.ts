import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burnDown, type Reading, spendLog } from '../../../shared/credits/history.ts';
import { day, plan, readings, total } from './readings.ts';

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

  it('counts nothing up to a reading that a person has entered, and goes on from there', () => {
    const [first, entered, last] = plan([0, 200], [1, 120], [2, 110]) as [Reading, Reading, Reading];
    expect(spendLog([first, { ...entered, entered: true }, last])).toEqual([
      { kind: 'spend', amount: 10, from: day(1), to: day(2), pool: 'plan' },
    ]);
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
