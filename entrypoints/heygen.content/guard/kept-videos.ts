import { readAgreed, watchAgreed, writeAgreed } from '../../storage/agreed.ts';
import type { KeptVideos } from './videos.ts';

/** In the extension's storage, for all tabs, and after a reload. */
export function createKeptVideos(signal: AbortSignal): KeptVideos {
  const known = new Set<string>();
  const take = (paths: readonly string[]): void => {
    known.clear();
    for (const path of paths) known.add(path);
  };
  // Where storage cannot be read, the user is asked once more.
  readAgreed().then(take, () => undefined);
  signal.addEventListener('abort', watchAgreed(take));
  return {
    has: (path) => known.has(path),
    add(path) {
      if (!known.has(path)) writeAgreed(path).catch(() => undefined);
    },
  };
}
