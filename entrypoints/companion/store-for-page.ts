import { readStored, type Stored, writeStored } from '../storage/area.ts';
import { BALANCE, parseBalance, writeBalance } from '../storage/balance.ts';
import { DAY, parseDay, writeDay } from '../storage/day.ts';

/**
 * Stores what a page of HeyGen's could not store when it wanted to: its tab may be closed by now. What was stored since by
 * another tab is newer, and stays. A press is none of it: it is in the history already.
 */
export async function storeForPage(values: Stored): Promise<void> {
  const stored = await readStored(BALANCE, DAY);
  const theirs = parseBalance(values[BALANCE]);
  if (theirs && theirs.readAt > (parseBalance(stored[BALANCE])?.readAt ?? -1))
    await writeBalance(
      Number(theirs.pools[0]?.amount),
      theirs.source === 'cost-line' ? 'cost-line' : 'page',
      theirs.readAt,
    );

  const now = Date.now();
  const [day, today] = [parseDay(values[DAY], now), parseDay(stored[DAY], now)];
  const isFirst = day.last === undefined && day.pressed.length === 0;
  if (!isFirst && (day.last?.readAt ?? 0) >= (today.last?.readAt ?? 0)) await writeDay(day, writeStored);
}
