import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runOut } from '../../../shared/credits/history.ts';
import { day, plan, readings, START } from './readings.ts';

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
