import type { CDPSession, Page } from 'puppeteer';
import { EDITOR, HISTORY, hostCount, pause, QUICK } from '../browser/lib/studio.ts';
import { type Beside, compare, onPage, type Sides } from './beside.ts';
import type { Figure } from './figures.ts';
import type { Section } from './pages.ts';

/** What a page holds after its garbage is collected. */
interface Held {
  hosts: number;
  /** Elements and texts that the engine keeps, those that hang in no document included. */
  nodes: number;
  listeners: number;
  /** JavaScript heap, kilobytes: the page's and ours. */
  heap: number;
}

const HOME = '/home';
const WAY = [EDITOR, HISTORY, QUICK, '/projects', HOME] as const;
export const NAVIGATIONS = 200;

/** What 200 soft navigations leave behind, with us and without: counts, so both browsers may work at once. */
export async function navigations(beside: Beside, rounds: number): Promise<Section> {
  const grown: Array<Sides<Held>> = [];
  const before: Array<Sides<Held>> = [];
  const after: Array<Sides<Held>> = [];
  for (let round = 0; round < rounds; round++) {
    const [ours, alone] = await onPage(beside, HOME, (pages) => Promise.all([grow(pages.ours), grow(pages.alone)]));
    grown.push({ ours: ours.grown, alone: alone.grown });
    before.push({ ours: ours.before, alone: alone.before });
    after.push({ ours: ours.after, alone: alone.after });
  }
  const now = (key: keyof Held) => compare(after, (held) => held[key]);
  const kept = now('nodes');
  const figures = (
    [
      ['hosts', 'more hosts of ours', '', true],
      ['nodes', 'more nodes, than without', '', true],
      ['listeners', 'more listeners, than without', '', true],
      ['heap', 'more JavaScript heap, than without', 'kB', false],
    ] as const
  ).map(([key, what, unit, gate]): Figure => {
    const { ours, alone, more, spread } = compare(grown, (held) => held[key]);
    const [from, fromAlone] = [compare(before, (held) => held[key]).ours, compare(before, (held) => held[key]).alone];
    return {
      what,
      value: more,
      unit,
      ...(gate && { budget: { most: 0 } }),
      note: `${text(from)} grew by ${text(ours)} with, ${text(fromAlone)} by ${text(alone)} without, ± ${text(spread)}; ${rounds} rounds`,
    };
  });
  figures.push({
    what: 'nodes in all, more than without',
    value: kept.more,
    unit: '',
    note: `${text(kept.ours)} : ${text(kept.alone)} at the end; our ${text(now('hosts').ours)} hosts have about ten nodes each, the rest are pages that were left`,
  });
  return {
    title: `${NAVIGATIONS} soft navigations, garbage collected before and after (chrome)`,
    figures,
    raw: { before, after, grown },
  };
}

const text = (value: number): string => Math.round(value).toLocaleString('en');

async function grow(page: Page): Promise<{ before: Held; after: Held; grown: Held }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // Each page twice: what loads once, and what is kept of one page for the next, is there.
  await goRound(page, WAY.length * 2);
  const before = await held(page, session);
  await goRound(page, NAVIGATIONS);
  const after = await held(page, session);
  await session.detach();
  const grown = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, value - before[key as keyof Held]]),
  ) as unknown as Held;
  return { before, after, grown };
}

/** Soft navigations, each with time for the page to draw itself and for us to follow. */
const goRound = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    async (way, count) => {
      for (let i = 0; i < count; i++) {
        await window.studio.navigate(way[i % way.length] as string);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
    WAY,
    times,
  );

async function held(page: Page, session: CDPSession): Promise<Held> {
  // Our last put-backs and removals are done, and what was freed has freed what it held.
  for (let i = 0; i < 4; i++) {
    await pause(400);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    hosts: await hostCount(page),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize') / 1024,
  };
}
