import { browser } from 'wxt/browser';

/*
 * The extension's local storage. WXT's own storage module would do the same and more, for 3.7 kB (gzip) of the content
 * script's 24: versions and migrations are the readers' few lines instead. Whatever is read is to be validated by the caller.
 */

/** The place of the user's lessons; here, so that whoever only passes them on does not load what reads them. */
export const LESSONS = 'lessons';

/** The place of a file with prices, for the same reason. */
export const RATE_FILE = 'rateFile';

/** Stored values by their keys. */
export type Stored = Readonly<Record<string, unknown>>;

/** Rejects where storage cannot be read. */
export async function readStored(...keys: string[]): Promise<Stored> {
  return browser.storage.local.get(keys);
}

export async function writeStored(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** In a message to the background: what a page of HeyGen's could not store, by its place. */
export const UNSTORED = 'unstored';

/** The same from a page of HeyGen's, which has nobody to tell where that fails: the background keeps it, and tells the user. */
export async function writeFromPage(key: string, value: unknown): Promise<void> {
  try {
    await writeStored(key, value);
  } catch {
    await browser.runtime.sendMessage({ [UNSTORED]: { [key]: value } });
  }
}

/** Stores several values, or none of them. */
export async function writeAll(values: Stored): Promise<void> {
  await browser.storage.local.set(values);
}

/** Calls back with the new values whenever some change, `undefined` for those that were removed; the result ends it. */
export function watchStored(changed: (values: Stored) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    changed(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // On a page that has outlived the extension, its listeners are gone with it.
    }
  };
}
