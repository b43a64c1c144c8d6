import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT } from './lib/browser.ts';
import { settled, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, startBench } from './lib/studio.ts';

/** What every page loads may have so much, all parts together, as `gzip -9` makes them. Bytes. */
const MOST = 24 * 1024;

/** The parts that every page loads; the others come when they are needed. */
const START = ['heygen.js', 'overlay.js'];

describe.each(BROWSERS)('the parts of the content script, $name', ({ name }) => {
  const codeOf = (file: string): string => readFileSync(`${OUTPUT[name]}/content-scripts/${file}`, 'utf8');
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it(`are at most ${MOST} bytes at the start`, () => {
    const sizes = START.map((file) => gzipSync(codeOf(file), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST);
    // And import nothing else by themselves.
    for (const file of START) expect(codeOf(file)).not.toMatch(/^import\b|\bimport ?[{*]|\bfrom ?"/);
  });

  it('come one by one: the breakdown with the first press', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    const opened = (): Promise<string> =>
      page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? '');
    expect(await opened()).toBe('');
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    expect(await until(opened, (text) => text !== '')).toMatch(/premium credits per minute, published rate/);
    // And it closes at once.
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    await settled(page);
    expect(await opened()).toBe('');
    expect(errors).toEqual([]);
    await close();
  });
});
