import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import type { Action, Estimate, EstimateOptions, Pool, RateCardId } from '../../../widget/sdk/api.d.ts';
import { createUpfront } from '../../../widget/sdk/create.ts';
import { fixedBalanceProvider } from '../../../widget/sdk/providers/fixed.ts';
import vectors from '../../vectors/estimates.json' with { type: 'json' };
import { broken, watched } from './lib/instance.ts';

interface Vector {
  name: string;
  card: RateCardId;
  action: Action | Action[];
  options?: EstimateOptions & { allowanceSpent?: boolean };
  credits: string;
}

const CARDS: RateCardId[] = ['generative-2025', 'premium-2026', 'credits-2026a', 'credits-2026b'];

function short({ credits }: Estimate): string {
  if (credits === 'unknown') return credits;
  return credits.min === credits.max ? `${credits.min}` : `${credits.min}-${credits.max}`;
}

/** An instance that knows what is left. */
async function withLeft(pools: Pool[]) {
  const upfront = createUpfront();
  upfront.credits.registerBalanceProvider(fixedBalanceProvider({ pools }));
  await upfront.credits.refresh();
  return upfront;
}

const plan = (amount: Pool['amount']): Pool => ({ kind: 'plan', unit: 'credits', amount });

/** A used-up allowance, and a choice of engine that a page does not tell, are read from HeyGen's own pages: the API has no word for them. */
const ofTheApi = (vectors as unknown as Vector[]).filter(
  ({ action, options }) => !options?.allowanceSpent && !JSON.stringify(action).includes('mayBe'),
);

describe('the worked examples', () => {
  it.each(ofTheApi)('$card: $name = $credits', ({ card, action, options, credits }) => {
    const upfront = createUpfront({ rateCard: card });
    expect(short(upfront.credits.estimate(action, options))).toBe(credits);
  });

  it('are nearly all of the API’s', () => {
    expect(ofTheApi.length).toBeGreaterThan(vectors.length * 0.8);
  });
});

