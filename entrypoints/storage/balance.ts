import { balanceOf } from '../../shared/credits/balance.ts';
import type { Balance } from '../../shared/credits/types.ts';
import { readStored, watchStored, writeStored } from './area.ts';
import { isCredits, isRecord, oneOf } from './settings.ts';

/** The last balance that was seen, and when: one figure, as HeyGen's page shows it. */
const SOURCES = ['page', 'cost-line', 'user'] as const;
export type SeenBalance = (typeof SOURCES)[number];

/** Its place in the extension's storage. */
export const BALANCE = 'balance';

/** `undefined` where nothing was stored yet, or nothing that is a balance. */
export async function readBalance(): Promise<Balance | undefined> {
  return parseBalance((await readStored(BALANCE))[BALANCE]);
}

/** Stores a balance that was just read; figures that no account can have are not stored. */
export async function writeBalance(
  credits: number,
  source: SeenBalance,
  readAt: number,
  write = writeStored,
): Promise<void> {
  if (isCredits(credits)) await write(BALANCE, { credits, source, readAt, version: 1 });
}

export function watchBalance(changed: (balance: Balance | undefined) => void): () => void {
  return watchStored((values) => {
    if (BALANCE in values) changed(parseBalance(values[BALANCE]));
  });
}

export function parseBalance(value: unknown): Balance | undefined {
  if (!isRecord(value)) return undefined;
  const { credits, source, readAt } = value;
  if (!isCredits(credits) || typeof readAt !== 'number' || !(readAt >= 0)) return undefined;
  return balanceOf(credits, oneOf(SOURCES, source, 'page'), readAt);
}
