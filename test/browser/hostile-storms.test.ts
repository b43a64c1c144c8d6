import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectUnharmed, openHostile } from './lib/hostile.ts';
import { settled, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, pause, startBench } from './lib/studio.ts';

/** Runs in the page: the longest that its thread was not free for a timer from now on; asking ends the watch. */
function watchThread(): void {
  let [last, gap] = [performance.now(), 0];
  const timer = setInterval(() => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  }, 5);
  Object.assign(window, {
    longestGap() {
      clearInterval(timer);
      return Math.max(gap, performance.now() - last);
    },
  });
}

const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { longestGap(): number }).longestGap());

/**
 * How often the overlay has looked at the page's main button from now on, as it does whenever it reads what is about to be
 * done: counted in its own world, which only Chrome lets a test into.
 */
async function countLooks(page: Page): Promise<() => Promise<number>> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('no content script in this page');
  await realm.evaluate(() => {
    const { checkVisibility } = Element.prototype;
    const counter = { looks: 0 };
    Object.assign(window, { counter });
    Element.prototype.checkVisibility = function look(options) {
      if (this.id === 'generate') counter.looks++;
      return checkVisibility.call(this, options);
    };
  });
  return () => realm.evaluate(() => (window as unknown as { counter: { looks: number } }).counter.looks);
}

describe.each(BROWSERS)('far too much of everything, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('ten thousand equal labels', async () => {
    const opened = await openHostile(bench);
    const { page } = opened;
    await page.evaluate(watchThread);
    await page.evaluate(() => {
      const list = document.createElement('menu');
      list.id = 'equal';
      // Not rendered: the layout of so many is the browser's own work, and takes longer than ours.
      list.hidden = true;
      for (let i = 0; i < 10_000; i++)
        list.append(Object.assign(document.createElement('button'), { textContent: 'Avatar V' }));
      document.body.append(list);
    });
    const count = (): Promise<number> =>
      page.evaluate(() => document.querySelectorAll('#equal > button > upfront-badge').length);
    await until(count, (badges) => badges === 10_000, 30_000);
    // Read and drawn in slices: the page is never kept waiting for long.
    expect(await longestGap(page)).toBeLessThan(500);
    await pause(600);
    // One loses its name, and with it its badge: one change of ours, and not ten thousand.
    const changes = await page.evaluate(async () => {
      let ours = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          for (const node of [...addedNodes, ...removedNodes]) if (node.nodeName === 'UPFRONT-BADGE') ours++;
      });
      observer.observe(document.body, { childList: true, subtree: true });
      document.querySelector('#equal > button')?.firstChild?.remove();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return ours;
    });
    expect(changes).toBe(1);
    await page.$eval('#equal', (list) => list.remove());
    await expectUnharmed(opened);
  });

  it('twenty thousand elements, each in the one before', async () => {
    const opened = await openHostile(bench);
    const { page } = opened;
    await page.evaluate(() => {
      // Not rendered: a browser's own layout does not survive that many.
      const outermost = document.createElement('div');
      outermost.hidden = true;
      let inner = outermost;
      for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'p'));
      inner.append('Avatar IV');
      document.body.append(outermost);
    });
    await page.evaluate(watchThread);
    await page.$eval('#agent', (button) => button.replaceChildren('Avatar Shots'));
    await settled(page);
    expect(await longestGap(page)).toBeLessThan(2000);
    await page.$eval('#agent', (button) => button.replaceChildren('Video Agent'));
    await settled(page);
    await expectUnharmed(opened);
  });

  it('events that the page makes up, ten thousand at a time and without end', async () => {
    const opened = await openHostile(bench);
    const { page } = opened;
    const looks = name === 'chrome' ? await countLooks(page) : undefined;
    await page.evaluate(async () => {
      const types = ['input', 'change', 'click', 'focusin', 'keydown', 'wheel', 'upfront', 'popstate', 'scroll'];
      const targets = [window, document, document.body, ...document.querySelectorAll('main *,#engine,upfront-badge')];
      const end = performance.now() + 2500;
      while (performance.now() < end) {
        for (let i = 0; i < 10_000; i++)
          targets[i % targets.length]?.dispatchEvent(new Event(types[i % types.length] ?? '', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    // However many come, they are answered together, as often as the page is idle.
    if (looks) expect(await looks()).toBeLessThan(60);
    await settled(page);
    await pause(700);
    // And then nobody is busy any more.
    const before = await looks?.();
    await page.evaluate(watchThread);
    await pause(600);
    expect(await longestGap(page)).toBeLessThan(400);
    expect(await looks?.()).toBe(before);
    await expectUnharmed(opened);
  });
});