describe('an estimate', () => {
  it('says what the extension says', async () => {
    const upfront = await withLeft([plan(200)]);
    const estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    expect(estimate).toMatchObject({
      kind: 'exact',
      state: 'enough',
      sentence: 'This will use 19 premium credits (200 remaining).',
      shortage: '',
      rateCard: 'premium-2026',
    });
    expect(estimate.lines).toEqual([
      {
        feature: 'avatar-iv',
        text: 'Avatar IV, 55 seconds: 19 premium credits',
        rateText: '20 premium credits per minute, published rate',
        credits: { min: 19, max: 19 },
        confidence: 'published',
      },
    ]);
    expect(estimate.alternatives[0]).toEqual({
      use: 'avatar-iii',
      text: 'Use Avatar III instead of Avatar IV',
      savingText: 'uses no premium credits, saves 19',
      cost: { min: 0, max: 0 },
      saves: { min: 19, max: 19 },
      isFree: true,
    });
  });

  it('says what a short balance means', async () => {
    const upfront = await withLeft([plan(7)]);
    const { state, shortage } = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    expect(state).toBe('short');
    expect(shortage).toBe('Not enough: 12 premium credits missing.');
  });

  it('is low under the partner’s threshold', async () => {
    const upfront = createUpfront({ lowAt: 190 });
    upfront.credits.registerBalanceProvider(fixedBalanceProvider(200));
    await upfront.credits.refresh();
    expect(upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 }).state).toBe('low');
  });

  it.each<[string, Pool[]]>([
    ['the API’s wallet', [{ kind: 'api', unit: 'usd', amount: 3 }]],
    ['API credits', [{ kind: 'api', unit: 'credits', amount: 3 }]],
    ['a metered account', [{ kind: 'metered', unit: 'usd', amount: 3, spent: 2 }]],
    ['an unknown amount', [plan('unknown')]],
    ['an unknown amount beside a known one', [plan(3), { kind: 'add-on', unit: 'credits', amount: 'unknown' }]],
    ['no pool', []],
  ])('is never compared with %s', async (_, pools) => {
    const upfront = await withLeft(pools);
    expect(upfront.credits.balance.credits).toBe('unknown');
    expect(upfront.credits.balance.text).toBe('Balance unknown');
    const estimate = upfront.credits.estimate({ feature: 'avatar-iv', seconds: 55 });
    expect(estimate.state).toBe('unknown');
    expect(estimate.sentence).toBe('This will use 19 premium credits.');
    expect(await upfront.credits.willSpend({ feature: 'avatar-iv', seconds: 55 })).toBe(true);
  });

  it('does not change with the object that it was asked about, nor the object with it', () => {
    const upfront = createUpfront();
    const action = Object.freeze({ feature: 'avatar-iv', seconds: Object.freeze({ min: 30, max: 60 }) } as const);
    expect(short(upfront.credits.estimate(action))).toBe('10-20');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'avatar-iv'],
    ['no parts', []],
    ['a part that is none', [{ feature: 'avatar-iv', seconds: 5 }, null]],
    ['a feature that nobody has', { feature: 'hologram', seconds: 5 }],
    ['a feature by the name of a method', { feature: 'constructor', seconds: 5 }],
    ['a length that is null', { feature: 'avatar-iv', seconds: null }],
    ['a length as text', { feature: 'avatar-iv', seconds: '55' }],
    ['a length that is no number', { feature: 'avatar-iv', seconds: Number.NaN }],
    ['a length below zero', { feature: 'avatar-iv', seconds: -1 }],
    ['a range turned round', { feature: 'avatar-iv', seconds: { min: 9, max: 3 } }],
    ['half a count', { feature: 'ai-avatar-look', count: 0.5 }],
    ['a variant that is none', { feature: 'avatar-iv', seconds: 5, variant: null }],
    ['more parts than a video has', Array.from({ length: 1001 }, () => ({ feature: 'avatar-iv', seconds: 1 }))],
    [
      'an object with code of its own',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('of %s is unknown, and throws nothing', (_, action) => {
    const { kind, credits, state, sentence } = createUpfront().credits.estimate(action as Action);
    expect({ kind, credits, state }).toEqual({ kind: 'unknown', credits: 'unknown', state: 'unknown' });
    expect(sentence).toMatch(/^Cost unknown: (?!.*function)/);
  });

  it('takes rates for one question, shown as one’s own', () => {
    const upfront = createUpfront();
    const action = { feature: 'upscale' } as const;
    const estimate = upfront.credits.estimate(action, { ownRates: { upscale: 4 } });
    expect(short(estimate)).toBe('4');
    expect(estimate.lines[0]?.rateText).toBe('4 premium credits per video, your own rate');
    expect(estimate.lines[0]?.confidence).toBe('own');
    expect(short(upfront.credits.estimate(action))).toBe('unknown');
  });

  it('never throws, is never 0 where it is unknown, and its lines add up, whatever it is asked about', () => {
    const upfront = createUpfront();
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          feature: fc.oneof(fc.constantFrom(...Object.keys(FEATURE_NAMES)), fc.string()),
          seconds: fc.oneof(fc.double({ min: 0, max: 5000, noNaN: true }), fc.anything()),
          count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.anything()),
          languages: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.anything()),
          motionPrompt: fc.oneof(fc.boolean(), fc.anything()),
          variant: fc.anything(),
        },
        { requiredKeys: ['feature'] },
      ),
    );
    const asked = fc.oneof(anything, fc.array(anything, { maxLength: 4 }));
    fc.assert(
      fc.property(asked, fc.constantFrom(...CARDS), (action, card) => {
        upfront.rates.rateCard = card;
        const { kind, credits, lines, sentence } = upfront.credits.estimate(action as Action);
        expect(sentence).not.toBe('');
        expect(`${sentence} ${lines.map(({ text, rateText }) => text + rateText)}`).not.toMatch(
          /undefined|NaN|\{\w+\}/,
        );
        if (credits === 'unknown') {
          expect(kind).toBe('unknown');
          return;
        }
        const sum = (end: 'min' | 'max') =>
          lines.reduce((sum, line) => sum + (line.credits === 'unknown' ? Number.NaN : line.credits[end]), 0);
        expect({ min: sum('min'), max: sum('max') }).toEqual(credits);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an estimate with options that throw when they are read', () => {
  it.each([
    [
      'the options',
      {
        get ownRates(): never {
          return broken();
        },
      },
    ],
    [
      'a rate',
      {
        ownRates: {
          get 'avatar-iv'(): never {
            return broken();
          },
        },
      },
    ],
  ])('is unknown, and nothing is thrown: %s', (_, options) => {
    const { credits } = watched().upfront;
    const estimate = credits.estimate({ feature: 'avatar-iv', seconds: 60 }, options);
    expect(estimate).toMatchObject({ kind: 'unknown', credits: 'unknown', state: 'unknown', alternatives: [] });
  });
});
