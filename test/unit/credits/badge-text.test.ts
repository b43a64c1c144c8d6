import { describe, expect, it } from 'vitest';
import { describeFeature } from '../../../shared/credits/advice-wording.ts';
import { describeBadge } from '../../../shared/credits/badge-text.ts';
import { rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import type { FeatureId, RateCardId } from '../../../shared/credits/types.ts';

const all = { ...en, ...enAdvice };

describe('a badge', () => {
  it.each<[FeatureId, RateCardId, string, string, string]>([
    ['avatar-iv', 'premium-2026', 'Premium · 20/min', '20/min', 'Avatar IV: 20 premium credits per minute'],
    ['avatar-iv', 'credits-2026b', 'Premium · 16–31/min', '16-31/min', 'Avatar IV: 16–31 credits per minute'],
    ['video-agent', 'credits-2026b', 'Premium · 30–120/min', '30-120/min', 'Video Agent: 30–120 credits per minute'],
    [
      'ai-avatar-look',
      'premium-2026',
      'Premium · 1',
      '1',
      'AI-generated looks: 1 premium credit per generation, inferred rate',
    ],
    ['avatar-shots', 'credits-2026b', 'Premium · 60–150/clip', '60-150', 'Avatar Shots: 60–150 credits per clip'],
    ['avatar-iii', 'premium-2026', 'Included', '0', 'Avatar III: This uses no premium credits.'],
    ['avatar-iii', 'credits-2026a', 'Premium · 3/min', '3/min', 'Avatar III: 3 credits per minute'],
    ['b-roll-sora-2', 'premium-2026', 'Premium', 'unknown', 'Cost unknown: HeyGen has published no rate for Sora 2.'],
    [
      'video-agent',
      'credits-2026a',
      'Premium',
      'unknown',
      'Cost unknown: HeyGen has published no rate for Video Agent.',
    ],
    [
      'custom-motion',
      'premium-2026',
      'Premium · ×2',
      'x2',
      'Custom Expressive Motion: custom motion doubles the price',
    ],
  ])('of %s on %s reads "%s"', (feature, card, label, rate, sentence) => {
    expect(describeBadge(feature, card, en)).toEqual({
      kind: label.startsWith('Premium') ? 'premium' : 'included',
      label,
      rate,
    });
    expect(describeFeature(feature, rateCard(card), all)).toBe(sentence);
  });

  it.each<[FeatureId, RateCardId, string]>([
    ['avatar-iv', 'premium-2026', '20/min'],
    ['avatar-iv', 'credits-2026b', '16–31/min'],
    ['avatar-iii', 'premium-2026', 'Included'],
    ['b-roll-sora-2', 'premium-2026', 'no published rate'],
    ['custom-motion', 'premium-2026', '×2'],
  ])('of %s on %s beside HeyGen’s own mark reads only "%s"', (feature, card, label) => {
    expect(describeBadge(feature, card, en, true)).toEqual({ ...describeBadge(feature, card, en), label });
  });

  it('is none where the card says nothing of the feature', () => {
    expect(describeBadge('avatar-v', 'generative-2025', en)).toBeUndefined();
    expect(describeBadge('custom-motion', 'generative-2025', en)).toBeUndefined();
    expect(describeBadge('video-podcast', 'premium-2026', en)).toBeUndefined();
    expect(describeFeature('avatar-v', rateCard('generative-2025'), all)).toBe('');
    expect(describeFeature('custom-motion', rateCard('generative-2025'), all)).toBe('');
  });

  it('shows a rate of one’s own as such, for whatever feature', () => {
    const sora = {
      kind: 'premium',
      label: 'Premium · 25/clip',
      rate: '25',
    };
    const sentence = 'Sora 2: 25 premium credits per clip, your own rate';
    expect(describeFeature('b-roll-sora-2', rateCard('premium-2026'), all, 25)).toBe(sentence);
    expect(describeFeature('avatar-iv', rateCard('premium-2026'), all, 0)).toBe(
      'Avatar IV: This uses no premium credits.',
    );
    expect(describeBadge('b-roll-sora-2', 'premium-2026', en, false, 25)).toEqual(sora);
    expect(describeBadge('avatar-iii', 'premium-2026', en, false, 1.5)).toMatchObject({
      kind: 'premium',
      rate: '1.5/min',
    });
    expect(describeBadge('avatar-iv', 'premium-2026', en, false, 0)).toMatchObject({
      kind: 'included',
      rate: '0',
      label: 'Included',
    });
    expect(describeBadge('avatar-iv', 'premium-2026', en, false, Number.NaN)).toEqual(
      describeBadge('avatar-iv', 'premium-2026', en),
    );
  });
});
