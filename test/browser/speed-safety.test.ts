import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, BROWSERS, EDITOR, openAnnotated, openControl, pause, startBench } from './lib/studio.ts';
import { median } from './lib/timing.ts';

/**
 * A guard, not the measurement (that is `npm run bench`): what a page with us may cost more than without. Chromium counts
 * the main thread's own CPU time for each of the page's updates, which a busy machine does not lengthen; in both browsers
 * the longest silence of the main thread stands for long tasks, which Firefox does not report. Medians, and generous ratios.
 */
const RUNS = 3;

/** CPU milliseconds of the main thread for each update that the page itself makes meanwhile. */
async function cpuPerUpdate(page: Page, act: () => Promise<number>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await read();
  const updates = await act();
  const time = (await read()) - before;
  await session.detach();
  return time / updates;
}

/** Streams words for a while and answers how often the page changed its text: fewer times on a busy machine. */
const stream = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let updates = 0;
    const observer = new MutationObserver((records) => {
      updates += records.filter(({ type }) => type === 'characterData').length;
    });
    observer.observe(document.body, { characterData: true, subtree: true });
    window.studio.stream(1000);
    await new Promise((resolve) => setTimeout(resolve, 900));
    observer.disconnect();
    window.studio.stream(0);
    return updates;
  });

/** Adds ten thousand nodes in one commit: one update, and time for whoever looks at them. */
const flood = async (page: Page): Promise<number> => {
  await page.evaluate(() => window.studio.flood(10_000));
  await pause(300);
  return 1;
};

const drain = (page: Page): Promise<void> => page.evaluate(() => window.studio.flood(0));

/** The longest that the main thread answered nothing while the page works, in milliseconds. */
const longestSilence = (page: Page, what: 'flood' | 'stream'): Promise<number> =>
  page.evaluate(async (kind) => {
    let last = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 4);
    if (kind === 'flood') window.studio.flood(10_000);
    else window.studio.stream(1000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    clearInterval(timer);
    window.studio.flood(0);
    window.studio.stream(0);
    return longest;
  }, what);

describe.each(BROWSERS)('a busy page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  /** The same on a page with and on one without us, in turn, so that what else the machine does falls on both. */
  async function compare(measure: (page: Page) => Promise<number>): Promise<{ withUs: number; without: number }> {
    const [ours, theirs] = [await openAnnotated(bench.us, EDITOR), await openControl(bench.control, EDITOR)];
    const [withUs, without]: [number[], number[]] = [[], []];
    for (let i = 0; i < RUNS; i++) {
      withUs.push(await measure(ours.page));
      without.push(await measure(theirs.page));
    }
    expect(ours.errors).toEqual([]);
    await Promise.all([ours.close(), theirs.close()]);
    return { withUs: median(withUs), without: median(without) };
  }

  it.each(['flood', 'stream'] as const)('has no longer tasks with us in a %s', async (what) => {
    const { withUs, without } = await compare((page) => longestSilence(page, what));
    // One task of the page must not become two: half as long again, and a long task's 50 ms for the machine.
    expect(withUs).toBeLessThan(without * 1.5 + 50);
  });

  it.runIf(name === 'chrome')('needs little more CPU time with us for ten thousand new nodes', async () => {
    const { withUs, without } = await compare(async (page) => {
      const time = await cpuPerUpdate(page, () => flood(page));
      await drain(page);
      return time;
    });
    expect(withUs).toBeLessThan(without * 1.25 + 20);
  });

  it.runIf(name === 'chrome')('needs little more CPU time with us for streamed text', async () => {
    const { withUs, without } = await compare((page) => cpuPerUpdate(page, () => stream(page)));
    expect(withUs).toBeLessThan(without * 1.25 + 0.2);
  });
});
