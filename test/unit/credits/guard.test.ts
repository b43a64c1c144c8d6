import { describe, expect, it } from 'vitest';
import { balanceOf, type Spendable, spendable } from '../../../shared/credits/balance.ts';
import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import { describeReason, guardReasons, type Limits } from '../../../shared/credits/guard.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enGuard } from '../../../shared/credits/locales/en-guard.ts';
import type { Estimate } from '../../../shared/credits/types.ts';

const NONE = { guardAbove: 0, dayBudget: 0 };
const left = (credits?: number) => spendable(credits === undefined ? undefined : balanceOf(credits, 'page', 0), 0);
/** 10 credits, and 10 to 20. */
const ten = estimate({ feature: 'avatar-iv', seconds: 30 }, 'premium-2026');
const range = estimate({ feature: 'avatar-iv', seconds: { min: 30, max: 60 } }, 'premium-2026');

const reasons = (value: Estimate, remaining: Spendable, limits: Limits, spent: number, isExact = true) =>
  guardReasons(value, remaining, limits, { credits: spent, isExact });
const kinds = (...[value, remaining, limits, spent]: Parameters<typeof reasons>): string =>
  reasons(value, remaining, limits, spent)
    .map(({ kind }) => kind)
    .join();

describe('the guard asks', () => {
  it.each([
    ['above the limit of one action', ten, left(200), { ...NONE, guardAbove: 9 }, 0, 'above'],
    ['not at the limit', ten, left(200), { ...NONE, guardAbove: 10 }, 0, ''],
    ['by the high end of a range', range, left(200), { ...NONE, guardAbove: 19 }, 0, 'above'],
    ['where less is left', ten, left(9), NONE, 0, 'short'],
    ['not where it is just enough', ten, left(10), NONE, 0, ''],
    ['where a range may be more than is left', range, left(19), NONE, 0, 'short'],
    ['where the day’s limit would be passed', ten, left(200), { ...NONE, dayBudget: 60 }, 51, 'day'],
    ['not where it would be reached', ten, left(200), { ...NONE, dayBudget: 60 }, 50, ''],
    ['for all reasons at once', ten, left(5), { guardAbove: 1, dayBudget: 1 }, 0, 'short,above,day'],
    ['above the limit, whatever is left', ten, left(), { ...NONE, guardAbove: 9 }, 0, 'above'],
    ['nothing without a balance and a limit', ten, left(), NONE, 0, ''],
    ['nothing about HeyGen’s own zero', withNativeCost(ten, 0), left(0), { guardAbove: 1, dayBudget: 1 }, 9, ''],
  ])('%s', (_, value, remaining, limits, spent, wanted) => {
    expect(kinds(value, remaining, limits, spent)).toBe(wanted);
  });

  it.each([
    ['a cost without a rate', estimate({ feature: 'b-roll-sora-2' }, 'premium-2026')],
    ['a cost without a length', estimate({ feature: 'avatar-iv' }, 'premium-2026')],
    ['what is included', estimate({ feature: 'avatar-iii', seconds: 60 }, 'premium-2026')],
  ])('nothing about %s', (_, value) => {
    expect(kinds(value, left(0), { guardAbove: 1, dayBudget: 1 }, 100)).toBe('');
  });

  it('in sentences', () => {
    const limits = { guardAbove: 9, dayBudget: 60 };
    const say = (credits: number, spent: number, isExact = true) =>
      reasons(ten, left(credits), limits, spent, isExact).map((reason) =>
        describeReason(reason, ten, left(credits), limits, { ...en, ...enGuard }),
      );
    expect(say(4, 58)).toEqual([
      'Not enough: 6 premium credits missing.',
      'You want to be asked above 9 premium credits.',
      'You want to be asked above 60 premium credits a day. Seen so far today: 58 premium credits.',
    ]);
    expect(say(200, 58, false).at(-1)).toBe(
      'You want to be asked above 60 premium credits a day. Seen so far today: about 58 premium credits.',
    );
    const one = { guardAbove: 0, dayBudget: 5 };
    const [reason] = reasons(ten, left(200), one, 0);
    expect(reason && describeReason(reason, ten, left(200), one, { ...en, ...enGuard })).toBe(
      'You want to be asked above 5 premium credits a day.',
    );
  });
});
