import * as v from 'valibot';
import { balanceOf } from '../../shared/credits/balance.ts';
import type { Balance, BalanceSource } from '../../shared/credits/types.ts';
import { storedItem } from './area.ts';

/** The last balance that was seen, and when: one figure, as HeyGen's page shows it. */
const schema = v.object({
  credits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  source: v.picklist(['page', 'cost-line', 'user']),
  readAt: v.pipe(v.number(), v.minValue(0)),
});

const item = storedItem('balance');

/** `undefined` where nothing was stored yet, or nothing that is a balance. */
export async function readBalance(): Promise<Balance | undefined> {
  return parse(await item.read());
}

export async function writeBalance(credits: number, source: BalanceSource, readAt: number): Promise<void> {
  const value = v.safeParse(schema, { credits, source, readAt });
  if (value.success) await item.write({ ...value.output, version: 1 });
}

export function watchBalance(changed: (balance: Balance | undefined) => void): () => void {
  return item.watch((value) => changed(parse(value)));
}

function parse(value: unknown): Balance | undefined {
  const { success, output } = v.safeParse(schema, value);
  return success ? balanceOf(output.credits, output.source, output.readAt) : undefined;
}
