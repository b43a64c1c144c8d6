import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SPENDS } from '../../entrypoints/heygen.content/tools/spends.ts';
import { en } from '../../entrypoints/texts/en.ts';

// What no linter sees: the repository keeps its own rules.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GENERATED = new Set(['node_modules', '.git', '.output', 'dist', '.wxt', '.cache']);
const PICTURES = new Set(['.png', '.woff2', '.ico']);

const PRODUCT = ['entrypoints', 'shared', 'widget'];
/** Tables, which are as long as what they list; texts; and the widget's API, which is read as a manual. */
const DATA = /^(?:shared\/credits\/(?:locales|catalog)|entrypoints\/texts)\/|\.d\.ts$|\.json$|\.svg$/;
const TOP_LEVEL = new Set([
  ...['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'biome.json', 'README.md', 'LICENSE'],
  ...['shared', 'entrypoints', 'widget', 'test', '.ci', '.gitignore'],
]);

/** What tests read of the facts about HeyGen, which are collected outside of the repository; SHA-256 of each. */
const COPIES = [
  ['credit-rates.json', '3f1e53d6e969758fdaa981e97b69631a90d089fda0724de9f03da43adc23a7d9'],
  ['real-text-corpus.jsonl', '42d50ff51e0bf08c3b1ea780ca692a68aa5c3c46be7f7152fd1e3b68b6d2dcf8'],
] as const;

const files = filesIn('');
const product = files.filter((file) => PRODUCT.includes(file.split('/')[0] ?? ''));

describe('the sources', () => {
  test('are short: no file over 300 lines, and nine of ten under 200', () => {
    const lengths = product.filter((file) => !DATA.test(file)).map((file) => ({ file, lines: linesOf(file) }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines > 200);
    expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(lengths.length / 10);
  });

  test('name no folder of a machine', () => {
    // Addresses of websites have such parts too; "/home/studio" is one, so a folder in a home has one part more.
    const machine = /(?<![\w.])(?:\/home\/[\w.-]+|\/Users\/[\w.-]+|\/root|\/work)\/\w|[A-Z]:\\+Users\\/;
    const named = files.map((file) => ({ file, found: machine.exec(read(file))?.[0] })).filter(({ found }) => found);
    expect(named).toEqual([]);
  });

  test('define no custom element in a content script, where the registry is null', () => {
    const inContentScript = files.filter((file) => /^(?:entrypoints\/heygen\.content|shared)\//.test(file));
    expect(inContentScript.filter((file) => /\bcustomElements\b/.test(read(file)))).toEqual([]);
  });

  test('are where the design has its house', () => {
    const unknown = readdirSync(ROOT).filter((name) => !GENERATED.has(name) && !TOP_LEVEL.has(name));
    expect(unknown).toEqual([]);
  });
});

describe('a page', () => {
  const described = readdirSync(`${ROOT}entrypoints/heygen.content/pages`).map((file) => file.replace(/\.ts$/, ''));
  const pages = described.filter((name) => !['index', 'page', 'terms'].includes(name));
  const index = read('entrypoints/heygen.content/pages/index.ts');

  test.each(pages)('%s has a description, a fixture that says what is right on it, and a test', (page) => {
    expect(read(`entrypoints/heygen.content/pages/${page}.ts`)).toContain(`id: '${page}'`);
    expect(index).toContain(`from './${page}.ts'`);
    expect(read(`test/browser/pages/${page}.ts`)).toContain(`from '../../studio/truth/${page}.ts'`);
    expect(read(`test/studio/truth/${page}.ts`)).toContain('visits');
  });

  test.each(pages)('%s has a name for people', (page) => {
    expect(Object.keys(en.page.names)).toContain(page);
  });

  const tools = pages.filter((page) => read(`entrypoints/heygen.content/pages/${page}.ts`).includes("reads: 'tool'"));

  test.each(tools)('%s is a tool, and what is spent with it is known', (page) => {
    expect(SPENDS[page]?.controls.length).toBeGreaterThan(0);
  });
});

describe('the packages', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'));

  test('are named in exact versions', () => {
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are locked without the address of a registry, so that any registry serves them', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  });

  // A registry without the builds for other systems makes npm write a lock file that "npm ci" refuses.
  test('are locked for every system', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });
});

describe('the copies of the facts', () => {
  test.each(COPIES)('are as they were collected: %s', (name, checksum) => {
    const bytes = readFileSync(join(ROOT, 'test/unit/credits', name));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum);
  });

  test.each(copiesFoundBeside())('are what is collected now: %s', (name, original) => {
    expect(readFileSync(join(ROOT, 'test/unit/credits', name)).equals(readFileSync(original))).toBe(true);
  });
});

describe('what the extension keeps and ships', () => {
  const ours = files.filter((file) => /^(?:entrypoints|shared)\/.*\.tsx?$/.test(file));
  const code = ours.map(read).join('\n');

  test('has a name for people in each of its places', () => {
    const used = [...code.matchAll(/\b(?:readStored|writeStored)\(([A-Z_, ]+)/g)].flatMap(([, names = '']) =>
      names.split(/[ ,]+/).filter(Boolean),
    );
    const placeOf = (name: string): string => new RegExp(`\\bconst ${name} = '([^']+)'`).exec(code)?.[1] ?? name;
    // What one of them could not read stands beside it.
    const aside = [...code.matchAll(/\basideOf\(([A-Z_]+)\)/g)].map(([, name = '']) => `${placeOf(name)}Aside`);
    const places = [...new Set([...used.filter((name) => name !== 'ASIDE').map(placeOf), ...aside])];
    expect(places.length).toBeGreaterThan(15);
    expect(places.filter((place) => !Object.hasOwn(en.data.entries, place))).toEqual([]);
    // What no place has is named for nobody.
    const unused = Object.keys(en.data.entries).filter((name) => !places.includes(name) && name !== 'unnamed');
    expect(unused).toEqual([]);
  });

  test('names every library whose code is in the built extension, with its licence', () => {
    const imported = [...code.matchAll(/(?:from |import |import\()'((?:@[\w-]+\/)?[a-z][\w-]*)/g)].map(
      ([, name]) => name,
    );
    const modules = /modules: \['@wxt-dev\/([\w-]+)'\]/.exec(read('wxt.config.ts'))?.[1];
    const libraries = [...new Set([...imported, modules])].filter((name) => name && !name.startsWith('node'));
    const named = en.options.about.licenceHint.toLowerCase().replaceAll('preact signals', '@preact/signals');
    expect(libraries.length).toBeGreaterThan(5);
    expect(libraries.filter((name) => !named.includes(String(name)))).toEqual([]);
    for (const library of libraries) {
      const { license } = JSON.parse(read(`node_modules/${library}/package.json`)) as { license: string };
      expect(named, library).toContain(license.toLowerCase().replace('-', ' '));
    }
  });
});

test('the README names both commands', () => {
  expect(read('README.md')).toContain('`npm start`');
  expect(read('README.md')).toContain('`npm test`');
});

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** The originals, where the repository lies beside the folder of the facts; none elsewhere. */
function copiesFoundBeside(): Array<[name: string, original: string]> {
  return COPIES.map(([name]): [string, string] => [name, join(ROOT, '../shared/facts', name)]).filter(([, original]) =>
    existsSync(original),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (GENERATED.has(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(path);
    return PICTURES.has(extname(entry.name)) ? [] : [path];
  });
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length;
}
