import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { wrongExamples } from '../../../shared/credits/worked-examples.ts';
import { parseJson } from '../../check/cli/json-file.ts';
import { ROOT } from '../../check/kit/package-root.ts';
import { readExpectations, readSteps } from '../../check/runs/files.ts';
import { TODAY, upfront } from './run-command.ts';

// The kit's manual and its walks are kept true: what they name exists, and their examples are read.

const MANUAL = readFileSync(join(ROOT, 'test/check/README.md'), 'utf8');
const PROSE = MANUAL.replace(/```[\s\S]*?```/g, '');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const unique = (matches: Iterable<RegExpMatchArray>): string[][] => [
  ...new Map([...matches].map((match) => [match[0], match.slice(1)])).values(),
];
const paths = unique(PROSE.matchAll(/`((?:shared|entrypoints|widget|test)\/[\w./-]+|wxt\.config\.ts)`/g));
const names = unique(PROSE.matchAll(/`(\w+)` in\s+`([\w./-]+)`/g));
const blocks = (kind: string): string[] =>
  [...MANUAL.matchAll(/```json (\w+)\n([\s\S]*?)```/g)].flatMap(([, found, text = '']) => (found === kind ? text : []));

describe('the manual of the testers’ kit', () => {
  test('names enough to be worth a test', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(names.length).toBeGreaterThan(8);
  });

  test.each(paths)('%s is there', (path) => {
    expect(existsSync(join(ROOT, path ?? ''))).toBe(true);
  });

  test.each(names)('%s is in %s', (name, path) => {
    expect(readFileSync(join(ROOT, path ?? ''), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test.each(unique(PROSE.matchAll(/npm run ([\w:]+)/g)))('npm run %s is a script', (script) => {
    expect(scripts[script ?? '']).toBeDefined();
  });

  test.each(unique(PROSE.matchAll(/`upfront (\w+)`|upfront -- (\w+)/g)))(
    'upfront %s is a command',
    async (...found) => {
      const command = found.find((each) => /^[a-z]+$/.test(each ?? '') && each !== 'COMMAND');
      if (command) expect((await upfront('help', command)).out).toContain(`upfront ${command}`);
    },
  );

  test('names only options that there are', async () => {
    const help = await Promise.all(
      ['check', 'watch', 'estimate', 'rates', 'drift'].map((name) => upfront('help', name)),
    );
    const known = help.map(({ out }) => out).join();
    // Vitest's own.
    const options = [...PROSE.matchAll(/ (--[a-z][a-z-]*)/g)]
      .flatMap(([, option = '']) => option)
      .filter((option) => !['--config', '--project'].includes(option));
    expect(options.filter((option) => !known.includes(option))).toEqual([]);
  });

  test('has examples that are read', () => {
    const [expected, steps, rates] = ['expect', 'steps', 'rates'].map(blocks);
    expect([expected, steps, rates].map((each) => each?.length)).toEqual([1, 1, 1]);
    expect(readExpectations(parseJson('expect', expected?.[0] ?? ''))).toHaveLength(2);
    expect(readSteps(parseJson('steps', steps?.[0] ?? ''))).toHaveLength(1);
    const { file, faults } = parseRateCardFile(JSON.parse(rates?.[0] ?? ''), TODAY);
    expect(faults).toEqual([]);
    expect(file && wrongExamples(file)).toEqual([]);
  });

  test('shows rows of rates that the cards have', () => {
    for (const [row = ''] of unique(PROSE.matchAll(/`(rate\('[^`]+)`/g))) {
      const [, feature = '', credits = ''] = /rate\('([\w-]+)', (\d+)/.exec(row) ?? [];
      const card = readFileSync(join(ROOT, 'shared/credits/catalog/credits-2026b.ts'), 'utf8');
      expect(card).toContain(`rate('${feature}', ${credits}, 'minute'`);
    }
  });
});

/** Files in which something that is there already is made known, by what tells it: a walk that leaves one out ends in a dead end. */
const MADE_KNOWN: ReadonlyArray<readonly [walk: string, folders: readonly string[], tells: RegExp]> = [
  ['rate', ['shared/credits/catalog', 'test/unit/credits'], /\bS-gw\b/],
  ['feature', ['shared/credits', 'widget'], /['"]video-agent-planning['"]/],
  ['page', ['entrypoints', 'test/studio', 'test/browser/pages'], /\/upscale\.ts'|\bUpscalePage\b/],
  ['language', ['entrypoints', 'shared', 'widget', 'test/unit/languages/languages.ts'], /['"]?zh-CN['"]?(?:,|:| \?)/],
];

/** Texts of one language, which another one has in a file of its own. */
const IN_ONE_LANGUAGE = /\/(?:locales|texts)\/(?:[a-z]{2}|pt-BR|zh-CN)\.ts$/;

describe.each(MADE_KNOWN)('the walk to a new %s', (what, folders, tells) => {
  const walk = MANUAL.split(/^## /m).find((section) => section.startsWith(`Add a ${what}\n`)) ?? '';
  const files = folders
    .flatMap(filesIn)
    .filter((file) => /\.(?:tsx?|json)$/.test(file) && !IN_ONE_LANGUAGE.test(file))
    .filter((file) => tells.test(readFileSync(join(ROOT, file), 'utf8')));

  test('has a section, and something to lead to', () => {
    expect(walk).not.toBe('');
    expect(files.length).toBeGreaterThan(1);
  });

  test.each(files)('leads to %s', (file) => {
    expect(walk).toContain(`\`${file}\``);
  });
});

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
