import type { Comparison } from '../../shared/credits/accuracy.ts';
import type { Press } from '../../shared/credits/charges.ts';
import { addComparisons } from './accuracy.ts';
import { readStored, watchStored, writeAll, writeStored } from './area.ts';
import { asideOf, parseAside, setAside } from './aside.ts';
import {
  addPress,
  addReading,
  type Change,
  encodeHistory,
  HISTORY,
  type History,
  type KeptReading,
  mergeHistories,
  NO_HISTORY,
  parseHistory,
} from './history.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { forgetUnsaved } from './unsaved.ts';

/** What could not be read is kept here, as it was found, until the user has saved or discarded it. */
export const ASIDE = asideOf(HISTORY);

/** `broken`: a part of it could not be read. */
export async function readHistory(): Promise<History & { broken: boolean }> {
  return parseHistory((await readStored(HISTORY))[HISTORY]);
}

export function watchHistory(changed: (history: History & { broken: boolean }) => void): () => void {
  return watchStored((values) => {
    if (HISTORY in values) changed(parseHistory(values[HISTORY]));
  });
}

export const keepReading = (reading: Omit<KeptReading, 'pool' | 'entered'>): Promise<void> =>
  changeHistory((history) => addReading(history, reading));

export const keepPress = (press: Press): Promise<void> => changeHistory((history) => addPress(history, press));

/** Adds what a file has, and answers how many of its readings were new. */
export async function importHistory(
  theirs: Pick<History, 'readings' | 'charges'>,
  comparisons: readonly Comparison[],
): Promise<number> {
  let added = 0;
  await changeHistory((history) => {
    const merged = mergeHistories(history, theirs);
    added = merged.readings.length - history.readings.length;
    return { history: merged, comparisons };
  });
  return added;
}

/** Everything, what was kept aside of it, and what is still waiting to be part of it. */
export const eraseHistory = (): Promise<void> =>
  oneAtATime(HISTORY, async () => {
    await writeStored(HISTORY, encodeHistory({ ...NO_HISTORY, erased: Date.now() }));
    await writeStored(ASIDE, null);
    await forgetUnsaved();
  });

/** What was kept aside, as a text; `undefined` where nothing was. */
export async function readAside(): Promise<string | undefined> {
  const kept = parseAside((await readStored(ASIDE))[ASIDE]);
  return kept.length > 0 ? JSON.stringify(kept, null, 2) : undefined;
}

export const discardAside = (): Promise<void> => writeStored(ASIDE, null);

/**
 * One change at a time, whoever makes it. What cannot be read is kept aside first, and where that fails nothing is written:
 * the history that is there is worth more than one reading.
 */
function changeHistory(change: (history: History) => Change): Promise<void> {
  return oneAtATime(HISTORY, async () => {
    const stored = await readStored(HISTORY, ASIDE);
    const { broken, ...before } = parseHistory(stored[HISTORY]);
    if (broken) await writeAll(setAside(HISTORY, stored[ASIDE], stored[HISTORY]));
    const { history, comparisons } = change(before);
    // First: where one of the two cannot be stored, the change is made again, and finds these again, once.
    if (comparisons.length > 0) await addComparisons(comparisons);
    if (history !== before || broken) await writeStored(HISTORY, encodeHistory(history));
  });
}
