import { browser } from 'wxt/browser';

/**
 * One entry of the extension's local storage. WXT's own storage module would do the same and more, for 3.7 kB (gzip) of
 * the content script's 24: versions and migrations are the readers' few lines instead.
 */
export interface StoredItem {
  /** Whatever is stored: to be validated by the caller. Rejects where storage cannot be read. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  /** Calls back with each new value; the result ends it. */
  watch(changed: (value: unknown) => void): () => void;
}

export function storedItem(key: string): StoredItem {
  return {
    async read() {
      return (await browser.storage.local.get(key))[key];
    },
    async write(value) {
      await browser.storage.local.set({ [key]: value });
    },
    watch(changed) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area === 'local' && key in changes) changed(changes[key]?.newValue);
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}
