import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, type Spendable, STALE_AFTER, spendable } from '../../../shared/credits/balance.ts';
import { affordable, creditState } from '../../../shared/credits/credit-state.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import type { Balance, Estimate, Pool } from '../../../shared/credits/types.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 2);
const ours = estimate({ feature: 'avatar-iv', seconds: 60 }, 'premium-2026');
const exactly = (credits: number): Estimate => withNativeCost(ours, credits);
const left = (credits: number): Spendable => spendable(balanceOf(credits, 'page', NOW), NOW);
const pools = (...all: Pool[]): Balance => ({ pools: all, source: 'api', readAt: NOW });
const credits = (kind: Pool['kind'], amount: Pool['amount']): Pool => ({ kind, unit: 'credits', amount });

describe('what may be spent', () => {
  it('is a single figure with where and when it was read', () => {
    expect(spendable(balanceOf(200, 'cost-line', NOW - 1000), NOW)).toEqual({
      kind: 'known',
      credits: 200,
      readAt: NOW - 1000,
      stale: false,
      source: 'cost-line',
    });
  });

  it('is plan and add-on credits together', () => {
    expect(spendable(pools(credits('plan', 150), credits('add-on', 50)), NOW)).toMatchObject({ credits: 200 });
  });

  it('leaves out what cannot pay for the web app, and never adds up across units', () => {
    const others: Pool[] = [
      credits('api', 1000),
      { kind: 'api', unit: 'usd', amount: 99 },
      { kind: 'plan', unit: 'usd', amount: 7 },
      { kind: 'metered', unit: 'usd', amount: 40, spent: 10 },
      credits('metered', 30),
    ];
    expect(spendable(pools(credits('plan', 150), ...others), NOW)).toMatchObject({ kind: 'known', credits: 150 });
    expect(spendable(pools(...others), NOW)).toEqual({ kind: 'unknown' });
  });

  it.each<[string, Balance | undefined]>([
    ['no balance', undefined],
    ['no pools', pools()],
    ['an unknown pool', pools(credits('plan', 'unknown'))],
    ['an unknown pool beside a known one', pools(credits('plan', 150), credits('add-on', 'unknown'))],
    ['a figure that is none', pools(credits('plan', Number.NaN))],
    ['an endless figure', pools(credits('plan', Number.POSITIVE_INFINITY))],
  ])('is unknown, never 0, with %s', (_name, balance) => {
    expect(spendable(balance, NOW)).toEqual({ kind: 'unknown' });
  });

  it('counts whole credits, and owes what is below nothing', () => {
    expect(left(12.9)).toMatchObject({ credits: 12 });
    expect(left(0.9)).toMatchObject({ credits: 0 });
    expect(left(-2.5)).toMatchObject({ credits: -3 });
    expect(left(0)).toMatchObject({ kind: 'known', credits: 0 });
  });

  it('is never NaN or fractional, whatever the pools', () => {
    const pool = fc.record({
      kind: fc.constantFrom('plan', 'add-on', 'api', 'metered'),
      unit: fc.constantFrom('credits', 'usd'),
      amount: fc.oneof(fc.double(), fc.constant('unknown')),
    }) as fc.Arbitrary<Pool>;
    fc.assert(
      fc.property(fc.array(pool, { maxLength: 5 }), (all) => {
        const value = spendable(pools(...all), NOW);
        if (value.kind === 'known') expect(Number.isInteger(value.credits)).toBe(true);
      }),
    );
  });
});

