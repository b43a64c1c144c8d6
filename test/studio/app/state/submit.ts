import { createStore } from '../lib/store.ts';
import { spent } from './editor.ts';
import { showToast } from './toast.ts';

/** Clicks on a button that spends. */
export const submitted = createStore(0);
/** Quick-create videos of this visit. */
export const quickVideos = createStore(0);

/** Only an account whose page names the cost sees its number fall. */
export function submit(shownCost: number | null): void {
  submitted.set((count) => count + 1);
  if (shownCost !== null) spent.set((sum) => sum + shownCost);
  showToast('Video submitted');
}
