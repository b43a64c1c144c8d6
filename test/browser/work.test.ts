import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { makePage } from '../bench/page.ts';
import type { Work } from '../bench/work.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/** Rows with so many nodes in all. */
const ROWS = 2200;
const LEAST_NODES = 50_000;

/** A change of one text is worth looking at so many nodes, whatever else the page holds. */
const MOST_FOR_ONE = 10;

describe.each(BROWSERS)('the work for a change, $name', ({ name }) => {
  let bench: Bench;
  let code: string;

  beforeAll(async () => {
    [bench, code] = await Promise.all([startBench(name, { extension: false }), bundle('../bench/work.ts')]);
  });
  afterAll(() => bench?.close());

  it(`is at most ${MOST_FOR_ONE} nodes for one text of ${LEAST_NODES}`, async () => {
    const { page, close } = await bench.us.open('/settings?nav=History&render=none');
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, makePage(ROWS, 100).body);
    await page.evaluate(code);
    const work = await page.evaluate(() => (globalThis as unknown as { countWork(): Work }).countWork());
    expect(work.nodes).toBeGreaterThanOrEqual(LEAST_NODES);
    expect(work.firstPass).toBe(work.texts);
    expect(work.oneChange).toBeGreaterThan(0);
    expect(work.oneChange).toBeLessThanOrEqual(MOST_FOR_ONE);
    await close();
  });
});