describe('a reading', () => {
  it('is stale after five minutes', () => {
    const readAt = NOW - STALE_AFTER;
    expect(STALE_AFTER).toBe(300_000);
    expect(spendable(balanceOf(200, 'page', readAt), NOW)).toMatchObject({ stale: false });
    expect(spendable(balanceOf(200, 'page', readAt - 1), NOW)).toMatchObject({ stale: true });
  });

  it('from before a refill is stale however new, and from after it is not', () => {
    const refill = (resetsAt: number) => spendable(pools({ ...credits('plan', 200), resetsAt }), NOW + 1000);
    expect(refill(NOW + 500)).toMatchObject({ stale: true });
    expect(refill(NOW + 1000)).toMatchObject({ stale: true });
    expect(refill(NOW + 1001)).toMatchObject({ stale: false });
    expect(refill(NOW - 500)).toMatchObject({ stale: false });
  });

  it('does not go stale by the refill of a pool that does not count', () => {
    const api: Pool = { ...credits('api', 5), resetsAt: NOW + 500 };
    expect(spendable(pools(credits('plan', 200), api), NOW + 1000)).toMatchObject({ stale: false });
  });

  it('of half a day ago is old: its hour alone would be taken for today’s', () => {
    const hours = (n: number) => spendable(balanceOf(200, 'page', NOW - n * 3_600_000), NOW);
    expect(hours(11)).not.toHaveProperty('old');
    expect(hours(13)).toMatchObject({ stale: true, old: true });
  });
});

describe('an estimate against what is left', () => {
  it.each([
    ['exactly half', 50, 100, 0, 'enough'],
    ['more than half', 51, 100, 0, 'low'],
    ['all of it', 100, 100, 0, 'low'],
    ['one more than all', 101, 100, 0, 'short'],
    ['something of nothing', 1, 0, 0, 'short'],
    ['something of a debt', 1, -5, 0, 'short'],
    ['down to the threshold', 10, 100, 90, 'enough'],
    ['below the threshold', 11, 100, 90, 'low'],
  ] as const)('of %s (%d of %d, told below %d) is %s', (_name, cost, balance, lowAt, state) => {
    expect(creditState(exactly(cost), left(balance), lowAt)).toBe(state);
  });

  it('goes by the high end of a range', () => {
    const range = estimate({ feature: 'avatar-iv', seconds: { min: 40, max: 48 } }, 'premium-2026');
    expect(range).toMatchObject({ kind: 'range', min: 14, max: 16 });
    expect(creditState(range, left(32))).toBe('enough');
    expect(creditState(range, left(31))).toBe('low');
    expect(creditState(range, left(16))).toBe('low');
    expect(creditState(range, left(15))).toBe('short');
  });

  it('is included whatever is left, even where that is not known', () => {
    const included = estimate({ feature: 'avatar-iii', seconds: 60 }, 'premium-2026');
    for (const balance of [left(0), left(-5), left(100), { kind: 'unknown' } as const]) {
      expect(creditState(included, balance, 1000)).toBe('included');
    }
  });

  it('is unknown without a balance or without a cost', () => {
    const unknown = estimate({ feature: 'b-roll-sora-2' }, 'premium-2026');
    expect(creditState(ours, { kind: 'unknown' })).toBe('unknown');
    expect(creditState(unknown, left(0), 1000)).toBe('unknown');
  });
});

describe('a cost against what is left', () => {
  it.each([
    ['all of it', 14, 16, 16, 'yes'],
    ['only the low end', 14, 16, 15, 'unknown'],
    ['exactly the low end', 14, 16, 14, 'unknown'],
    ['neither end', 14, 16, 13, 'no'],
    ['nothing, which needs nothing', 0, 0, 0, 'yes'],
    ['nothing, from a debt', 0, 0, -5, 'yes'],
    ['perhaps nothing, from nothing', 0, 3, 0, 'unknown'],
  ] as const)('pays for %s (%d to %d of %d): %s', (_name, min, max, balance, answer) => {
    expect(affordable({ min, max }, left(balance))).toBe(answer);
  });

  it('is unknown where either is, but for what costs nothing', () => {
    expect(affordable('unknown', left(100))).toBe('unknown');
    expect(affordable({ min: 1, max: 2 }, { kind: 'unknown' })).toBe('unknown');
    expect(affordable({ min: 0, max: 0 }, { kind: 'unknown' })).toBe('yes');
  });
});
