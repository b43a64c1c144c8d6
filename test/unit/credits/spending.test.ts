import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Charge } from '../../../shared/credits/charges.ts';
import { compactReadings, type Reading, spendLog } from '../../../shared/credits/history.ts';
import { barsOf, spendingBy } from '../../../shared/credits/spending.ts';
import { withReading } from '../../../shared/credits/with-reading.ts';
import { coarseReadings, day, plan, START, total } from './readings.ts';

const ALL = { from: 0, to: day(365) };
const charge = (number: number, credits: number, ...features: Charge['features']): Charge => ({
  at: day(number),
  credits,
  features,
});

describe('spending by feature', () => {
  it('is the largest first, and what nobody knows last', () => {
    const readings = plan([0, 200], [1, 190], [2, 150], [3, 100]);
    const charges = [charge(1, 10, 'avatar-iv'), charge(2, 40, 'video-agent'), charge(3, 20, 'avatar-iv')];
    expect(spendingBy(readings, charges, ALL)).toEqual([
      { features: ['video-agent'], credits: 40 },
      { features: ['avatar-iv'], credits: 30 },
      { features: [], credits: 30 },
    ]);
  });

  it('takes the end of a period with it and leaves its beginning to the one before', () => {
    const readings = plan([0, 200], [1, 190], [2, 150]);
    const charges = [charge(1, 10, 'avatar-iv')];
    expect(spendingBy(readings, charges, { from: day(0), to: day(1) })).toEqual([
      { features: ['avatar-iv'], credits: 10 },
    ]);
    expect(spendingBy(readings, charges, { from: day(1), to: day(2) })).toEqual([{ features: [], credits: 40 }]);
  });

  it('is not made less by a refill, and a refill is no spending', () => {
    expect(spendingBy(plan([0, 20], [1, 5], [2, 200], [3, 190]), [], ALL)).toEqual([{ features: [], credits: 25 }]);
  });

  it('is one thing in whatever order its features are named', () => {
    const charges = [charge(1, 10, 'avatar-iv', 'avatar-v'), charge(2, 5, 'avatar-v', 'avatar-iv')];
    expect(spendingBy(plan([0, 50], [2, 35]), charges, ALL)).toEqual([
      { features: ['avatar-iv', 'avatar-v'], credits: 15 },
    ]);
  });
});

describe('bars', () => {
  it('fill the period backwards from its end, without a gap', () => {
    const bars = barsOf({ from: day(0), to: day(10) }, 3);
    expect(bars.map(({ from, to }) => [(from - START) / 864e5, (to - START) / 864e5])).toEqual([
      [-2, 1],
      [1, 4],
      [4, 7],
      [7, 10],
    ]);
  });

  it.each([
    ['has 25 hours', Date.UTC(2026, 9, 18, 22), Date.UTC(2026, 9, 27, 23)],
    ['has 23 hours', Date.UTC(2026, 2, 22, 23), Date.UTC(2026, 2, 31, 22)],
  ])('are days of the calendar, also where one %s', (_, from, to) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const bars = barsOf({ from, to }, 1);
    expect(bars[0]?.from).toBe(from);
    expect(bars).toHaveLength(9);
    for (const bar of bars) expect(new Date(bar.from).getHours()).toBe(0);
    vi.unstubAllEnvs();
  });

  it('add up to the whole', () => {
    fc.assert(
      fc.property(coarseReadings, (list) => {
        const readings = list.map((reading) => ({ ...reading, pool: 'plan' }));
        const period = { from: day(-1), to: day(40) };
        const sum = barsOf(period, 5)
          .flatMap((bar) => spendingBy(readings, [], bar))
          .reduce((all, { credits }) => all + credits, 0);
        expect(sum).toBe(total(spendLog(readings), 'spend'));
      }),
    );
  });
});

describe('a new reading', () => {
  const spends = (readings: readonly Reading[]): number => total(spendLog(readings), 'spend');
  const add = (list: readonly Reading[], number: number, remaining: number): Reading[] =>
    withReading(list, { at: day(number), remaining, pool: 'plan' });

  it('of a tab that was a moment late goes where it belongs', () => {
    const moment = 1 / 86_400;
    const readings = add(plan([0, 200], [1, 150]), 1 - moment, 180);
    expect(readings.map(({ remaining }) => remaining)).toEqual([200, 180, 150]);
  });

  it('after the clock was set back comes after those that were made before it', () => {
    const ahead = plan([0, 200], [400, 190], [401, 180]);
    const readings = add(ahead, 1, 170);
    expect(readings.map(({ remaining }) => remaining)).toEqual([200, 190, 180, 170]);
    expect(readings.every(({ at }) => at <= day(1))).toBe(true);
    // Nothing that was spent is lost, and nothing looks like a refill.
    expect(spends(readings)).toBe(30);
    expect(total(spendLog(readings), 'refill')).toBe(0);
  });

  it('keeps the order in which readings came, however the clock jumps', () => {
    const jumps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.nat(9)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(jumps, (list) => {
        // The balance falls by what is given each time.
        let remaining = 1000;
        let readings: Reading[] = [];
        let spent = 0;
        for (const [hours, amount] of list) {
          remaining -= amount;
          const reading = { at: START + hours * 3_600_000, remaining, pool: 'plan' };
          // A clock does not stand still between two readings.
          if (readings.some(({ at }) => at === reading.at)) continue;
          if (readings.length > 0) spent = 1000 - remaining - (1000 - (readings[0]?.remaining ?? 0));
          readings = withReading(readings, reading);
        }
        const last = readings.at(-1);
        expect(readings.toSorted((a, b) => a.at - b.at)).toEqual(readings);
        expect(spends(readings)).toBe((readings[0]?.remaining ?? 0) - (last?.remaining ?? 0));
        expect(spends(readings)).toBe(spent);
        expect(spends(compactReadings(readings, { limit: 5 }))).toBe(spent);
      }),
    );
  });
});
