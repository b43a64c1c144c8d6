import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../shared/credits/alternatives.ts';
import { balanceOf, type Spendable, spendable } from '../../../shared/credits/balance.ts';
import { type EstimateOptions, estimate } from '../../../shared/credits/estimate.ts';
import type { Action, RateCardId } from '../../../shared/credits/types.ts';
import { anyAction, anyCard } from './any-action.ts';

const NOBODY_KNOWS: Spendable = { kind: 'unknown' };
const left = (credits: number): Spendable => spendable(balanceOf(credits, 'page', 0), 0);

const instead = (
  action: Action | Action[],
  card: RateCardId,
  balance: Spendable = NOBODY_KNOWS,
  ownRates: EstimateOptions['ownRates'] = {},
) => alternatives(estimate(action, card, { ownRates }), balance, { ownRates });
const uses = (...args: Parameters<typeof instead>) => instead(...args).map(({ use }) => use);

describe('the order of alternatives', () => {
  it('is what costs nothing, then what saves most', () => {
    const action: Action = { feature: 'avatar-v', seconds: 60, variant: { look: 'video' } };
    expect(instead(action, 'credits-2026b').map(({ use, saves }) => [use, saves])).toEqual([
      ['avatar-iii', { min: 44, max: 44 }],
      ['avatar-iv', { min: 17, max: 17 }],
    ]);
    // Stock media is free and comes before the talking avatar, which is only cheaper.
    const shot: Action = { feature: 'avatar-shots', seconds: 12, variant: { resolution: '1080p' } };
    expect(uses(shot, 'credits-2026b')).toEqual(['stock-media', 'avatar-iii', 'avatar-shots']);
  });

  it('is what is left pays for, before what saves more', () => {
    const scene: Action = {
      feature: 'avatar-iv',
      seconds: { min: 30, max: 60 },
      variant: { look: 'video' },
      motionPrompt: true,
    };
    const with31 = instead(scene, 'credits-2026b', left(31));
    expect(with31.map(({ use, cost, affordable }) => [use, cost, affordable])).toEqual([
      ['avatar-iii', { min: 2, max: 4 }, 'yes'],
      ['no-motion-prompt', { min: 16, max: 31 }, 'yes'],
      ['avatar-iv', { min: 16, max: 32 }, 'unknown'],
    ]);
    for (const balance of [left(32), NOBODY_KNOWS]) {
      expect(uses(scene, 'credits-2026b', balance)).toEqual(['avatar-iii', 'avatar-iv', 'no-motion-prompt']);
    }
  });

  it('does not let the balance come before HeyGen’s words or before what costs nothing', () => {
    const video: Action[] = [{ feature: 'avatar-iv', seconds: 30 }, { feature: 'b-roll-sora-2' }];
    // Nobody knows what the clip costs beside Avatar III, and 10 credits pay for the other two.
    expect(instead(video, 'premium-2026', left(10)).map(({ use, affordable }) => [use, affordable])).toEqual([
      ['avatar-iii', 'unknown'],
      ['stock-media', 'yes'],
      ['own-footage', 'yes'],
    ]);
    // A rate of one's own makes Avatar III the dearer of the two.
    const moving: Action = { feature: 'avatar-iv', seconds: 60, motionPrompt: true };
    const dear = instead(moving, 'premium-2026', left(20), { 'avatar-iii': 25 });
    expect(dear.map(({ use, affordable }) => [use, affordable])).toEqual([
      ['avatar-iii', 'no'],
      ['no-motion-prompt', 'yes'],
    ]);
    const shot: Action = { feature: 'avatar-shots', seconds: 12, variant: { resolution: '1080p' } };
    expect(uses(shot, 'credits-2026b', left(-5))).toEqual(['stock-media', 'avatar-iii', 'avatar-shots']);
  });

  it('puts named before free before paid for before the rest, in every case', () => {
    const classes = ['named', 'free', 'yes', 'unknown', 'no'];
    const balance = fc.option(fc.integer({ min: -10, max: 300 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 3 }), anyCard, balance, (actions, card, credits) => {
        const found = instead(actions, card, credits === undefined ? NOBODY_KNOWS : left(credits));
        const ranks = found.map(({ named, free, affordable }) =>
          classes.indexOf(named ? 'named' : free ? 'free' : affordable),
        );
        expect(ranks).toEqual(ranks.toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an alternative', () => {
  it('says whether what is left pays for it', () => {
    const of = (balance: Spendable, ownRates = {}) =>
      instead({ feature: 'avatar-v', seconds: 60 }, 'credits-2026b', balance, ownRates).map(
        ({ use, cost, affordable }) => [use, cost, affordable],
      );
    const [third, fourth] = [
      { min: 4, max: 7 },
      { min: 16, max: 31 },
    ];
    for (const [credits, ...affordable] of [
      [31, 'yes', 'yes'],
      [30, 'yes', 'unknown'],
      [15, 'yes', 'no'],
      [6, 'unknown', 'no'],
      [3, 'no', 'no'],
      [-2, 'no', 'no'],
    ] as const) {
      expect(of(left(credits))).toEqual([
        ['avatar-iii', third, affordable[0]],
        ['avatar-iv', fourth, affordable[1]],
      ]);
    }
    expect(of(NOBODY_KNOWS).map(([, , affordable]) => affordable)).toEqual(['unknown', 'unknown']);
    // What costs nothing needs no balance.
    expect(of(left(-2), { 'avatar-iii': 0 })[0]).toEqual(['avatar-iii', { min: 0, max: 0 }, 'yes']);
  });
});
