import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelling } from './lib/labelling.ts';
import { settled, until } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  ENGINE,
  NO_TROUBLES,
  openAnnotated,
  pause,
  press,
  startBench,
  troubles,
} from './lib/studio.ts';

const fought = (page: Page): Promise<number> => page.evaluate(() => window.studio.fought);

describe.each(BROWSERS)('with others that change the page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    { how: 'remove', where: 'app' },
    { how: 'rewrite', where: 'app' },
    { how: 'remove', where: 'document' },
  ] as const)('gives up where the page does not want us ($how, $where), and the page stays usable', async (fight) => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    await page.evaluate((options) => window.studio.fight(true, options), fight);
    // The page re-renders all the while: each rendering is a reason to draw again.
    for (let i = 0; i < 30; i++) await page.evaluate(() => window.studio.rerender(3));
    await pause(300);
    const count = await fought(page);
    expect(count).toBeGreaterThan(0);
    // A few put-backs at each anchor, then nothing more, whatever the page does.
    expect(count).toBeLessThan(60);
    for (let i = 0; i < 10; i++) await page.evaluate(() => window.studio.rerender(3));
    await pause(300);
    expect((await fought(page)) - count).toBeLessThanOrEqual(8);
    await press(page, '.topbar .button-brand');
    await page.waitForSelector('.modal.generate');
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps the main thread idle after it gave up', async () => {
    const { page, close } = await openAnnotated(bench.us, EDITOR);
    await page.evaluate(() => window.studio.fight(true, { where: 'document' }));
    const changesIn = (time: number): Promise<number> =>
      page.evaluate(async (ms) => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        observer.observe(document.documentElement, {
          childList: true,
          subtree: true,
          attributes: true,
          characterData: true,
        });
        await new Promise((resolve) => setTimeout(resolve, ms));
        observer.disconnect();
        return count;
      }, time);
    // How soon the last round is over depends on what else the machine does.
    await until(
      () => changesIn(300),
      (changes) => changes === 0,
      10_000,
    );
    expect(await changesIn(1000)).toBe(0);
    await close();
  });

  it('tolerates another extension that prepends its buttons and removes last children', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await page.evaluate((engine) => {
      const rival = (): void => {
        for (const element of document.querySelectorAll(`.topbar,${engine} .tw-truncate`)) {
          if (element.querySelector(':scope > rival-button')) continue;
          element.prepend(document.createElement('rival-button'));
          // What a careless script takes for its own: the last child, which is often ours.
          const last = element.lastElementChild;
          if (last?.localName.startsWith('upfront-')) last.remove();
        }
      };
      rival();
      new MutationObserver(rival).observe(document.body, { childList: true, subtree: true });
    }, ENGINE);
    await settled(page);
    expect(await labelling(page)).toEqual({ anchors: 1, badges: 1, wrong: [] });
    await page.evaluate(() => window.studio.rerender(20));
    await page.evaluate((selector) => window.studio.swapEqual(selector), ENGINE);
    await until(
      () => labelling(page),
      ({ badges }) => badges === 1,
    );
    expect(await page.$$('upfront-estimate')).toHaveLength(1);
    expect(await page.$$('rival-button')).toHaveLength(2);
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    expect(errors).toEqual([]);
    await close();
  });
});
