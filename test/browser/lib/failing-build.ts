import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Ways in which the extension's storage fails, as an address asks for them with `storage=`: of a page of HeyGen's for the
 * content script, of the popup for itself. `late` answers late, `full` can be read.
 */
const FAILING = `{
  const way = new URLSearchParams(location.search).get('storage');
  const late = { settings: { version: 1, rateCard: 'credits-2026b' } };
  const answers = {
    rejects: () => Promise.reject(new Error('IO error: the disk is full')),
    throws: () => { throw new Error('Extension context invalidated.'); },
    hangs: () => new Promise(() => {}),
    late: () => new Promise((resolve) => setTimeout(resolve, 4000, late)),
  };
  for (const api of [globalThis.chrome, globalThis.browser])
    if (way && api?.storage) {
      if (way !== 'full') api.storage.local.get = answers[way];
      api.storage.local.set = way === 'late' ? async () => {} : answers[way === 'full' ? 'rejects' : way];
    }
}
`;

/** A copy of the production build whose storage fails, as nothing else of it does; to be removed by who asked for it. */
export function failingBuild(output: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-failing-'));
  cpSync(output, folder, { recursive: true });
  const change = (file: string, how: (text: string) => string): void =>
    writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
  change('content-scripts/heygen.js', (script) => FAILING + script);
  writeFileSync(join(folder, 'failing.js'), FAILING);
  // Before the modules of the page, which run after it was read.
  change('popup.html', (page) => page.replace('<head>', '<head><script src="/failing.js"></script>'));
  return folder;
}
