import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAlternative } from '../../../shared/credits/advice-wording.ts';
import { type AlternativesOptions, alternatives } from '../../../shared/credits/alternatives.ts';
import type { Spendable } from '../../../shared/credits/balance.ts';
import { ALTERNATIVES } from '../../../shared/credits/catalog/alternatives.ts';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { rateCard, ratesFor } from '../../../shared/credits/catalog/rate-cards.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import { creditsOf } from '../../../shared/credits/range.ts';
import type { Action, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import { anyAction, anyCard } from './any-action.ts';

const all = { ...en, ...enAdvice };

const NOBODY_KNOWS: Spendable = { kind: 'unknown' };

const instead = (action: Action | Action[], card: RateCardId = 'premium-2026', options: AlternativesOptions = {}) =>
  alternatives(estimate(action, card, options), NOBODY_KNOWS, options);
const uses = (...args: Parameters<typeof instead>) => instead(...args).map(({ use }) => use);

describe('the two replacements that HeyGen names', () => {
  it('are Avatar III for Avatar IV, first and in HeyGen’s words', () => {
    const [first] = instead({ feature: 'avatar-iv', seconds: 150, motionPrompt: true });
    expect(first).toEqual({
      instead: 'avatar-iv',
      use: 'avatar-iii',
      cards: ['premium-2026'],
      confidence: 'published',
      sources: ['S-seed'],
      cost: { min: 0, max: 0 },
      saves: { min: 100, max: 100 },
      free: true,
      affordable: 'yes',
      named: true,
    });
    expect(first && describeAlternative(first, all)).toBe('Use Avatar III instead of Avatar IV');
  });

  it('are Essential mode for Video Agent, although its rate is not known', () => {
    const [first] = instead({ feature: 'video-agent', seconds: 60 });
    expect(first).toMatchObject({ use: 'video-agent-essential', saves: 'unknown', free: true, named: true });
    expect(first && describeAlternative(first, all)).toBe(
      'Switch to Video Agent Essential mode when premium usage runs out',
    );
  });

  it('are named only on the plans of January 2026', () => {
    for (const card of ['generative-2025', 'credits-2026a', 'credits-2026b'] as const) {
      for (const feature of ['avatar-iv', 'video-agent'] as const) {
        const found = instead({ feature, seconds: 60, variant: { look: 'video', mode: 'seedance' } }, card);
        expect(found.filter(({ named }) => named)).toEqual([]);
        expect(found.map(({ use }) => use)).not.toContain('video-agent-essential');
      }
    }
  });
});

describe('an alternative', () => {
  it('always costs less than the action, and saves no less than nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 3 }), anyCard, (actions, card) => {
        const current = estimate(actions, card);
        const now = creditsOf(current);
        for (const { cost, saves, free } of alternatives(current, NOBODY_KNOWS)) {
          if (now === 'unknown') continue;
          if (cost === 'unknown' || saves === 'unknown') throw new Error('unknown beside a known cost');
          expect(cost.max).toBeLessThan(now.max);
          expect(cost.min).toBeLessThanOrEqual(now.min);
          expect(saves.min).toBeGreaterThanOrEqual(0);
          expect(saves.max).toBeGreaterThan(0);
          expect(saves.max).toBeLessThanOrEqual(now.max);
          expect(free).toBe(cost.max === 0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is never one that the plan does not offer', () => {
    const plan = fc.constantFrom('free', 'creator', 'team', 'pro', 'business', 'enterprise');
    fc.assert(
      fc.property(anyAction, anyCard, plan, (action, card, mine) => {
        for (const { use, variant } of instead(action, card, { plan: mine })) {
          if (mine === 'free')
            expect(['export-1080p', 'plan-by-hand', ...Object.keys(FEATURE_NAMES)]).not.toContain(use);
          if (!(use in FEATURE_NAMES)) continue;
          const rates = ratesFor(rateCard(card), use as FeatureId, variant);
          expect(rates.every(({ plans }) => plans && !plans.includes(mine)) && rates.length > 0).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is for the same plans at every price that it may have, so that the first price tells', () => {
    for (const { use, costsLike, variant, cards } of ALTERNATIVES) {
      const feature = use in FEATURE_NAMES ? (use as FeatureId) : costsLike;
      for (const card of feature ? cards : []) {
        const plans = ratesFor(rateCard(card), feature as FeatureId, variant).map((rate) => rate.plans);
        expect(new Set(plans).size, `${use} on ${card}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('of Avatar Shots in 720p is not for Creator', () => {
    const shot: Action = { feature: 'avatar-shots', variant: { resolution: '1080p' } };
    expect(uses(shot, 'credits-2026b', { plan: 'creator' })).toEqual(['stock-media']);
    expect(uses(shot, 'credits-2026b', { plan: 'pro' })).toContain('avatar-shots');
  });

  it('of what is included already is none', () => {
    expect(instead({ feature: 'avatar-iii', seconds: 60 })).toEqual([]);
    expect(instead({ feature: 'audio-dubbing', seconds: 60 })).toEqual([]);
  });

  it('within a feature is offered only against a dearer choice that is known', () => {
    const of = (look?: 'photo' | 'video') =>
      uses({ feature: 'avatar-iv', seconds: 60, ...(look && { variant: { look } }) }, 'credits-2026b');
    expect(of('video')).toContain('avatar-iv');
    expect(of('photo')).not.toContain('avatar-iv');
    expect(of()).not.toContain('avatar-iv');
    // A photo look of Avatar III is the dearer one, the other way round.
    const third = instead({ feature: 'avatar-iii', seconds: 60, variant: { look: 'photo' } }, 'credits-2026b');
    expect(third.find(({ use }) => use === 'avatar-iii')).toMatchObject({
      variant: { look: 'video' },
      saves: { min: 3, max: 3 },
    });
  });

  it('of a custom motion prompt is to leave it out', () => {
    const scene: Action = { feature: 'avatar-iv', seconds: 60, variant: { look: 'photo' } };
    const found = instead({ ...scene, motionPrompt: true }, 'credits-2026b').find(
      ({ use }) => use === 'no-motion-prompt',
    );
    expect(found).toMatchObject({ cost: { min: 16, max: 16 }, saves: { min: 16, max: 16 }, free: false });
    expect(uses(scene, 'credits-2026b')).not.toContain('no-motion-prompt');
    // The look that is not known stays the same one, and so does the length: like ends belong together.
    const open = instead({ feature: 'avatar-iv', seconds: 60, motionPrompt: true }, 'credits-2026b');
    expect(open.find(({ use }) => use === 'no-motion-prompt')?.saves).toEqual({ min: 16, max: 31 });
  });

  it('goes by HeyGen’s own number and by a rate of one’s own', () => {
    const current = withNativeCost(estimate({ feature: 'avatar-iv', seconds: 55 }, 'premium-2026'), 18);
    expect(alternatives(current, NOBODY_KNOWS)[0]).toMatchObject({ use: 'avatar-iii', saves: { min: 18, max: 18 } });
    const action: Action = { feature: 'avatar-iv', seconds: 60 };
    expect(instead(action, 'premium-2026', { ownRates: { 'avatar-iii': 5 } })[0]).toMatchObject({
      cost: { min: 5, max: 5 },
      free: false,
    });
    expect(uses(action, 'premium-2026', { ownRates: { 'avatar-iii': 20 } })).not.toContain('avatar-iii');
  });

  it('is not offered for an engine that is not known', () => {
    expect(instead({ feature: 'avatar-v', mayBe: ['avatar-iv', 'avatar-iii'], seconds: 60 })).toEqual([]);
  });
});

describe('an action whose cost is not known', () => {
  it('still has the ones that cost nothing', () => {
    const sora = { instead: 'b-roll-sora-2', confidence: 'inferred' };
    const free = { cost: { min: 0, max: 0 }, saves: 'unknown', free: true, affordable: 'yes', named: false };
    const since2026 = ['premium-2026', 'credits-2026a', 'credits-2026b'];
    expect(instead({ feature: 'b-roll-sora-2', seconds: 8 })).toEqual([
      { ...sora, ...free, use: 'stock-media', cards: since2026, sources: ['S-seed'] },
      { ...sora, ...free, use: 'own-footage', cards: ['generative-2025', ...since2026], sources: ['S-derived'] },
    ]);
    expect(instead({ feature: 'avatar-iv' })[0]).toMatchObject({ use: 'avatar-iii', saves: 'unknown', free: true });
  });

  it('has none that cost something', () => {
    expect(instead({ feature: 'avatar-v' }, 'credits-2026b')).toEqual([]);
  });
});

describe('a video of several scenes', () => {
  const scenes: Action[] = [
    { feature: 'avatar-iv', seconds: 30 },
    { feature: 'avatar-v', seconds: 60 },
    { feature: 'avatar-iii', seconds: 10 },
  ];

  it('gets the cost of the whole, with one engine replaced', () => {
    expect(instead(scenes).map(({ instead: feature, cost, saves, free }) => ({ feature, cost, saves, free }))).toEqual([
      { feature: 'avatar-iv', cost: { min: 20, max: 20 }, saves: { min: 10, max: 10 }, free: false },
      { feature: 'avatar-v', cost: { min: 10, max: 10 }, saves: { min: 20, max: 20 }, free: false },
    ]);
  });

  it('replaces every scene on that engine', () => {
    const twice = [...scenes, { feature: 'avatar-iv', seconds: 12 } as const];
    expect(instead(twice)[0]).toMatchObject({
      use: 'avatar-iii',
      cost: { min: 20, max: 20 },
      saves: { min: 14, max: 14 },
    });
  });

  it('hides no saving behind a clip of unknown cost', () => {
    const found = instead([{ feature: 'avatar-iv', seconds: 30 }, { feature: 'b-roll-sora-2' }]);
    expect(found.map(({ use, cost, saves, free }) => ({ use, cost, saves, free }))).toEqual([
      { use: 'avatar-iii', cost: 'unknown', saves: { min: 10, max: 10 }, free: false },
      { use: 'stock-media', cost: { min: 10, max: 10 }, saves: 'unknown', free: false },
      { use: 'own-footage', cost: { min: 10, max: 10 }, saves: 'unknown', free: false },
    ]);
  });
});
