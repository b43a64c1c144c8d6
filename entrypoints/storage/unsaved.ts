import { browser } from 'wxt/browser';
import type { Stored } from './area.ts';
import { isRecord } from './settings.ts';

/*
 * That something could not be stored, and what it was, is kept in memory, which has room when the disk has none, outlives a
 * background that sleeps, and ends with the browser's session.
 */

const UNSAVED = 'unsaved';
const WAITING = 'waiting';

/** What could not be stored, by its place. */
export interface Waiting {
  values: Stored;
  /** A page of HeyGen's could not store it either, and has handed it over. */
  handedOver: boolean;
}

/** Since when something could not be stored; `undefined` while all is well. Milliseconds since 1970. */
export async function readUnsaved(): Promise<number | undefined> {
  return parseSince((await browser.storage.session.get(UNSAVED))[UNSAVED]);
}

export async function noteUnsaved(since: number): Promise<void> {
  if ((await readUnsaved()) === undefined) await browser.storage.session.set({ [UNSAVED]: since });
}

export async function clearUnsaved(): Promise<void> {
  if ((await readUnsaved()) !== undefined) await browser.storage.session.remove(UNSAVED);
}

/** Calls back whenever it begins and ends that something cannot be stored. */
export function watchUnsaved(changed: (since: number | undefined) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && UNSAVED in changes) changed(parseSince(changes[UNSAVED]?.newValue));
  });
}

/** What waits to be stored, oldest first. */
export async function readWaiting(): Promise<Waiting[]> {
  const { [WAITING]: waiting } = await browser.storage.session.get(WAITING);
  return Array.isArray(waiting) ? waiting.filter(isWaiting) : [];
}

export async function writeWaiting(waiting: readonly Waiting[]): Promise<void> {
  await browser.storage.session.set({ [WAITING]: waiting });
}

/** Who erases what is stored does not want back what waits to be. */
export async function forgetUnsaved(): Promise<void> {
  await browser.storage.session.remove([UNSAVED, WAITING]);
}

const parseSince = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const isWaiting = (value: unknown): value is Waiting => isRecord(value) && isRecord(value.values);
