import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactReadings, runOut, spendLog } from '../../../shared/credits/history.ts';
import { coarseReadings, day, plan, total } from './readings.ts';

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

  it('keeps what a person has entered, and what stands on either side of it', () => {
    const list = plan([0, 9], [1, 9], [2, 9], [3, 9], [4, 9], [5, 5]).map((each) =>
      each.at === day(2) ? { ...each, entered: true as const } : each,
    );
    expect(compactReadings(list, { limit: 2 }).map(({ at }) => at)).toEqual([0, 1, 2, 3, 5].map(day));
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
    // The processor's time, not the clock's: what else the machine does is no fault of ours.
    const before = process.cpuUsage();
    expect(compactReadings(list, { limit: 500 })).toHaveLength(500);
    expect(runOut(list, day(25)).kind).toBe('range');
    expect(spendLog(list)).toHaveLength(19_999);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});
