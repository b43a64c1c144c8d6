import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME, FIREFOX } from './lib/browser.ts';
import { collectGarbage } from './lib/inside-firefox.ts';
import { settled } from './lib/overlay.ts';
import { type Bench, hostCount, startBench } from './lib/studio.ts';

/** Pages that are left one after the other; `npm run bench` goes on for 200. */
const PAGES = ['/home', '/create-v4/draft', '/avatar', '/apps', '/projects'];
const ROUNDS = 16;

interface Counts {
  nodes: number;
  listeners: number;
  hosts: number;
}

/** Goes from page to page, and at last to where it began. */
async function goRound(page: Page, rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    for (const path of PAGES) {
      await page.evaluate((to) => window.studio.navigate(to), path);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 15)));
    }
  }
  await page.evaluate(() => window.studio.navigate('/home'));
  await settled(page, 300);
}

/** What is alive after a forced collection. */
async function count(page: Page, session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), hosts: await hostCount(page) };
}

/** Runs in the page, first of all: holds every element that ever stands in it, weakly. */
function holdElements(): void {
  const held: Array<WeakRef<Element>> = [];
  const hold = (element: Element): void => {
    held.push(new WeakRef(element));
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        hold(node);
        for (const inner of node.querySelectorAll('*')) hold(inner);
      }
  }).observe(document, { childList: true, subtree: true });
  Object.assign(window, {
    countHeld: () => {
      const alive = held.flatMap((each) => each.deref() ?? []);
      const left = alive.filter(({ isConnected }) => !isConnected);
      return {
        ever: held.length,
        left: left.length,
        hosts: left.filter(({ localName }) => /^upfront-/.test(localName)).length,
      };
    },
  });
}

interface Held {
  ever: number;
  /** Of all those, how many still live without standing in the page. */
  left: number;
  hosts: number;
}

/** Firefox tells nobody of listeners: those that hold a page's elements keep them alive, and that is seen. */
describe.each(FIREFOX)('many navigations, firefox', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('firefox', { control: true });
  });
  afterAll(() => bench?.close());

  async function heldBy(browser: Bench['us']): Promise<Held> {
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(holdElements);
    await page.goto(browser.url('/home'));
    await page.waitForSelector('#root > *');
    await goRound(page, ROUNDS);
    await collectGarbage(browser.browser);
    const held = await page.evaluate(() => (window as unknown as { countHeld(): Held }).countHeld());
    await page.close();
    return held;
  }

  it('leave no host and no element behind that a page without us does not leave', async () => {
    const [ours, control] = await Promise.all([heldBy(bench.us), heldBy(bench.control)]);
    expect(ours.ever).toBeGreaterThan(control.ever + ROUNDS * PAGES.length);
    expect(ours.hosts).toBe(0);
    expect(ours.left - control.left).toBeLessThanOrEqual(400);
  }, 180_000);
});

describe.each(CHROME)('many navigations, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome', { control: true });
  });
  afterAll(() => bench?.close());

  /** Goes round, comes back to where it began, and tells how much more is alive than after the first two rounds. */
  async function growth(browser: Bench['us']): Promise<Counts> {
    const { page, close } = await browser.open('/home');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await goRound(page, 4);
    const before = await count(page, session);
    await goRound(page, ROUNDS - 4);
    const after = await count(page, session);
    await close();
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      hosts: after.hosts - before.hosts,
    };
  }

  it('leave no host, no listener and no node behind that a page without us does not leave', async () => {
    const [ours, control] = await Promise.all([growth(bench.us), growth(bench.control)]);
    expect(ours.hosts).toBe(0);
    expect(ours.listeners - control.listeners).toBeLessThanOrEqual(5);
    // A page's last nodes may wait for their collection; sixty pages of some hundred nodes each would be thousands.
    expect(ours.nodes - control.nodes).toBeLessThanOrEqual(400);
  }, 180_000);
});
