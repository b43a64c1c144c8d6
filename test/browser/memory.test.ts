import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** What is alive after a forced collection. */
async function count(page: Page, session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), hosts: await hostCount(page) };
}

// Firefox's protocol forces no collection and counts no nodes.
describe('many navigations, chrome', () => {
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
    const goRound = async (rounds: number): Promise<Counts> => {
      for (let i = 0; i < rounds; i++) {
        for (const path of PAGES) {
          await page.evaluate((to) => window.studio.navigate(to), path);
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 15)));
        }
      }
      await page.evaluate(() => window.studio.navigate('/home'));
      await settled(page, 300);
      return count(page, session);
    };
    const before = await goRound(4);
    const after = await goRound(ROUNDS - 4);
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
