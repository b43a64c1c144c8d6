import { describe, expect, it } from 'vitest';
import { spendable } from '../../../shared/credits/balance.ts';
import { creditState } from '../../../shared/credits/credit-state.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { asFree, freeVideo } from '../../../shared/credits/free.ts';
import { describeFree } from '../../../shared/credits/free-wording.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import { readCostLine, readVideosLeft } from '../../../shared/credits/quantities.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import { type Action, RATE_CARD_IDS } from '../../../shared/credits/types.ts';
import { describeEstimate } from '../../../shared/credits/wording.ts';

const messages = { ...en, ...enAdvice };
const UNKNOWN = spendable(undefined, 0);
const sentence = (action: Action | Action[]): string =>
  describeEstimate(asFree(estimate(action, 'premium-2026')), UNKNOWN, en);

describe('a free account', () => {
  it.each(RATE_CARD_IDS)('pays with one of its videos, whatever the prices of others (%s)', (card) => {
    for (const feature of ['avatar-iii', 'avatar-iv', 'video-translation-lip-sync', 'video-agent'] as const) {
      const value = asFree(estimate({ feature, seconds: 30 }, card));
      expect(value).toMatchObject({ kind: 'included', quota: { videos: { min: 1, max: 3 }, fits: 'yes' } });
      expect(creditsOf(value)).toEqual({ min: 0, max: 0 });
      expect(creditState(value, UNKNOWN)).toBe('included');
    }
  });

  it('is told so, and never of credits that it cannot have', () => {
    const said = 'This will use one of your free videos.';
    expect(sentence({ feature: 'avatar-iv', seconds: 30 })).toBe(said);
    // Without a length, and of scenes whose engine is not known.
    expect(sentence({ feature: 'avatar-iv' })).toBe(said);
    expect(sentence({ feature: 'avatar-iv', mayBe: ['avatar-iii'] })).toBe(said);
  });

  it('is told what HeyGen does not say', () => {
    const said = 'Free accounts have no credits, and HeyGen does not say whether their videos include this.';
    expect(sentence({ feature: 'avatar-shots' })).toBe(said);
    expect(
      sentence([
        { feature: 'avatar-iv', seconds: 5 },
        { feature: 'avatar-v', seconds: 5 },
      ]),
    ).toBe(said);
    expect(sentence({ feature: 'avatar-v', mayBe: ['avatar-iv'], seconds: 5 })).toBe(said);
  });

  it('keeps what costs nobody anything, HeyGen’s own number, and what is not known', () => {
    expect(sentence({ feature: 'stock-media' })).toBe('This uses no premium credits.');
    const native = { ...estimate({ feature: 'avatar-iv', seconds: 60 }, 'premium-2026'), native: true } as const;
    expect(asFree(native as never)).toBe(native);
    const none = estimate([], 'premium-2026');
    expect(asFree(none)).toBe(none);
  });

  const RULE = 'Free accounts have 1–3 videos a month, of 1–3 min at most, and no credits.';

  it.each([
    [30, [RULE]],
    [60, [RULE]],
    [61, ['May be too long for a free video: 1–3 min is the most, depending on your region.', RULE]],
    [180, ['May be too long for a free video: 1–3 min is the most, depending on your region.', RULE]],
    [181, ['Too long for a free video: 3 min is the most.', RULE]],
  ])('is told what its videos are, and where one of %i seconds may be too long', (seconds, said) => {
    expect(describeFree(freeVideo([{ feature: 'avatar-iv', seconds }], 'premium-2026'), messages)).toEqual(said);
  });

  it('is told how many are left, where the page says so', () => {
    const left = (count: number) =>
      describeFree(freeVideo([{ feature: 'avatar-iv' }], 'premium-2026', count), messages);
    expect(left(2)).toEqual(['2 free videos are left.', RULE]);
    expect(left(1)).toEqual(['1 free video is left.', RULE]);
    expect(describeFree(estimate({ feature: 'avatar-iii' }, 'premium-2026'), messages)).toEqual([]);
  });
});

describe('HeyGen’s line for free accounts', () => {
  it('is a cost of one video, and no cost of 0 credits', () => {
    expect(readCostLine('This will use one free Avatar video quota.')).toEqual({ credits: 0, quota: true });
    expect(readCostLine('This will use 0 credits')).toEqual({ credits: 0 });
  });

  it.each([
    ['Available: 3 video(s)', 3],
    ['This will use one free Avatar video quota. Available: 1 video', 1],
    ['Available:  12  videos', 12],
    ['Available: 3 videography courses', undefined],
    ['3 videos a month', undefined],
  ])('has what is left beside it: %s', (text, left) => {
    expect(readVideosLeft(text)).toBe(left);
  });
});
