import { signal } from '@preact/signals';
import { readUnsaved, watchUnsaved } from '../storage/unsaved.ts';

/** Since when something could not be stored; `undefined` while all is well. Milliseconds since 1970. */
export const unsavedSince = signal<number | undefined>(undefined);

/** Follows it while the page is open: whoever frees some space sees when that was enough. */
export async function followUnsaved(): Promise<void> {
  watchUnsaved((since) => {
    unsavedSince.value = since;
  });
  unsavedSince.value = await readUnsaved().catch(() => undefined);
}
