import { browser } from 'wxt/browser';

/*
 * That something could not be stored is kept in memory, which has room when the disk has none, and which ends with the
 * browser's session.
 */

const UNSAVED = 'unsaved';

/** Since when the history could not be stored; `undefined` while all is well. Milliseconds since 1970. */
export async function readUnsaved(): Promise<number | undefined> {
  const { [UNSAVED]: since } = await browser.storage.session.get(UNSAVED);
  return typeof since === 'number' ? since : undefined;
}

export async function noteUnsaved(since: number): Promise<void> {
  if ((await readUnsaved()) === undefined) await browser.storage.session.set({ [UNSAVED]: since });
}

export async function clearUnsaved(): Promise<void> {
  if ((await readUnsaved()) !== undefined) await browser.storage.session.remove(UNSAVED);
}
