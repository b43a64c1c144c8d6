import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_CARDS, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import { describeAmount, stillBuys, stillIncluded } from '../../../shared/credits/still-buys.ts';
import type { FeatureId, RateCardId } from '../../../shared/credits/types.ts';

/** What so many credits buy of a feature, as people read it. */
function buys(credits: number, card: RateCardId, feature: FeatureId): string | undefined {
  const found = stillBuys(credits, rateCard(card)).find((each) => each.feature === feature);
  return found && describeAmount(found, en);
}

describe('what a balance still buys', () => {
  it.each([
    [200, 'premium-2026', 'avatar-iv', '10 min'],
    [33, 'premium-2026', 'avatar-iv', '1.6 min'],
    [13, 'premium-2026', 'avatar-iv', '39 sec'],
    [200, 'premium-2026', 'video-translation-lip-sync', '20–40 min'],
    [200, 'premium-2026', 'ai-avatar-look', '200'],
    [0, 'premium-2026', 'avatar-iv', '0 sec'],
    [200, 'premium-2026', 'b-roll-sora-2', 'no published rate'],
    [200, 'premium-2026', 'avatar-iii', undefined],
  ] as const)('%d credits on %s of %s: %s', (credits, card, feature, text) => {
    expect(buys(credits, card, feature)).toBe(text);
  });

  it('counts what is included apart, and never on a card where it is priced', () => {
    expect(stillIncluded(rateCard('premium-2026'))).toEqual([
      'avatar-iii',
      'audio-dubbing',
      'video-agent-essential',
      'stock-avatar-look',
      'stock-media',
    ]);
    expect(stillIncluded(rateCard('credits-2026b'))).not.toContain('avatar-iii');
  });

  it('is at the user’s own rates, of what the card includes, too', () => {
    const card = rateCard('premium-2026');
    const own = { 'avatar-iv': 10, 'avatar-iii': 5, 'ai-avatar-look': 0 };
    const amounts = Object.fromEntries(
      stillBuys(200, card, undefined, own).map((each) => [each.feature, describeAmount(each, en)]),
    );
    expect(amounts).toMatchObject({ 'avatar-iv': '20 min', 'avatar-iii': '40 min' });
    expect(amounts).not.toHaveProperty('ai-avatar-look');
    expect(stillIncluded(card, own)).not.toContain('avatar-iii');
    expect(stillIncluded(card, own)).toContain('ai-avatar-look');
  });

  it('is never more than the balance pays for, and one more is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATE_CARDS), fc.integer({ min: 0, max: 5000 }), (card, credits) => {
        for (const { feature, per, amount } of stillBuys(credits, card)) {
          if (amount === 'unknown') continue;
          expect(amount.min).toBeLessThanOrEqual(amount.max);
          expect(Number.isInteger(amount.min) && Number.isInteger(amount.max)).toBe(true);
          const costOf = (count: number) => {
            const action = per === 'minute' ? { feature, seconds: count } : { feature, count };
            // Past what a plan's allowance gives: that is no part of the balance.
            const cost = creditsOf(estimate(action, card.id, { allowanceSpent: true }));
            if (cost === 'unknown') throw new Error(`${feature} has no cost`);
            return cost;
          };
          if (amount.min > 0) expect(costOf(amount.min).max).toBeLessThanOrEqual(credits);
          expect(costOf(amount.max + (per === 'minute' ? 60 : 1)).min).toBeGreaterThan(credits);
        }
      }),
    );
  });
});
