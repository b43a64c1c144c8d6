import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, BROWSERS, EDITOR, openAnnotated, openControl, startBench } from './lib/studio.ts';
import { median } from './lib/timing.ts';

/**
 * A guard, not the measurement (that is `npm run bench`): what a page with us may cost more than without. Chromium counts
 * the main thread's own CPU time in scripts, which a busy machine does not lengthen much, for each of the page's updates;
 * in both browsers the longest silence of the main thread stands for long tasks, which Firefox does not report. Medians,
 * and generous ratios.
 */
const RUNS = 3;

/** What the page's main thread took, milliseconds: scripts and everything for each of its updates; its longest silence. */
interface Taken {
  script: number;
  all: number;
  silence: number;
}

/** Runs in the page: floods it or streams into it for a while, and listens to timers and to the page's own changes. */
async function work(what: 'flood' | 'stream'): Promise<{ updates: number; silence: number }> {
  let last = performance.now();
  let silence = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    silence = Math.max(silence, now - last);
    last = now;
  }, 4);
  let words = 0;
  const observer = new MutationObserver((records) => {
    words += records.filter(({ type }) => type === 'characterData').length;
  });
  observer.observe(document.body, { characterData: true, subtree: true });
  if (what === 'flood') window.studio.flood(10_000);
  else window.studio.stream(1000);
  await new Promise((resolve) => setTimeout(resolve, 700));
  clearInterval(timer);
  observer.disconnect();
  // Streams come less often on a busy machine; a flood is one commit.
  return { updates: what === 'flood' ? 1 : words, silence };
}

async function measure(page: Page, what: 'flood' | 'stream', countsCpu: boolean): Promise<Taken> {
  const session = countsCpu ? await page.createCDPSession() : undefined;
  await session?.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (name: string): Promise<number> => {
    const { metrics = [] } = (await session?.send('Performance.getMetrics')) ?? {};
    return (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  };
  const before = [await read('ScriptDuration'), await read('TaskDuration')] as const;
  const { updates, silence } = await page.evaluate(work, what);
  const script = ((await read('ScriptDuration')) - before[0]) / updates;
  const all = ((await read('TaskDuration')) - before[1]) / updates;
  await session?.detach();
  await page.evaluate(() => {
    window.studio.flood(0);
    window.studio.stream(0);
  });
  return { script, all, silence };
}

describe.each(BROWSERS)('a busy page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it.each([
    { what: 'flood', means: 'ten thousand new nodes at once' },
    { what: 'stream', means: 'a thousand words a second' },
  ] as const)('has no longer tasks with us, and little more work: $means', async ({ what }) => {
    const [ours, theirs] = [await openAnnotated(bench.us, EDITOR), await openControl(bench.control, EDITOR)];
    const [withUs, without]: [Taken[], Taken[]] = [[], []];
    // In turn, so that what else the machine does falls on both.
    for (let i = 0; i < RUNS; i++) {
      withUs.push(await measure(ours.page, what, name === 'chrome'));
      without.push(await measure(theirs.page, what, name === 'chrome'));
    }
    const of = (taken: Taken[], key: keyof Taken): number => median(taken.map((each) => each[key]));
    // One task of the page must not become two: half as long again, and a long task's 50 ms for the machine.
    expect(of(withUs, 'silence')).toBeLessThan(of(without, 'silence') * 1.5 + 50);
    const added = of(withUs, 'script') - of(without, 'script');
    if (name === 'chrome') expect(added).toBeLessThan(of(without, 'all') * 0.2);
    expect(ours.errors).toEqual([]);
    await Promise.all([ours.close(), theirs.close()]);
  });
});
