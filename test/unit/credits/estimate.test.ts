import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { RATE_CARDS } from '../../../shared/credits/catalog/rate-cards.ts';
import { type EstimateOptions, estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import type { Action, Estimate, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import vectors from '../../vectors/estimates.json' with { type: 'json' };

interface Vector {
  name: string;
  card: RateCardId;
  action: Action | Action[];
  options?: EstimateOptions;
  credits: string;
}

/** The short form of `data-credits`. */
function short(value: Estimate): string {
  const cost = creditsOf(value);
  if (cost === 'unknown') return 'unknown';
  return cost.min === cost.max ? String(cost.min) : `${cost.min}-${cost.max}`;
}

const features = Object.keys(FEATURE_NAMES) as FeatureId[];
const cards = RATE_CARDS.map((card) => card.id);
const anyVariant = fc.record(
  {
    look: fc.constantFrom('photo', 'video'),
    mode: fc.constantFrom('speed', 'precision', 'standard', 'seedance'),
    resolution: fc.constantFrom('720p', '1080p', '4k'),
    engine: fc.constantFrom('third-party', 'avatar-iv'),
  },
  { requiredKeys: [] },
);
const anyLength = fc.oneof(
  fc.double({ min: 0, max: 4000, noNaN: true }),
  fc.tuple(fc.nat(2000), fc.nat(2000)).map(([min, more]) => ({ min, max: min + more })),
);
const anyAction = fc.record(
  {
    feature: fc.constantFrom(...features),
    seconds: anyLength,
    count: fc.integer({ min: 1, max: 9 }),
    languages: fc.integer({ min: 1, max: 10 }),
    motionPrompt: fc.boolean(),
    variant: anyVariant,
  },
  { requiredKeys: ['feature'] },
) as fc.Arbitrary<Action>;
const anyCard = fc.constantFrom(...cards);

describe('the worked examples', () => {
  it.each(vectors as unknown as Vector[])('$card: $name = $credits', ({ action, card, options, credits }) => {
    expect(short(estimate(action, card, options))).toBe(credits);
  });
});

describe('an estimate', () => {
  it('is never negative, fractional or NaN, and its lines add up to it at both ends', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 6 }), anyCard, (actions, card) => {
        const value = estimate(actions, card);
        const cost = creditsOf(value);
        if (cost === 'unknown') return;
        expect(Number.isSafeInteger(cost.min) && Number.isSafeInteger(cost.max)).toBe(true);
        expect(cost.min).toBeGreaterThanOrEqual(0);
        expect(cost.max).toBeGreaterThanOrEqual(cost.min);
        const sums = value.lines.reduce(
          (sum, { credits }) => {
            if (credits === 'unknown') throw new Error('a known total with an unknown line');
            expect(credits.min).toBeGreaterThanOrEqual(0);
            expect(credits.max).toBeGreaterThanOrEqual(credits.min);
            return { min: sum.min + credits.min, max: sum.max + credits.max };
          },
          { min: 0, max: 0 },
        );
        expect(sums).toEqual(cost);
      }),
      { numRuns: 3000 },
    );
  });

  it('never falls when a scene gets longer', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { minLength: 1, maxLength: 4 }),
        anyCard,
        fc.double({ min: 0.1, max: 600, noNaN: true }),
        (actions, card, more) => {
          const longer = actions.map((action, i) => {
            if (i > 0 || action.seconds === undefined) return action;
            const { seconds } = action;
            return {
              ...action,
              seconds:
                typeof seconds === 'number' ? seconds + more : { min: seconds.min + more, max: seconds.max + more },
            };
          });
          const before = creditsOf(estimate(actions, card));
          const after = creditsOf(estimate(longer, card));
          if (before === 'unknown' || after === 'unknown') return;
          expect(after.min).toBeGreaterThanOrEqual(before.min);
          expect(after.max).toBeGreaterThanOrEqual(before.max);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is unknown as soon as one part of it is', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 4 }), anyCard, (actions, card) => {
        const parts = [...actions, { feature: 'upscale' as const }];
        if (card === 'generative-2025') return;
        expect(estimate(parts, card).kind).toBe('unknown');
      }),
    );
  });

  it('answers bad input with a reason, whatever the numbers', () => {
    const weird = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e12, -0.001);
    fc.assert(
      fc.property(weird, anyCard, fc.constantFrom('seconds', 'count', 'languages'), (number, card, field) => {
        expect(estimate({ feature: 'avatar-iv', [field]: number }, card)).toMatchObject({
          kind: 'unknown',
          reason: 'bad-input',
        });
      }),
    );
  });

  it('never takes one rate card’s price for another’s: a card that does not exist has none', () => {
    for (const card of ['nonsense', '', 'premium-2027', '__proto__'] as unknown as RateCardId[]) {
      expect(estimate({ feature: 'avatar-iv', seconds: 60 }, card)).toMatchObject({
        kind: 'unknown',
        reason: 'bad-input',
      });
    }
  });

  it('names no action as its reason where there is none', () => {
    expect(estimate([], 'premium-2026')).toMatchObject({ kind: 'unknown', reason: 'no-action' });
  });

  it('does not use a rate of one’s own that is no rate', () => {
    const value = estimate({ feature: 'avatar-iv', seconds: 60 }, 'premium-2026', {
      ownRates: { 'avatar-iv': Number.NaN },
    });
    expect(short(value)).toBe('20');
  });

  it('gives way to HeyGen’s own number, and keeps its lines only where they add up to it', () => {
    const ours = estimate({ feature: 'avatar-iv', seconds: 55 }, 'premium-2026');
    expect(withNativeCost(ours, 19)).toMatchObject({ kind: 'exact', credits: 19, native: true, lines: ours.lines });
    expect(withNativeCost(ours, 18)).toMatchObject({ credits: 18, native: true, lines: [] });
  });
});
