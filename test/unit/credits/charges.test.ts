import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type Press, withPress } from '../../../shared/credits/charges.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const at = (minutes: number): number => NOON + minutes * MINUTE;

const press = (minutes: number, feature: FeatureId, min: number, max = min): Press => ({
  at: at(minutes),
  features: [feature],
  estimate: { min, max },
});
const fall = (amount: number, from = -1, to = 5) => ({ from: at(from), to: at(to), amount });

describe('what a fall of the balance was spent on', () => {
  it('is what was pressed, where the amount is what was said', () => {
    const { charges, comparisons, waiting } = attribute(fall(6), [press(0, 'avatar-iv', 6)]);
    expect(charges).toEqual([{ at: at(5), credits: 6, features: ['avatar-iv'] }]);
    expect(comparisons).toEqual([{ at: NOON, features: ['avatar-iv'], estimate: { min: 6, max: 6 }, charged: 6 }]);
    expect(waiting).toEqual([]);
  });

  it('is known days later too, where the amount fits', () => {
    const later = attribute(fall(6, -1, 3 * 24 * 60), [press(0, 'avatar-iv', 6)]);
    expect(later.charges[0]?.features).toEqual(['avatar-iv']);
    const tooLate = attribute(fall(6, -1, 8 * 24 * 60), [press(0, 'avatar-iv', 6)]);
    expect(tooLate.charges).toEqual([]);
  });

  it('is what was pressed and a missed estimate, where the balance was read just before and after', () => {
    const { charges, comparisons } = attribute(fall(7), [press(0, 'avatar-iv', 6)]);
    expect(charges).toEqual([{ at: at(5), credits: 7, features: ['avatar-iv'] }]);
    expect(comparisons).toMatchObject([{ charged: 7, estimate: { min: 6, max: 6 } }]);
  });

  it('is not known where the balance was not watched: others may have spent it', () => {
    for (const seen of [fall(80, -3 * 24 * 60, 5), fall(80, -1, 40)]) {
      const { charges, comparisons, waiting } = attribute(seen, [press(0, 'avatar-iv', 6)]);
      expect({ charges, comparisons }).toEqual({ charges: [], comparisons: [] });
      expect(waiting).toHaveLength(1);
    }
  });

  it('is not known where nothing was pressed, and a press after the fall explains nothing', () => {
    expect(attribute(fall(6), []).charges).toEqual([]);
    expect(attribute(fall(6), [press(6, 'avatar-iv', 6)]).charges).toEqual([]);
  });

  it('is several presses, each with its own amount', () => {
    const { charges } = attribute(fall(16), [press(0, 'avatar-iv', 6), press(1, 'video-translation-lip-sync', 10)]);
    expect(charges.map(({ features, credits }) => [features.join(), credits])).toEqual([
      ['avatar-iv', 6],
      ['video-translation-lip-sync', 10],
    ]);
  });

  it('is several presses together, where ranges leave the shares open', () => {
    const presses = [press(0, 'avatar-iv', 5, 9), press(1, 'video-translation-lip-sync', 10)];
    const { charges, comparisons } = attribute(fall(17), presses);
    expect(charges).toEqual([{ at: at(5), credits: 17, features: ['avatar-iv', 'video-translation-lip-sync'] }]);
    expect(comparisons).toEqual([]);
  });

  it('names both of two presses that would explain it equally, and judges neither', () => {
    const presses = [press(0, 'avatar-iv', 6), press(1, 'video-agent', 6)];
    const { charges, comparisons, waiting } = attribute(fall(6), presses);
    expect(charges).toMatchObject([{ credits: 6, features: ['avatar-iv', 'video-agent'] }]);
    expect(comparisons).toEqual([]);
    expect(waiting).toHaveLength(1);
  });

  it('is one render, where the button that opens the dialog was pressed before the one in it', () => {
    const presses = [press(0, 'avatar-iv', 6), press(0.3, 'avatar-iv', 6)];
    const once = attribute(fall(6), presses);
    expect(once.charges).toHaveLength(1);
    expect(once.waiting).toEqual([]);
    const twice = attribute(fall(12), presses);
    expect(twice.charges.map(({ credits }) => credits)).toEqual([6, 6]);
    // Nobody knows whether it was two renders or one that cost twice as much: no verdict.
    expect(twice.comparisons).toEqual([]);
    expect(attribute(fall(7), presses).comparisons).toMatchObject([{ charged: 7 }]);
  });

  it('believes HeyGen’s own figure before ours', () => {
    const native: Press = { ...press(0, 'avatar-iv', 6), charged: 8 };
    const { charges, comparisons } = attribute(fall(8), [native]);
    expect(charges).toMatchObject([{ credits: 8 }]);
    // It was compared when it was pressed.
    expect(comparisons).toEqual([]);
  });

  it('takes what has no published rate, where it was pressed while the balance was watched', () => {
    const unknown: Press = { at: NOON, features: ['b-roll-sora-2'], estimate: 'unknown' };
    expect(attribute(fall(30), [unknown]).charges).toMatchObject([{ credits: 30, features: ['b-roll-sora-2'] }]);
    expect(attribute(fall(30, -1, 24 * 60), [unknown]).charges).toEqual([]);
  });

  it('notices what was said to cost nothing and did', () => {
    const { charges, comparisons } = attribute(fall(4), [press(0, 'avatar-iii', 0)]);
    expect(charges).toMatchObject([{ credits: 4, features: ['avatar-iii'] }]);
    expect(comparisons).toMatchObject([{ charged: 4, estimate: { min: 0, max: 0 } }]);
  });

  it('never spends more than the balance fell, whatever was pressed', () => {
    const presses = fc.array(
      fc.record({
        minutes: fc.integer({ min: -60, max: 20 }),
        feature: fc.constantFrom<FeatureId>('avatar-iv', 'avatar-v', 'upscale'),
        min: fc.nat(20),
        more: fc.nat(5),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(presses, fc.integer({ min: 1, max: 60 }), (list, amount) => {
        const waiting = list.map(({ minutes, feature, min, more }) => press(minutes, feature, min, min + more));
        const found = attribute(fall(amount, -10, 10), waiting);
        const spent = found.charges.reduce((sum, { credits }) => sum + credits, 0);
        expect(found.charges.length === 0 || spent === amount).toBe(true);
        expect(found.waiting.every((each) => waiting.includes(each))).toBe(true);
      }),
    );
  });
});

describe('presses that wait for their charge', () => {
  it('are there once, in order, and no more than a person makes', () => {
    const once = press(0, 'avatar-iv', 6);
    expect(withPress([once], { ...once })).toEqual([once]);
    const many = Array.from({ length: 30 }, (_, index) => press(index, 'avatar-iv', index));
    const kept = many.reduce<Press[]>(withPress, []);
    expect(kept).toHaveLength(10);
    expect(kept.at(-1)).toEqual(many.at(-1));
  });

  it('are forgotten after a week', () => {
    expect(withPress([press(0, 'avatar-iv', 6)], press(8 * 24 * 60, 'avatar-v', 1))).toHaveLength(1);
  });
});
