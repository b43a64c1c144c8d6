import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored, type Stored, watchStored } from '../storage/area.ts';
import { BALANCE, parseBalance } from '../storage/balance.ts';
import { READING_SOURCES, StoredPress } from '../storage/history.ts';
import { keepPress, keepReading } from '../storage/history-store.ts';
import { PRESSED } from '../storage/pressed.ts';
import { clearUnsaved, noteUnsaved } from '../storage/unsaved.ts';

const Pressed = v.object({ version: v.literal(1), press: StoredPress });

/** More than a session leaves behind while the disk is full. */
const MOST_UNSAVED = 500;

/**
 * Keeps the history, in the background: pages of HeyGen's store no more than the balance they show and the press that was
 * just made, and the popup the balance that the user has entered. Each such write is an event with its own value, so several tabs that write at once lose nothing, and a
 * background that sleeps is woken by it. Listeners must be there from the first moment: call this at once.
 */
export function keepHistory(): void {
  watchStored((values) => void take(values));
  // What was written just before the browser ended, or while the extension was updated.
  const catchUp = (): Promise<void> => readStored(BALANCE, PRESSED).then(take, () => undefined);
  browser.runtime.onStartup.addListener(() => void catchUp());
  browser.runtime.onInstalled.addListener(() => void catchUp());
}

/** What could not be stored, to be tried again with the next. */
let unsaved: Array<() => Promise<void>> = [];
let working: Promise<void> = Promise.resolve();

/** One after the other, in the order in which they were written. */
function take(values: Stored): Promise<void> {
  unsaved = [...unsaved, ...tasksOf(values)].slice(-MOST_UNSAVED);
  working = working.then(save);
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

async function save(): Promise<void> {
  try {
    for (let [next] = unsaved; next; [next] = unsaved) {
      await next();
      unsaved = unsaved.slice(1);
    }
    await clearUnsaved();
  } catch {
    await noteUnsaved(Date.now()).catch(() => undefined);
  }
}
