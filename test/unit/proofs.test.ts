import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// The table of failures names tests: these are there, and run where it says.

const TESTS = fileURLToPath(new URL('../', import.meta.url));

/** So many ways to fail are known, and so many rules hold for what stands on partners' pages. */
const FAILURES = 36;
const RULES = 11;

interface Row {
  /** A failure's number, or a rule's: "W3". */
  id: string;
  /** Files and the names of the tests in them. */
  proofs: Array<{ file: string; names: string[] }>;
  runs: string;
}

const rows: Row[] = readFileSync(`${TESTS}README.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| W?\d+ \|/.test(line))
  .map((line) => {
    const [, id = '', , , proof = '', runs = ''] = line.split(/ ?\| ?/);
    return { id, proofs: proofsIn(proof), runs };
  });

test('every known failure and every rule has its row', () => {
  const numbers = (count: number, before = '') => Array.from({ length: count }, (_, i) => `${before}${i + 1}`);
  expect(rows.map(({ id }) => id)).toEqual([...numbers(FAILURES), ...numbers(RULES, 'W')]);
});

describe.each(rows)('the proof of $id', ({ proofs, runs }) => {
  test('is in tests that are there', () => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const { file, names } of proofs) {
      expect(existsSync(TESTS + file), file).toBe(true);
      expect(names.length, file).toBeGreaterThan(0);
      for (const name of names) expect(placesOf(name, read(file)).length, `${file}: ${name}`).toBe(1);
    }
  });

  test('runs where the row says', () => {
    const inBrowser = proofs.filter(({ file }) => file.startsWith('browser/'));
    expect(inBrowser.length > 0, runs).toBe(runs !== 'unit');
    const groups = inBrowser.flatMap(({ file, names }) => names.map((name) => groupOf(name, read(file))));
    if (runs === 'both')
      expect(groups.filter((group) => !/^describe\.each\((?:BROWSERS|BROWSER_NAMES)\)/.test(group))).toEqual([]);
    else if (runs !== 'unit') {
      expect(runs).toBe('both, one each');
      for (const browser of ['chrome', 'firefox'])
        expect(
          groups.filter((group) => group.includes(`, ${browser}'`)),
          browser,
        ).toHaveLength(1);
    }
  });
});

function proofsIn(cell: string): Row['proofs'] {
  return [...cell.matchAll(/`([^`]+\.test\.ts)`: ((?:(?!; `).)+)/g)].map(([, file = '', said = '']) => ({
    file,
    names: [...said.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }));
}

function read(file: string): string {
  return readFileSync(TESTS + file, 'utf8');
}

/** Where a test of this name begins; what a template adds to a name stands behind it. */
function placesOf(name: string, source: string): number[] {
  const places: number[] = [];
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1))
    if (/['"`]$/.test(source.slice(0, at)) && /^['"`]| \$\{/.test(source.slice(at + name.length))) places.push(at);
  return places;
}

/** The head of the group that a test stands in. */
function groupOf(name: string, source: string): string {
  const before = source.slice(0, placesOf(name, source)[0]);
  return before.match(/^describe.*$/gm)?.at(-1) ?? '';
}
