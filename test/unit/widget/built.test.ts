import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { gzipped, OUTPUT } from '../../../widget/build.ts';
import { UNSAID } from '../../../widget/lean.ts';

/**
 * What a page loads of the built widget, in bytes after gzip. `budget` is the design's; `most` is what the build may not
 * exceed, which is more only where the budget is not met: there it keeps the gap from growing.
 */
interface Weight {
  what: string;
  files: readonly string[];
  budget?: number;
  most: number;
}

const kB = 1024;
const VIEW = ['chunks/live.js', 'chunks/view-styles.js'];

const WEIGHTS: readonly Weight[] = [
  {
    what: 'first load of <script type=module>',
    files: ['element.js', 'chunks/register.js', 'chunks/sheets.js', 'chunks/version.js'],
    budget: 5 * kB,
    most: 5 * kB,
  },
  { what: 'what draws, loaded with the first element', files: VIEW, budget: 12 * kB, most: 12 * kB },
  { what: 'the instance and the credit logic with it', files: ['chunks/url.js', 'chunks/locales.js'], most: 18.5 * kB },
  // Views, breakdown and quick pick cannot wait in a file of their own here.
  { what: 'the whole element as one classic script', files: ['upfront-credits.js'], budget: 15 * kB, most: 27 * kB },
  { what: 'lists and bars of the API’s own', files: ['chunks/views.js'], most: 3 * kB },
  { what: 'a language, German', files: ['locales/de.js'], budget: kB, most: 2.35 * kB },
  { what: 'the largest language, Russian', files: ['locales/ru.js'], budget: kB, most: 3 * kB },
];

it('the built widget is no heavier than it may be', () => {
  const rows = WEIGHTS.map((weight) => ({ ...weight, bytes: gzipped(...weight.files) }));
  const lines = rows.map(
    ({ what, bytes, budget }) =>
      `${(bytes / kB).toFixed(1).padStart(6)} kB  ${budget ? `budget ${budget / kB}`.padEnd(10) : ''.padEnd(10)}  ${what}${budget && bytes > budget ? '  (over)' : ''}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(rows.filter(({ bytes, most }) => bytes > most)).toEqual([]);
});

const built = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

it('no language is larger than the one that counts as the largest', () => {
  const languages = built.filter((file) => file.startsWith('locales/'));
  expect(languages.toSorted((a, b) => gzipped(b) - gzipped(a))[0]).toBe('locales/ru.js');
});

it.each(built)('%s does nothing in bare Node but to be imported', async (file) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(OUTPUT + file).href)})`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).toBe('');
});

it.each(built)('%s has nothing in it that strict rules of a page forbid', (file) => {
  const code = readFileSync(OUTPUT + file, 'utf8');
  expect(code).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|["'`]style["'`]\s*,|data:|blob:|createElement\(["'`]style/,
  );
});

const unsaid = Object.entries(UNSAID).flatMap(([part, names]) =>
  names.map((name) => [...part.split('.').slice(1), name].join('.')),
);

it.each(unsaid)('the text %s, which the build leaves out, is nothing that the widget asks for', (name) => {
  const asks = new RegExp(`\\.${name.replaceAll('.', '\\.')}\\b`);
  const code = built.map((file) => readFileSync(OUTPUT + file, 'utf8')).join('\n');
  // Languages are data: they have it, and nobody reads it.
  expect(code).not.toMatch(asks);
});
