import { readAgreed, watchAgreed, writeAgreed } from '../../storage/agreed.ts';
import type { KeptVideos } from './videos.ts';

/** In the extension's storage, for all tabs, and after a reload; says when the user has taken all of it back. */
export function createKeptVideos(signal: AbortSignal, revoked: () => void): KeptVideos {
  const known = new Set<string>();
  const take = (paths: readonly string[]): void => {
    known.clear();
    for (const path of paths) known.add(path);
  };
  // Where storage cannot be read, the user is asked once more.
  readAgreed().then(take, () => undefined);
  const stop = watchAgreed((paths) => {
    take(paths);
    if (paths.length === 0) revoked();
  });
  signal.addEventListener('abort', stop);
  return {
    has: (path) => known.has(path),
    add(path) {
      if (!known.has(path)) writeAgreed(path).catch(() => undefined);
    },
  };
}
