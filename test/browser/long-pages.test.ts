import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePage } from '../bench/page.ts';
import { ownTimeOf } from '../bench/trace.ts';
import { settled } from './lib/overlay.ts';
import { type Bench, BROWSERS, HISTORY, pause, startBench } from './lib/studio.ts';

/** More texts than can be read in one go. */
const LONG_PAGE = 8000;

/** Many times what a fast machine reads in one go. */
const LONGER_PAGE = 20_000;

/** From here on a browser speaks of a long task. Milliseconds. */
const LONG = 50;

describe.each(BROWSERS)('a page that is too long for one go, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is read in slices, and what is on the screen gets its badges first', async () => {
    const { page, errors, close } = await bench.us.open(`${HISTORY}&render=none`);
    await pause(500);
    // Rows that a person is not looking at need no layout: it would take the browser longer than us.
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body{overflow-y:scroll} [role=row]{height:40px;overflow:hidden;contain:strict}';
      document.head.append(style);
    });
    const show = async (rows: number): Promise<void> => {
      await page.evaluate((content) => {
        // Whether each new badge is on the screen, in the order in which they come.
        const order: boolean[] = [];
        Object.assign(window, { order });
        const shown = new Set<Element | null>();
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) {
              if (node.nodeName !== 'UPFRONT-BADGE') continue;
              order.push(shown.has((node as Element).closest('[role=row]')));
            }
        }).observe(document.body, { childList: true, subtree: true });
        document.body.innerHTML = content;
        scrollTo(0, document.documentElement.scrollHeight);
        // Measured once: each badge's own place would lay out the page anew for each.
        for (const row of [...document.querySelectorAll('[role=row]')].slice(-100)) {
          const { top, bottom } = row.getBoundingClientRect();
          if (bottom > 0 && top < innerHeight) shown.add(row);
        }
      }, makePage(rows, 20).body);
      await settled(page, 500, 60_000);
    };
    if (name === 'chrome') {
      // Whatever else the machine does only adds to it.
      const longest: number[] = [];
      for (let time = 0; time < 3; time++) longest.push((await ownTimeOf(page, () => show(LONG_PAGE))).longestCall);
      expect(Math.min(...longest)).toBeLessThan(LONG);
    }
    await show(LONGER_PAGE);
    const order = await page.evaluate(() => (window as unknown as { order: boolean[] }).order);
    const onScreen = order.filter(Boolean).length;
    expect(onScreen).toBeGreaterThan(0);
    expect(order.length).toBeGreaterThan(LONGER_PAGE / 20);
    // They are the page's last: only what the very first slice has found comes before them.
    expect(order.lastIndexOf(true)).toBeLessThan(order.length / 2);
    expect(errors).toEqual([]);
    await close();
  }, 120_000);
});
