import { describe, expect, it } from 'vitest';
import {
  describeAlternative,
  describeLine,
  describeRate,
  describeSaving,
} from '../../../shared/credits/advice-wording.ts';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { type Spendable, spendable } from '../../../shared/credits/balance.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import type { Action, RateCardId } from '../../../shared/credits/types.ts';
import { describeEstimate, describeShortage } from '../../../shared/credits/wording.ts';

const all = { ...en, ...enAdvice };

// In the machine's own time zone, as the sentences are.
const AT = new Date(2026, 10, 22, 14, 2).getTime();
const MINUTE = 60_000;
const NOBODY: Spendable = { kind: 'unknown' };
const left = (credits: number, now = AT): Spendable =>
  spendable({ pools: [{ kind: 'plan', unit: 'credits', amount: credits }], source: 'page', readAt: AT }, now);
const say = (action: Action | Action[], balance = left(200), card: RateCardId = 'premium-2026'): string =>
  describeEstimate(estimate(action, card), balance, en);
const seconds = (n: number): Action => ({ feature: 'avatar-iv', seconds: n });

describe('the sentence about an action', () => {
  it('is HeyGen’s own', () => {
    expect(say(seconds(150))).toBe('This will use 50 premium credits (200 remaining).');
  });

  it('shows a range as a range', () => {
    expect(say({ feature: 'avatar-iv', seconds: { min: 40, max: 48 } })).toBe(
      'This will use 14–16 premium credits (200 remaining).',
    );
  });

  it('leaves the parenthesis out without a balance', () => {
    expect(say(seconds(150), NOBODY)).toBe('This will use 50 premium credits.');
  });

  it('says how old a stale balance is', () => {
    expect(say(seconds(150), left(200, AT + 6 * MINUTE))).toBe(
      'This will use 50 premium credits (200 remaining as of 14:02).',
    );
    expect(say(seconds(150), left(200, AT + 60 * 60 * MINUTE))).toBe(
      'This will use 50 premium credits (200 remaining as of Nov 22, 14:02).',
    );
  });

  it('of what is included names no number, whatever is left', () => {
    for (const balance of [left(200), left(0), NOBODY]) {
      expect(say({ feature: 'avatar-iii', seconds: 60 }, balance)).toBe('This uses no premium credits.');
    }
    expect(say({ feature: 'stock-media' }, left(5), 'credits-2026b')).toBe('This uses no credits.');
  });

  it('counts one credit in the singular', () => {
    expect(say(seconds(3), left(1))).toBe('This will use 1 premium credit (1 remaining).');
    expect(say({ feature: 'ai-avatar-look' }, left(5), 'credits-2026b')).toBe('This will use 1 credit (5 remaining).');
  });

  it.each([
    ['generative-2025', 'This will use 0–30 generative credits (200 remaining).'],
    ['premium-2026', 'This will use 20 premium credits (200 remaining).'],
    ['credits-2026a', 'This will use 20 credits (200 remaining).'],
    ['credits-2026b', 'This will use 16–31 credits (200 remaining).'],
  ] as const)('on %s uses the noun of the card', (card, sentence) => {
    expect(say(seconds(60), left(200), card)).toBe(sentence);
  });

  it('groups thousands', () => {
    expect(say(seconds(3750), left(100_000))).toBe('This will use 1,250 premium credits (100,000 remaining).');
  });

  it('shows a debt as one', () => {
    expect(say(seconds(3), left(-3))).toBe('This will use 1 premium credit (-3 remaining).');
  });

  it('takes HeyGen’s own number', () => {
    const value = withNativeCost(estimate(seconds(150), 'premium-2026'), 49);
    expect(describeEstimate(value, left(200), en)).toBe('This will use 49 premium credits (200 remaining).');
  });

  it('of an unknown cost names the feature that has no rate', () => {
    expect(say({ feature: 'b-roll-sora-2', seconds: 8 })).toBe(
      'Cost unknown: HeyGen has published no rate for Sora 2.',
    );
    // The length that is missing beside it would not help.
    expect(say([{ feature: 'avatar-iv' }, { feature: 'b-roll-veo-3-1' }, { feature: 'upscale' }])).toBe(
      'Cost unknown: HeyGen has published no rate for Veo 3.1, Upscale Video.',
    );
    // Avatar III is included and has a rate; with a motion prompt, nobody knows.
    expect(say({ feature: 'avatar-iii', seconds: 60, motionPrompt: true })).toBe(
      'Cost unknown: HeyGen has published no rate for Avatar III + Custom Expressive Motion.',
    );
  });

  it('without a length shows the rate', () => {
    expect(say({ feature: 'avatar-iv' })).toBe('Cost depends on the length: 20 premium credits per minute.');
    expect(say({ feature: 'avatar-iv' }, NOBODY, 'credits-2026b')).toBe(
      'Cost depends on the length: 16–31 credits per minute.',
    );
    expect(say([{ feature: 'avatar-iv' }, { feature: 'avatar-v' }])).toBe(
      'Cost depends on the length: 20 premium credits per minute.',
    );
  });

  it('says why else nothing is known', () => {
    expect(say([])).toBe('Cost unknown: this page does not show what is generated.');
    expect(say(seconds(-1))).toBe('Cost unknown: unusable length.');
  });
});

