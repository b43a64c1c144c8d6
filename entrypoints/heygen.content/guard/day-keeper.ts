import type { Spendable } from '../../../shared/credits/balance.ts';
import type { SpentToday } from '../../../shared/credits/guard.ts';
import type { Range } from '../../../shared/credits/types.ts';
import { readStored } from '../../storage/area.ts';
import {
  DAY,
  type Day,
  dayAt,
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
  /** A press goes on to the page, which will take so many credits. */
  pressed(cost: Range): void;
  spent(): SpentToday;
}

export function createDayKeeper(signal: AbortSignal): DayKeeper {
  let kept: Day | undefined;
  /** Until the stored day is there, a reading would begin another. */
  let isRead = false;
  let waiting: Spendable | undefined;
  const today = (): Day => dayAt(kept, Date.now());

  const keep = (day: Day): void => {
    kept = day;
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
    kept ??= parseDay(values[DAY], Date.now());
    isRead = true;
    if (waiting && !signal.aborted) note(waiting);
  };
  readStored(DAY).then(begin, () => begin({}));
  const unwatch = watchDay((day) => {
    kept = day;
  });
  signal.addEventListener('abort', unwatch);

  return {
    note,
    pressed(cost) {
      keep(withPress(today(), cost));
    },
    spent: () => spentOn(today()),
  };
}
