import type { Page } from 'puppeteer';
import type { BrowserName, TestBrowser } from '../browser/lib/browser.ts';
import type { Batches } from './batches.ts';
import type { Contestant, Pass } from './contestants.ts';
import type { Work } from './work.ts';

/** What one contestant took on one page, in milliseconds: medians of all rounds. */
export interface Sample {
  /** The main thread's own time, which other programs on the machine do not lengthen; wall time in Firefox. */
  time: number;
  /** Half of all rounds lie within so much of the median. */
  spread: number;
  wall: number;
  count: number;
  rounds: number;
}

type Timed = Pass & { cpu: number; count: number };

/** Rounds in one tab are warm; `warmUp` of them do not count. */
export type How = { kind: 'warm'; warmUp: number } | { kind: 'cold' };

/** A contestant that has taken longer than this, all rounds together, sits the other rounds out. Milliseconds. */
const ENOUGH = 40_000;

export interface Course {
  browser: TestBrowser;
  path: string;
  /** Where the production build is served. */
  extension: string;
  /** Code of `contestants.ts` and `work.ts`. */
  code: { contestants: string; work: string };
}

/**
 * Every contestant once a round, in an order that is drawn anew each time: what slows the machine down for a while slows
 * all of them down. `warm`: in one tab with code that has run before, as after a soft navigation. `cold`: each in a tab and
 * process of its own, where compiling the code counts too, as after loading the page.
 */
export async function runRounds(
  course: Course,
  contestants: readonly Contestant[],
  rounds: number,
  how: How,
): Promise<Samples> {
  const passes = new Map<Contestant, Timed[]>();
  for (const name of ['nothing', ...contestants] as const) passes.set(name, []);
  const once = async (page?: Page): Promise<void> => {
    for (const name of shuffled([...passes.keys()])) {
      const list = passes.get(name) ?? [];
      if (list.reduce((sum, { time }) => sum + time, 0) > ENOUGH) continue;
      list.push(
        await (page ? onePass(page, name, course) : inFreshTab(course, (fresh) => onePass(fresh, name, course))),
      );
    }
  };
  if (how.kind === 'cold') {
    for (let round = 0; round < rounds; round++) await once();
  } else {
    await inFreshTab(course, async (page) => {
      for (let round = -how.warmUp; round < rounds; round++) {
        await once(page);
        if (round < 0) for (const list of passes.values()) list.length = 0;
      }
    });
  }
  const nothing = median(passes.get('nothing')?.map(({ cpu }) => cpu) ?? []);
  return new Map([...passes].map(([name, list]) => [name, sampleOf(list, nothing)]));
}

export type Samples = ReadonlyMap<Contestant, Sample>;

export function runBatches(course: Course, rows: string, rounds: number): Promise<Batches> {
  return inFreshTab(course, async (page) => {
    await page.evaluate(() => (globalThis as unknown as InPage).bench.renderPage());
    return page.evaluate(
      (from, html, times) => (globalThis as unknown as InPage).bench.watchBatches(from, html, times),
      course.extension,
      rows,
      rounds,
    );
  });
}

export function countWork(course: Course): Promise<Work> {
  return inFreshTab(course, async (page) => {
    await page.evaluate(() => (globalThis as unknown as InPage).bench.renderPage());
    return page.evaluate(() => (globalThis as unknown as InPage).countWork());
  });
}

interface InPage {
  bench: {
    renderPage(): Promise<void>;
    prepare(name: Contestant, extension: string): Promise<void>;
    run(): Promise<Pass>;
    count(): number;
    watchBatches(extension: string, rows: string, rounds: number): Promise<Batches>;
  };
  countWork(): Work;
}

async function onePass(page: Page, name: Contestant, { browser, extension }: Course): Promise<Timed> {
  await page.evaluate((who, from) => (globalThis as unknown as InPage).bench.prepare(who, from), name, extension);
  const run = (): Promise<Pass> => page.evaluate(() => (globalThis as unknown as InPage).bench.run());
  const countFound = (): Promise<number> => page.evaluate(() => (globalThis as unknown as InPage).bench.count());
  if (browser.name === 'firefox') {
    const pass = await run();
    return { ...pass, cpu: pass.time, count: await countFound() };
  }
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    // The evaluation and the script it runs, without the frames that the browser draws afterwards.
    const parts = metrics.filter(({ name }) => /^(?:DevToolsCommand|Script|V8Compile)Duration$/.test(name));
    return parts.reduce((sum, { value }) => sum + value, 0) * 1000;
  };
  const before = await threadTime();
  const pass = await run();
  const cpu = (await threadTime()) - before;
  await session.detach();
  return { ...pass, cpu, count: await countFound() };
}

async function inFreshTab<T>({ browser, path, code }: Course, run: (page: Page) => Promise<T>): Promise<T> {
  const { page, errors, close } = await browser.open(path);
  try {
    await page.evaluate(`${code.contestants}\n${code.work}`);
    const result = await run(page);
    if (errors.length > 0) throw new Error(`The page reports: ${errors.join('; ')}`);
    return result;
  } finally {
    await close();
  }
}

function sampleOf(passes: readonly Timed[], nothing: number): Sample {
  const times = passes.map(({ cpu }) => Math.max(0, cpu - nothing));
  const time = median(times);
  return {
    time,
    spread: median(times.map((each) => Math.abs(each - time))),
    wall: median(passes.map((pass) => pass.time)),
    count: passes[0]?.count ?? 0,
    rounds: passes.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Flags by which Chromium gives its garbage collector to the page; Firefox has none. */
export const ARGS: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['--js-flags=--expose-gc'],
  firefox: [],
};
