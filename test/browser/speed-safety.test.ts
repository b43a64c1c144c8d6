import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { type Bench, EDITOR, openAnnotated, openControl, pause, startBench } from './lib/studio.ts';
import { median } from './lib/timing.ts';

/**
 * A guard, not the measurement (that is `npm run bench`): what a page with us may cost more than without. Chromium counts
 * the main thread's CPU time, which a busy machine does not lengthen; Firefox shows how late timers are, with more room.
 */
const RUNS = 5;

/** CPU milliseconds of the main thread while something runs. */
async function cpuTime(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await read();
  await act();
  const time = (await read()) - before;
  await session.detach();
  return time;
}

/** The longest that the main thread answered nothing, while something runs in the page. */
const longestGap = (page: Page, act: 'flood' | 'stream'): Promise<number> =>
  page.evaluate(async (what) => {
    let last = performance.now();
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 4);
    if (what === 'flood') window.studio.flood(10_000);
    else window.studio.stream(1000);
    await new Promise((resolve) => setTimeout(resolve, 700));
    clearInterval(timer);
    window.studio.flood(0);
    window.studio.stream(0);
    return longest;
  }, act);

const flood = (page: Page) => async (): Promise<void> => {
  await page.evaluate(() => window.studio.flood(10_000));
  await pause(400);
  await page.evaluate(() => window.studio.flood(0));
  await pause(200);
};

const stream = (page: Page) => async (): Promise<void> => {
  await page.evaluate(() => window.studio.stream(1000));
  await pause(1000);
  await page.evaluate(() => window.studio.stream(0));
};

describe('the time we take, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome', { control: true });
  });
  afterAll(() => bench?.close());

  it.each([
    { what: '10,000 new nodes', act: flood, share: 1.3 },
    { what: 'a thousand words a second', act: stream, share: 1.3 },
  ])('stays a small part of what the page needs for $what', async ({ act, share }) => {
    const ours = await openAnnotated(bench.us, EDITOR);
    const theirs = await openControl(bench.control, EDITOR);
    const [withUs, without]: [number[], number[]] = [[], []];
    // In turn, so that what else the machine does falls on both.
    for (let i = 0; i < RUNS; i++) {
      withUs.push(await cpuTime(ours.page, act(ours.page)));
      without.push(await cpuTime(theirs.page, act(theirs.page)));
    }
    expect(median(withUs)).toBeLessThan(median(without) * share + 30);
    await Promise.all([ours.close(), theirs.close()]);
  });
});

describe.each([{ name: 'chrome' }, { name: 'firefox' }] as const)('the page’s answers, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it.each(['flood', 'stream'] as const)('are not held up by us in a %s', async (act) => {
    const ours = await openAnnotated(bench.us, EDITOR);
    const theirs = await openControl(bench.control, EDITOR);
    const [withUs, without]: [number[], number[]] = [[], []];
    for (let i = 0; i < RUNS; i++) {
      withUs.push(await longestGap(ours.page, act));
      without.push(await longestGap(theirs.page, act));
    }
    // One long task of the page must not become two: half as long again, and a long task's 50 ms for the machine.
    expect(median(withUs)).toBeLessThan(median(without) * 1.5 + 50);
    await Promise.all([ours.close(), theirs.close()]);
  });
});
