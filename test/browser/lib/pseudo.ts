import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, OUTPUT } from './browser.ts';

/** The files of German, which is long, in the folders of the build: they take the pseudo-language. */
const FILES = /^de[.-].*js$/;
const FOLDERS = ['content-scripts', 'chunks'];

/**
 * A copy of the production build in which choosing German gives a pseudo-language: the same texts in Hebrew letters, written
 * from right to left, with Arabic digits and plural forms. What does not mirror shows at once.
 */
export async function pseudoBuild(name: BrowserName): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'upfront-pseudo-'));
  cpSync(OUTPUT[name], copy, { recursive: true });
  let count = 0;
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(copy, folder))) {
      if (!FILES.test(file)) continue;
      const path = join(copy, folder, file);
      const code = readFileSync(path, 'utf8');
      const german: { default: unknown } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      writeFileSync(path, `export default ${JSON.stringify(mirrored(german.default))}`);
      count++;
    }
  }
  if (count < 3) throw new Error('The build has no files of German to mirror.');
  return copy;
}

/** A language in the letters of the pseudo-language. Whatever the build has made of the names: tag and direction are known by their values. */
export function mirrored(value: unknown): unknown {
  if (value === 'de') return 'ar-EG';
  if (value === 'ltr') return 'rtl';
  if (typeof value === 'string')
    return value
      .split(/(\{\w+\})/)
      .map((part) => (part.startsWith('{') ? part : part.replace(/\p{L}/gu, hebrew)))
      .join('');
  if (Array.isArray(value)) return value.map(mirrored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mirrored(inner)]));
}

/** One letter for each, as wide as a letter is. */
const hebrew = (letter: string): string => String.fromCharCode(0x5d0 + (letter.toLowerCase().charCodeAt(0) % 27));
