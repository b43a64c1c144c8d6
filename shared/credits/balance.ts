import type { Balance, Pool } from './types.ts';

/** What may be spent on an action of the web app, in credits. */
export type Spendable =
  | {
      kind: 'known';
      credits: number;
      readAt: number;
      stale: boolean;
      /** Read so long ago that the hour alone would mislead: shown with its day. */
      old?: true;
      source: Balance['source'];
    }
  | { kind: 'unknown' };

/** After this, a balance is shown with its time: a render may have been charged since. Milliseconds. */
export const STALE_AFTER = 5 * 60_000;

/** After this, the hour of a balance is shown with its day: "as of 14:02" would be taken for today's. Milliseconds. */
export const OLD_AFTER = 12 * 60 * 60_000;

/**
 * What is left for the web app's features: plan and add-on credits together, which HeyGen spends as one. API wallets
 * and metered accounts never pay for them and are left out. One pool without a figure leaves the sum unknown.
 *
 * `now` in milliseconds since 1970. A reading from before a pool's refill is stale, however new.
 */
export function spendable(balance: Balance | undefined, now: number): Spendable {
  const pools = balance?.pools.filter(isWebPool) ?? [];
  const credits = pools.reduce((sum, { amount }) => sum + Number(amount), 0);
  // An unknown amount makes no number, and neither does a figure that is none.
  if (!balance || pools.length === 0 || !Number.isFinite(credits)) return { kind: 'unknown' };
  const { readAt, source } = balance;
  const refilled = pools.some(({ resetsAt = 0 }) => resetsAt > readAt && resetsAt <= now);
  return {
    kind: 'known',
    // Part of a credit buys nothing.
    credits: Math.floor(credits),
    readAt,
    stale: refilled || now - readAt > STALE_AFTER,
    ...(now - readAt > OLD_AFTER && { old: true }),
    source,
  };
}

/** How sure a balance is: what the user has entered, no page of HeyGen's has shown. */
export type BalanceSureness = 'exact' | 'stale' | 'entered' | 'unknown';

export function surenessOf(left: Spendable): BalanceSureness {
  if (left.kind === 'unknown') return left.kind;
  return left.stale ? 'stale' : left.source === 'user' ? 'entered' : 'exact';
}

/** A single figure, from the page or from the user, as a balance. */
export function balanceOf(credits: number, source: Balance['source'], readAt: number): Balance {
  return { pools: [{ kind: 'plan', unit: 'credits', amount: credits }], source, readAt };
}

function isWebPool(pool: Pool): boolean {
  return pool.unit === 'credits' && (pool.kind === 'plan' || pool.kind === 'add-on');
}
