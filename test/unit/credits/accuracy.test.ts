import { describe, expect, it } from 'vitest';
import { type Comparison, missOf, score, uncertainFeatures } from '../../../shared/credits/accuracy.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';

const compared = (charged: number, min: number, max = min, features: FeatureId[] = ['avatar-iv']): Comparison => ({
  at: 0,
  features,
  estimate: { min, max },
  charged,
});
/** In the order given. */
const inTurn = (...all: Comparison[]): Comparison[] => all.map((each, index) => ({ ...each, at: index }));

describe('how far off an estimate was', () => {
  it.each([
    ['what was said', compared(6, 6), 0],
    ['within the range that was said', compared(15, 14, 16), 0],
    ['more than was charged', compared(5, 6), 1],
    ['less than was charged', compared(9, 6), -3],
    ['under a range', compared(12, 14, 16), 2],
    ['nothing, and something was charged', compared(4, 0), -4],
  ])('%s', (_, comparison, miss) => expect(missOf(comparison)).toBe(miss));

  it('is counted by kind, with the largest miss of each', () => {
    const all = [
      ...Array.from({ length: 17 }, () => compared(6, 6)),
      compared(15, 14, 16),
      compared(5, 6),
      compared(9, 6),
    ];
    expect(score(all)).toEqual({
      all: 20,
      exact: 17,
      within: 1,
      high: { count: 1, by: 1 },
      low: { count: 1, by: 3 },
    });
    expect(score([])).toEqual({ all: 0, exact: 0, within: 0, high: { count: 0, by: 0 }, low: { count: 0, by: 0 } });
  });
});

describe('a feature whose estimates keep missing', () => {
  const right = compared(6, 6);
  const wrong = compared(7, 6);

  it('is one that missed two of its last five', () => {
    expect(uncertainFeatures(inTurn(wrong))).toEqual([]);
    expect(uncertainFeatures(inTurn(wrong, wrong))).toEqual(['avatar-iv']);
    expect(uncertainFeatures(inTurn(wrong, right, right, right, wrong))).toEqual(['avatar-iv']);
  });

  it('is trusted again when the newer ones are right, in whatever order they are listed', () => {
    const all = inTurn(wrong, wrong, right, right, right, right);
    expect(uncertainFeatures(all)).toEqual([]);
    expect(uncertainFeatures(all.toReversed())).toEqual([]);
  });

  it('does not spoil the others', () => {
    const other = compared(20, 20, 20, ['avatar-v']);
    expect(uncertainFeatures(inTurn(wrong, other, wrong, other))).toEqual(['avatar-iv']);
  });

  it('is each of those that were paid for together', () => {
    const both = compared(30, 20, 20, ['avatar-iv', 'avatar-v']);
    expect(uncertainFeatures(inTurn(both, both))).toEqual(['avatar-iv', 'avatar-v']);
  });
});
