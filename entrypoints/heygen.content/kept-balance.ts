import { balanceOf, type Spendable, spendable } from '../../shared/credits/balance.ts';
import type { Balance } from '../../shared/credits/types.ts';
import { writeFromPage } from '../storage/area.ts';
import { parseBalance, writeBalance } from '../storage/balance.ts';
import type { BalanceShown } from './reading/balance-shown.ts';

/** So long what this tab has stored is not stored again. Milliseconds. */
const HOLDS = 30_000;

/** The balance as this tab knows it: what its page shows, else what any tab has stored last. */
export interface KeptBalance {
  /** Takes what is stored, unread. */
  take(value: unknown): void;
  /** Takes what the page shows now, and tells storage. */
  see(left: BalanceShown | undefined): void;
  left(): Spendable;
  /** Storage is told again, even of what has not changed. */
  tellAgain(): void;
}

export function createKeptBalance(): KeptBalance {
  let known: Balance | undefined;
  /** The page says different things about what is left. */
  let isUnclear = false;
  /** What this page shows without a break, and since when. */
  let shown: { credits: number; since: number } | undefined;
  /** What this tab has stored last. */
  let written: { credits: number; readAt: number } | undefined;
  /** When another figure was stored: by another tab. */
  let elsewhere = 0;

  const keep = (credits: number, source: 'page' | 'cost-line'): void => {
    const readAt = Date.now();
    known = balanceOf(credits, source, readAt);
    if (shown?.credits !== credits) shown = { credits, since: readAt };
    // The page says it in every pass; storage is told when it changes, and now and then that it still holds. Not compared
    // with what is stored: two tabs that show different figures would answer each other without end. Of those, the page that
    // has stood there longer is the one that is out of date.
    if (written?.credits === credits && (readAt - written.readAt < HOLDS || elsewhere > shown.since)) return;
    written = { credits, readAt };
    writeBalance(credits, source, readAt, writeFromPage).catch(() => undefined);
  };

  return {
    take(value) {
      const seen = parseBalance(value);
      if (!seen) return;
      // Our own reading on this page is newer than what another tab stored.
      if (seen.readAt > (known?.readAt ?? -1)) known = seen;
      if (seen.pools[0]?.amount !== shown?.credits) elsewhere = seen.readAt;
    },
    see(left) {
      isUnclear = left?.credits === 'unknown';
      if (left && left.credits !== 'unknown') keep(left.credits, left.source);
      else shown = undefined;
    },
    left: () => (isUnclear ? { kind: 'unknown' } : spendable(known, Date.now())),
    tellAgain() {
      written = undefined;
    },
  };
}
