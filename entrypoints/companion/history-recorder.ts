import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored, type Stored, UNSTORED, watchStored } from '../storage/area.ts';
import { BALANCE, parseBalance } from '../storage/balance.ts';
import { DAY } from '../storage/day.ts';
import { READING_SOURCES, StoredPress } from '../storage/history.ts';
import { keepPress, keepReading } from '../storage/history-store.ts';
import { PRESSED } from '../storage/pressed.ts';
import { clearUnsaved, noteUnsaved, readWaiting, type Waiting, writeWaiting } from '../storage/unsaved.ts';
import { storeForPage } from './store-for-page.ts';

const Pressed = v.object({ version: v.literal(1), press: StoredPress });

const HandedOver = v.object({ [UNSTORED]: v.record(v.string(), v.unknown()) });

/** More changes than a session brings while the disk is full. */
const MOST_WAITING = 2000;

/**
 * Keeps the history, in the background: pages of HeyGen's store no more than the balance they show and the press that was
 * just made, and the popup the balance that the user has entered. Each such write is an event with its own value, so several
 * tabs that write at once lose nothing, and a background that sleeps is woken by it. Where a page cannot even store that, it
 * sends it. Listeners must be there from the first moment: call this at once.
 */
export function keepHistory(): void {
  watchStored((values) => void take(values));
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { success, output } = v.safeParse(HandedOver, message);
    if (success) void take(output[UNSTORED], true);
  });
  // What was written just before the browser ended, or while the extension was updated.
  const catchUp = (): Promise<void> => readStored(BALANCE, PRESSED).then(take, () => undefined);
  browser.runtime.onStartup.addListener(() => void catchUp());
  browser.runtime.onInstalled.addListener(() => void catchUp());
  // There may be room by now for what could not be stored before the background slept.
  void take({});
}

let working: Promise<void> = Promise.resolve();

/** One after the other, in the order in which they were written. */
function take(values: Stored, handedOver = false): Promise<void> {
  const wanted = [PRESSED, BALANCE, DAY].filter((key) => key in values).map((key) => [key, values[key]]);
  working = working.then(() => save({ values: Object.fromEntries(wanted), handedOver }));
  return working;
}

function tasksOf(values: Stored): Array<() => Promise<void>> {
  const tasks: Array<() => Promise<void>> = [];
  // A press first: the balance that falls after it may be written at the same moment.
  const pressed = v.safeParse(Pressed, values[PRESSED]);
  if (pressed.success) tasks.push(() => keepPress(pressed.output.press));
  const balance = parseBalance(values[BALANCE]);
  const source = READING_SOURCES.find((each) => each === balance?.source);
  const remaining = Number(balance?.pools[0]?.amount);
  if (balance && source) tasks.push(() => keepReading({ at: Math.round(balance.readAt), remaining, source }));
  return tasks;
}

/** What cannot be stored waits for the next, with all that came after it. */
async function save(next: Waiting): Promise<void> {
  const before = await readWaiting().catch(() => []);
  const waiting = join(before, next);
  let done = 0;
  try {
    let hasStored = false;
    for (const { values, handedOver } of waiting) {
      const tasks = tasksOf(values);
      for (const task of tasks) await task();
      if (handedOver) await storeForPage(values);
      hasStored ||= handedOver || tasks.length > 0;
      done++;
    }
    if (before.length > 0) await writeWaiting([]);
    // Only what could be stored shows that there is room again.
    if (hasStored) await clearUnsaved();
  } catch {
    await writeWaiting(waiting.slice(done)).catch(() => undefined);
    await noteUnsaved(Date.now()).catch(() => undefined);
  }
}

/** A page says again and again that its balance stands: of those that wait, first and last are enough. */
function join(waiting: readonly Waiting[], next: Waiting): readonly Waiting[] {
  if (Object.keys(next.values).length === 0) return waiting;
  const amountOf = ({ values }: Waiting) =>
    PRESSED in values ? undefined : parseBalance(values[BALANCE])?.pools[0]?.amount;
  const amount = amountOf(next);
  const stands =
    amount !== undefined && waiting.length > 1 && waiting.slice(-2).every((each) => amountOf(each) === amount);
  return [...waiting.slice(0, stands ? -1 : undefined), next].slice(-MOST_WAITING);
}
