import { place, readPlace } from '../lib/place.ts';
import { readSettings } from '../lib/settings.ts';
import { editor, freshEditor, spent } from './editor.ts';
import { quickVideos, submitted } from './submit.ts';

/** Puts all state to what an address asks for: at load, and for each page rendered on the server. */
export function resetTo(address: string): void {
  const start = readPlace(address);
  place.set(start);
  editor.set(freshEditor(readSettings(start.search)));
  spent.set(0);
  submitted.set(0);
  quickVideos.set(0);
}

/** A soft navigation to a draft opens a new one. */
export function freshDraftOnVisit(): void {
  let last = place.get().path;
  place.subscribe(() => {
    const { path, search } = place.get();
    if (path !== last && path === '/create-v4/draft') editor.set(freshEditor(readSettings(search)));
    last = path;
  });
}
