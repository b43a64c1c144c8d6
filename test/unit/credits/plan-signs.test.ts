import { describe, expect, it } from 'vitest';
import { OFFERS } from '../../../shared/credits/catalog/plans.ts';
import { CALLED_CREDITS_SINCE, CALLED_PREMIUM_SINCE } from '../../../shared/credits/catalog/renames.ts';
import {
  cardOfAllowance,
  claimOf,
  type PlanSign,
  readAllowance,
  readPlanName,
  saysPremium,
} from '../../../shared/credits/plan-signs.ts';

describe('a plan’s name', () => {
  it.each(['Creator', 'creator plan', 'HeyGen Creator', ' CREATOR '])('is read: %s', (text) => {
    expect(readPlanName(text)).toBe('creator');
  });

  it.each(['Creators', 'Upgrade to Creator', 'Creator and Pro', 'Content Creator', 'Professional', ''])(
    'is not read from %s',
    (text) => {
      expect(readPlanName(text)).toBeUndefined();
    },
  );
});

describe('what a plan brings a month', () => {
  it.each([
    ['600 credits/month', 600],
    ['600 credits / month', 600],
    ['600 monthly credits', 600],
    ['1,000 monthly credits', 1000],
    ['200 premium credits per month', 200],
    ['1 500 credits a month', 1500],
    ['2,000 premium credits/mo', 2000],
  ])('is read: %s', (text, credits) => {
    expect(readAllowance(text)).toBe(credits);
  });

  it.each([
    '600 credits',
    '350 left',
    '300 premium credits for $15 a month',
    'Pro starts at 1,000 credits a month.',
    'monthly credits',
    '$29 / month',
    '20 credits per minute',
  ])('is not read from %s', (text) => {
    expect(readAllowance(text)).toBeUndefined();
  });

  it.each([
    ['creator', 200, 'premium-2026'],
    ['creator', 600, 'credits-2026b'],
    ['business', 1000, 'premium-2026'],
    ['business', 1500, 'credits-2026b'],
    ['pro', 1000, 'credits-2026b'],
    // Both generations have it.
    ['pro', 2000, undefined],
    ['creator', 300, undefined],
    ['free', 0, undefined],
    ['enterprise', 5000, undefined],
  ] as const)('tells the pricing generation, where only one has it: %s, %i', (plan, credits, card) => {
    expect(cardOfAllowance(plan, credits)).toBe(card);
  });
});

describe('the noun in HeyGen’s cost line', () => {
  it.each([
    ['This will use 50 premium credits (200 remaining).', true],
    ['This will use 1,250 premium credits', true],
    ['This will use 3 credits (you have 200 remaining)', false],
    ['This will use 10 generative credits (300 remaining).', false],
    ['It costs premium credits', false],
  ])('says something about the plan only where it is "premium credits": %s', (text, says) => {
    expect(saysPremium(text)).toBe(says);
  });
});

describe('signs together', () => {
  const sign = (more: Partial<PlanSign>): PlanSign => ({ kind: 'current-plan', words: '', on: 'page:home', ...more });
  const unlimited = sign({ kind: 'unlimited', card: 'premium-2026' });
  const noun = sign({ kind: 'noun', card: 'premium-2026' });
  const creator = sign({ plan: 'creator', card: 'credits-2026b' });

  it('claim what they agree on', () => {
    expect(claimOf([unlimited, sign({ plan: 'creator' })])).toMatchObject({
      card: 'premium-2026',
      plan: 'creator',
      isSure: true,
    });
    expect(claimOf([creator])).toMatchObject({ card: 'credits-2026b', plan: 'creator', isSure: true });
    expect(claimOf([sign({ plan: 'pro' })])).toMatchObject({ plan: 'pro', isSure: true });
    expect(claimOf([sign({ kind: 'free-quota', plan: 'free' })])).toMatchObject({ plan: 'free', isSure: true });
  });

  it('are a hint where there is nothing but the noun', () => {
    expect(claimOf([noun])).toMatchObject({ card: 'premium-2026', isSure: false });
    expect(claimOf([noun, unlimited])).toMatchObject({ isSure: true });
  });

  it('claim nothing where they contradict each other, or say nothing', () => {
    expect(claimOf([unlimited, creator])).toBeUndefined();
    expect(claimOf([noun, creator])).toBeUndefined();
    expect(claimOf([sign({ plan: 'pro' }), sign({ plan: 'creator' })])).toBeUndefined();
    expect(claimOf([sign({ plan: 'free' }), unlimited])).toBeUndefined();
    expect(claimOf([sign({})])).toBeUndefined();
    expect(claimOf([])).toBeUndefined();
  });
});

it('credits have their names since the days on which those plans began', () => {
  expect(CALLED_PREMIUM_SINCE).toBe(OFFERS['premium-2026'].from);
  expect(CALLED_CREDITS_SINCE).toBe(OFFERS['credits-2026a'].from);
});