describe('the sentence about a shortage', () => {
  const short = (action: Action, balance: Spendable): string =>
    describeShortage(estimate(action, 'premium-2026'), balance, en);

  it('says what is missing', () => {
    expect(short(seconds(150), left(38))).toBe('Not enough: 12 premium credits missing.');
    expect(short(seconds(150), left(49))).toBe('Not enough: 1 premium credit missing.');
    expect(short(seconds(150), left(-2))).toBe('Not enough: 52 premium credits missing.');
  });

  it('says what would be left', () => {
    expect(short(seconds(150), left(60))).toBe('10 premium credits would be left.');
    expect(short(seconds(150), left(50))).toBe('0 premium credits would be left.');
  });

  it('is a range where the estimate is one', () => {
    const script: Action = { feature: 'avatar-iv', seconds: { min: 40, max: 48 } };
    expect(short(script, left(20))).toBe('4–6 premium credits would be left.');
    expect(short(script, left(10))).toBe('Not enough: 4–6 premium credits missing.');
    expect(short(script, left(15))).toBe('May not be enough: up to 1 premium credit missing.');
  });

  it('claims nothing without a balance or a cost', () => {
    expect(short(seconds(150), NOBODY)).toBe('');
    expect(short({ feature: 'avatar-iv' }, left(3))).toBe('');
  });
});

describe('the breakdown', () => {
  const line = (action: Action, card: RateCardId = 'premium-2026', ownRates = {}): [string, string] => {
    const [first] = estimate(action, card, { ownRates }).lines;
    return first ? [describeLine(first, card, all), describeRate(first, card, all)] : ['', ''];
  };

  it.each<[string, string, string, Action, RateCardId?]>([
    [
      'a length',
      'Avatar IV, 20.5 seconds: 7 premium credits',
      '20 premium credits per minute, published rate',
      seconds(20.5),
    ],
    [
      'one second',
      'Avatar IV, 1 second: 1 premium credit',
      '20 premium credits per minute, published rate',
      seconds(1),
    ],
    [
      'a derived rate',
      'Avatar V, 60 seconds: 20 premium credits',
      '20 premium credits per minute, inferred rate',
      { feature: 'avatar-v', seconds: 60 },
    ],
    [
      'a count',
      'AI-generated looks, × 3: 3 credits',
      '1 credit per generation, published rate',
      { feature: 'ai-avatar-look', count: 3 },
      'credits-2026b',
    ],
    [
      'what is included',
      'Avatar III, 60 seconds: 0 premium credits',
      'Included, published rate',
      { feature: 'avatar-iii', seconds: 60 },
    ],
    ['what has no rate', 'Sora 2, × 1: unknown', 'no published rate', { feature: 'b-roll-sora-2' }],
    [
      'no length, which is not 0 seconds',
      'Avatar IV, length unknown: unknown',
      '20 premium credits per minute, published rate',
      { feature: 'avatar-iv' },
    ],
    [
      'a motion prompt',
      'Avatar IV, 60 seconds: 40 credits',
      '20 credits per minute, custom motion doubles the price, published rate',
      { ...seconds(60), motionPrompt: true },
      'credits-2026a',
    ],
  ])('of %s reads "%s" (%s)', (_name, text, rate, action, card) => {
    expect(line(action, card)).toEqual([text, rate]);
  });

  it('shows a rate of one’s own as such, with its fraction', () => {
    expect(line({ feature: 'b-roll-sora-2', count: 4 }, 'premium-2026', { 'b-roll-sora-2': 0.25 })).toEqual([
      'Sora 2, × 4: 1 premium credit',
      '0.25 premium credits per clip, your own rate',
    ]);
  });
});

describe('an alternative', () => {
  const sentences = (action: Action, card: RateCardId = 'premium-2026'): string[] =>
    alternatives(estimate(action, card), NOBODY).map((found) => {
      return [describeAlternative(found, all), describeSaving(found, card, all)].join(': ');
    });

  it('is called by HeyGen’s own words', () => {
    expect(sentences(seconds(150))).toEqual(['Use Avatar III instead of Avatar IV: uses no premium credits, saves 50']);
    expect(sentences({ feature: 'video-agent' })).toEqual([
      'Switch to Video Agent Essential mode when premium usage runs out: uses no premium credits',
    ]);
  });

  it('is called by what to choose or to do', () => {
    expect(sentences({ ...seconds(60), variant: { look: 'video' }, motionPrompt: true }, 'credits-2026b')).toEqual([
      'Use Avatar III instead of Avatar IV: would use 4 credits, saves 58',
      'Leave out the custom motion prompt: would use 31 credits, saves 31',
      'Use a photo look instead of a video look: would use 32 credits, saves 30',
    ]);
    expect(sentences({ feature: 'upscale' })).toEqual(['Export at 1080p: uses no premium credits']);
  });
});
