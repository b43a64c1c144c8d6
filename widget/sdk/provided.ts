import { isOwnRate } from '../../shared/credits/catalog/rate-cards.ts';
import type { Balance as SharedBalance, Unit } from '../../shared/credits/types.ts';
import type { Pool, ProvidedBalance, ProvidedRate, Range } from './api.d.ts';
import { type Checker, each, fail, fields, known, number, oneOf, text } from './check.ts';
import { feature } from './names.ts';

/* What providers hand over. */

const KINDS = ['plan', 'add-on', 'api', 'metered'] as const;
const UNITS = [
  'minute',
  'generation',
  'training',
  'clip',
  'video',
  'motion',
  'look',
  'asset',
  'slot',
] as const satisfies readonly Unit[];

/** Larger amounts are none, and cents get lost in them. */
const MOST = 1e12;

/** The first day of 1973 in milliseconds: what is less was counted in seconds. The last moment that a `Date` can hold. */
const time: Checker<number> = (value, path) =>
  typeof value === 'number' && value >= 1e11 && value <= 8.64e15
    ? value
    : fail(path, 'milliseconds since 1970, as Date.now() gives them');

const pool: Checker<Pool> = (value, path) => {
  const { kind, unit, amount, ...more } = fields(value, path);
  return {
    kind: oneOf(kind, KINDS, `${path}.kind`),
    unit: oneOf(unit, ['credits', 'usd'], `${path}.unit`),
    amount:
      amount === 'unknown' || (typeof amount === 'number' && Math.abs(amount) <= MOST)
        ? amount
        : fail(`${path}.amount`, 'a number, or "unknown" where it is not known'),
    ...known<Pick<Pool, 'spent' | 'resetsAt'>>(more, path, {
      spent: (spent, at) => number(spent, at, 0, MOST),
      resetsAt: time,
    }),
  };
};

/** A single figure stands for credits of the plan. */
export function balance(value: unknown, now: number, path = 'balance'): SharedBalance {
  const given: unknown =
    typeof value === 'number' ? { pools: [{ kind: 'plan', unit: 'credits', amount: value }] } : value;
  const {
    pools,
    readAt = now,
    plan,
  } = known<ProvidedBalance>(given, path, {
    pools: (pools, at) => each(pools, at, 20, pool),
    readAt: time,
    plan: (plan, at) => text(plan, at, 64),
  });
  if (!pools) return fail(`${path}.pools`, 'a list');
  // A clock that runs ahead would keep a balance fresh for as long.
  return { pools, readAt: Math.min(readAt, now), source: 'partner', ...(plan && { plan }) };
}

const credits: Checker<number | Range> = (value, path) => {
  if (typeof value === 'number' && isOwnRate(value)) return value;
  const { min, max } = typeof value === 'object' && value ? fields(value, path) : {};
  return typeof min === 'number' && typeof max === 'number' && isOwnRate(min) && isOwnRate(max) && min <= max
    ? { min, max }
    : fail(path, '0, or a number from 0.01 to 1000000, or { min, max } of such');
};

const rate: Checker<ProvidedRate> = (value, path) => {
  const given = fields(value, path);
  return {
    feature: feature(given.feature, `${path}.feature`),
    credits: credits(given.credits, `${path}.credits`),
    per: oneOf(given.per, UNITS, `${path}.per`),
    ...known<Pick<ProvidedRate, 'source'>>(given, path, { source: text }),
  };
};

export const rates: Checker<readonly ProvidedRate[]> = (value, path) => each(value, path, 200, rate);
