import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { type Spendable, spendable } from '../../../shared/credits/balance.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { RATE_CARDS } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import type { Action, Balance, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import {
  describeAlternative,
  describeBadge,
  describeEstimate,
  describeLine,
  describeRate,
  describeSaving,
  describeShortage,
  fill,
  formatCredits,
  formatNumber,
  formatTime,
  plural,
} from '../../../shared/credits/wording.ts';

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
    return first ? [describeLine(first, card, en), describeRate(first, card, en)] : ['', ''];
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
    [
      'b-roll-sora-2',
      'premium-2026',
      'Premium',
      'unknown',
      'Sora 2: Cost unknown: HeyGen has published no rate for Sora 2.',
    ],
    [
      'video-agent',
      'credits-2026a',
      'Premium',
      'unknown',
      'Video Agent: Cost unknown: HeyGen has published no rate for Video Agent.',
    ],
    [
      'custom-motion',
      'premium-2026',
      'Premium · ×2',
      'x2',
      'Custom Expressive Motion: custom motion doubles the price',
    ],
  ])('of %s on %s reads "%s"', (feature, card, label, rate, title) => {
    expect(describeBadge(feature, card, en)).toEqual({
      kind: label.startsWith('Premium') ? 'premium' : 'included',
      label,
      rate,
      title,
    });
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
  });

  it('shows a rate of one’s own as such, for whatever feature', () => {
    const sora = {
      kind: 'premium',
      label: 'Premium · 25/clip',
      rate: '25',
      title: 'Sora 2: 25 premium credits per clip, your own rate',
    };
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

describe('an alternative', () => {
  const sentences = (action: Action, card: RateCardId = 'premium-2026'): string[] =>
    alternatives(estimate(action, card), NOBODY).map((found) => {
      return [describeAlternative(found, en), describeSaving(found, card, en)].join(': ');
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

describe('numbers', () => {
  it('are written as English writes them', () => {
    expect(formatNumber(1250, en)).toBe('1,250');
    expect(formatNumber({ min: 14, max: 16 }, en)).toBe('14–16');
    expect(formatNumber({ min: 3, max: 3 }, en)).toBe('3');
    expect(formatNumber({ min: 900, max: 1250 }, en)).toBe('900–1,250');
    expect(formatTime(AT, en)).toBe('14:02');
  });

  it('follow the language, plural and dash included', () => {
    const polish = { ...en, locale: 'pl' };
    expect(formatNumber(12_500, polish)).toBe('12\u00a0500');
    expect(formatNumber({ min: 1, max: 2 }, { ...en, locale: 'ja' })).toBe('1～2');
    const forms = { one: '{n} kredyt', few: '{n} kredyty', many: '{n} kredytów', other: '{n} kredytu' };
    expect([1, 2, 5, 1.5, { min: 1, max: 5 }].map((n) => plural(forms, n, polish))).toEqual([
      '1 kredyt',
      '2 kredyty',
      '5 kredytów',
      '1,5 kredytu',
      '1–5 kredytów',
    ]);
  });

  it('take the singular only for exactly one', () => {
    const premium = (n: number | { min: number; max: number }): string => formatCredits(n, 'premium', en);
    expect([1, 0, 2, 1.04].map(premium)).toEqual([
      '1 premium credit',
      '0 premium credits',
      '2 premium credits',
      '1.04 premium credits',
    ]);
    expect(premium({ min: 0, max: 1 })).toBe('0–1 premium credits');
    expect(premium({ min: 1, max: 1 })).toBe('1 premium credit');
  });

  it('leave a word that is missing in its braces, for tests to find', () => {
    expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
  });
});

describe('every text', () => {
  const features = Object.keys(FEATURE_NAMES) as FeatureId[];
  const anyAction = fc.record(
    {
      feature: fc.constantFrom(...features),
      mayBe: fc.subarray(features, { maxLength: 2 }),
      seconds: fc.oneof(
        fc.double({ noNaN: false, min: -5, max: 5000 }),
        fc.tuple(fc.nat(900), fc.nat(200)).map(([min, more]) => ({ min, max: min + more })),
      ),
      count: fc.integer({ min: 0, max: 5 }),
      languages: fc.integer({ min: 1, max: 4 }),
      motionPrompt: fc.boolean(),
      variant: fc.record(
        {
          look: fc.constantFrom('photo', 'video'),
          mode: fc.constantFrom('speed', 'precision', 'standard', 'seedance'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['feature'] },
  ) as fc.Arbitrary<Action>;
  const anyBalance = fc.option(
    fc.record({
      pools: fc.array(
        fc.record({
          kind: fc.constantFrom('plan', 'add-on', 'api'),
          unit: fc.constantFrom('credits', 'usd'),
          amount: fc.oneof(fc.double(), fc.integer({ min: -10, max: 2000 }), fc.constant('unknown')),
        }),
        { maxLength: 3 },
      ),
      source: fc.constant('page'),
      readAt: fc.integer({ min: AT - 1e9, max: AT }),
    }),
    { nil: undefined },
  ) as fc.Arbitrary<Balance | undefined>;

  it('is free of undefined, null, NaN and braces, and claims no 0 for what is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 3 }),
        fc.constantFrom(...RATE_CARDS.map(({ id }) => id)),
        anyBalance,
        fc.boolean(),
        fc.option(fc.double(), { nil: undefined }),
        (actions, card, balance, native, own) => {
          const value = estimate(actions, card);
          const remaining = spendable(balance, AT);
          const found = alternatives(value, remaining);
          const badges = actions.map(({ feature }) => describeBadge(feature, card, en, native, own));
          const sentence = describeEstimate(value, remaining, en);
          const texts = [
            sentence,
            describeShortage(value, remaining, en),
            ...value.lines.flatMap((line) => [describeLine(line, card, en), describeRate(line, card, en)]),
            ...found.flatMap((entry) => [describeAlternative(entry, en), describeSaving(entry, card, en)]),
            ...badges.flatMap((badge) => (badge ? [badge.label, badge.rate, badge.title] : [])),
          ];
          for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|Infinity|∞|[{}[\]]|\bobject\b/);
          if (value.kind === 'unknown') expect(sentence).not.toMatch(/\bThis (will )?uses?\b|\b0 /);
          if (remaining.kind === 'unknown') expect(sentence).not.toContain('remaining');
          for (const line of value.lines) {
            if (line.credits === 'unknown') expect(describeLine(line, card, en)).toMatch(/: unknown$/);
            if (line.rate === 'unknown') expect(describeRate(line, card, en)).toBe('no published rate');
          }
          for (const badge of badges)
            if (badge?.rate === 'unknown') expect(badge.label + badge.title).not.toMatch(/\d\/|\b0\b/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
