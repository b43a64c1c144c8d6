import type { Spendable } from '../../../shared/credits/balance.ts';
import { readStored } from '../../storage/area.ts';
import {
  DAY,
  type Day,
  parseDay,
  spentOn,
  watchDay,
  withEntry,
  withPress,
  withReading,
  writeDay,
} from '../../storage/day.ts';

/** What was seen of today's spending, in all tabs. */
export interface DayKeeper {
  /** Takes a reading of the balance into account. */
  note(left: Spendable): void;
  /** A press whose cost HeyGen itself has named goes on to the page. */
  pressed(credits: number): void;
  /** Credits that were seen to be spent today; at least so many were. */
  spent(): number;
}

export function createDayKeeper(signal: AbortSignal): DayKeeper {
  let stored: unknown;
  /** Until the stored day is there, a reading would begin another. */
  let isRead = false;
  let waiting: Spendable | undefined;
  const today = (): Day => parseDay(stored, Date.now());

  const keep = (day: Day): void => {
    stored = day;
    writeDay(day).catch(() => undefined);
  };

  const note = (left: Spendable): void => {
    if (!isRead) {
      waiting = left;
      return;
    }
    if (left.kind === 'unknown') return;
    const before = today();
    const { last } = before;
    if (last && left.readAt <= last.readAt) return;
    const after = left.source === 'user' ? withEntry(before, left) : withReading(before, left);
    if (after !== before) keep(after);
  };

  const begin = (values: Readonly<Record<string, unknown>>): void => {
    stored ??= values[DAY];
    isRead = true;
    if (waiting && !signal.aborted) note(waiting);
  };
  readStored(DAY).then(begin, () => begin({}));
  const unwatch = watchDay((day) => {
    stored = day;
  });
  signal.addEventListener('abort', unwatch);

  return {
    note,
    pressed(credits) {
      keep(withPress(today(), credits));
    },
    spent: () => spentOn(today()),
  };
}
