import { describe, expect, test } from 'vitest';
import { estimateModel } from '../../../entrypoints/heygen.content/estimate-model.ts';
import { asFreeReading } from '../../../entrypoints/heygen.content/free-reading.ts';
import { paidFeatures, pressOf } from '../../../entrypoints/heygen.content/press-of.ts';
import type { PageReading } from '../../../entrypoints/heygen.content/reading/read-page.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import type { Action } from '../../../shared/credits/types.ts';

const control = {} as Element;
const priced = (...actions: Action[]) => estimate(actions, 'premium-2026');
const SCENE: Action = { feature: 'avatar-iv', seconds: 16.8 };
const NOTHING_READ: PageReading = { spending: [], scenes: [], unread: 0, fromScript: false, native: [] };

describe('what is noted of a press', () => {
  test('is our estimate, where HeyGen says nothing', () => {
    expect(pressOf({ estimate: priced(SCENE) }, 7)).toEqual({
      at: 7,
      features: ['avatar-iv'],
      estimate: { min: 6, max: 6 },
    });
  });

  test('is ours and HeyGen’s figure, where it shows one', () => {
    const ours = priced(SCENE);
    expect(pressOf({ estimate: withNativeCost(ours, 19), ours }, 7)).toMatchObject({
      features: ['avatar-iv'],
      estimate: { min: 6, max: 6 },
      charged: 19,
    });
    expect(pressOf({ estimate: withNativeCost(ours, 0), ours }, 7).charged).toBe(0);
  });

  test('of a free account is no charge of 0 credits, which every estimate in credits would have missed', () => {
    const ours = priced(SCENE);
    const free = (spending: PageReading['spending'][number]) => {
      const [only] = asFreeReading({ ...NOTHING_READ, spending: [spending] }).spending;
      return only && pressOf(only, 7);
    };
    const noFigure = { at: 7, features: ['avatar-iv'], estimate: { min: 0, max: 0 } };
    expect(free({ control, estimate: ours })).toEqual(noFigure);
    expect(free({ control, estimate: withNativeCost(ours, 0), ours })).toEqual(noFigure);
    // HeyGen names credits all the same: that is a charge.
    expect(free({ control, estimate: withNativeCost(ours, 19), ours })).toMatchObject({ charged: 19 });
  });

  test('names what credits go into, and not what is included beside it', () => {
    expect(paidFeatures(priced(SCENE, { feature: 'avatar-iii', seconds: 30 }))).toEqual(['avatar-iv']);
    expect(paidFeatures(priced({ feature: 'avatar-iii', seconds: 30 }))).toEqual(['avatar-iii']);
    expect(paidFeatures(priced({ ...SCENE, mayBe: ['avatar-v'] }))).toEqual(['avatar-iv', 'avatar-v']);
    expect(paidFeatures(priced())).toEqual([]);
  });

  test('has no figure where no source has a rate', () => {
    expect(pressOf({ estimate: priced({ feature: 'b-roll-sora-2' }) }, 7)).toEqual({
      at: 7,
      features: ['b-roll-sora-2'],
      estimate: 'unknown',
    });
  });
});

const context = {
  reading: NOTHING_READ,
  left: { kind: 'unknown' as const },
  messages: en,
  lowAt: 0,
  assumed: false,
  accuracy: { version: 1, comparisons: [], uncertain: ['avatar-iv', 'of-next-year'] },
};

describe('an estimate of what has kept missing', () => {
  test('says "about"', () => {
    const model = estimateModel(priced(SCENE), context);
    expect(model).toMatchObject({
      sentence: 'This will use about 6 premium credits.',
      compact: 'about 6 premium credits',
    });
  });

  test('does not where it is another feature, HeyGen’s own figure, or what is stored is broken', () => {
    expect(estimateModel(priced({ ...SCENE, feature: 'avatar-v' }), context).sentence).not.toContain('about');
    expect(estimateModel(withNativeCost(priced(SCENE), 6), context).sentence).toBe('This will use 6 premium credits.');
    for (const accuracy of [undefined, null, 'x', { uncertain: 'avatar-iv' }, { uncertain: [null, {}] }])
      expect(estimateModel(priced(SCENE), { ...context, accuracy }).sentence).toBe('This will use 6 premium credits.');
  });
});

describe('how sure an estimate is', () => {
  const { accuracy: _, ...sure } = context;
  const left = (stale: boolean) => ({
    kind: 'known' as const,
    credits: 200,
    readAt: 0,
    stale,
    source: 'page' as const,
  });

  test('is shown by shape: exact, a range, and what has kept missing', () => {
    const range = priced({ feature: 'avatar-iv', seconds: { min: 30, max: 60 } });
    expect(estimateModel(priced(SCENE), sure).isEstimated).toBe(false);
    expect(estimateModel(range, sure).isEstimated).toBe(true);
    expect(estimateModel(priced(SCENE), context).isEstimated).toBe(true);
  });

  test('says of a balance that may have changed', () => {
    const isStale = (stale: boolean, ...actions: Action[]) =>
      estimateModel(priced(...actions), { ...sure, left: left(stale) }).isStale;
    expect(isStale(true, SCENE)).toBe(true);
    expect(isStale(false, SCENE)).toBe(false);
    // No balance is named.
    expect(isStale(true, { feature: 'b-roll-sora-2' })).toBe(false);
    expect(isStale(true, { feature: 'avatar-iii', seconds: 30 })).toBe(false);
  });
});
