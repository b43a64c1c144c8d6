import type { Page } from 'puppeteer';
import type { BrowserName, TestBrowser } from '../browser/lib/browser.ts';
import type { Batches } from './batches.ts';
import type { Contestant, Pass } from './contestants.ts';
import type { Work } from './work.ts';

/** Times of one contestant on one page, in milliseconds. */
export interface Sample {
  time: number;
  /** Half of all rounds lie within so much of the median. */
  spread: number;
  layout: number;
  count: number;
  rounds: number;
}

/** A contestant that has taken longer than this, all rounds together, sits the other rounds out. Milliseconds. */
const ENOUGH = 40_000;

/** A name for each script that stands in for Upfront: the build, and others to compare it with. */
export type Scripts = ReadonlyMap<string, string>;

export interface Course {
  browser: TestBrowser;
  path: string;
  scripts: Scripts;
  /** Code of `contestants.ts` and `work.ts`. */
  code: { contestants: string; work: string };
}

/**
 * Every contestant once a round, in an order that is drawn anew each time, each in a tab of its own: a fresh process, a
 * fresh document, cold code. What slows the machine down for a while slows all of them down.
 */
export async function runRounds(course: Course, peers: readonly Contestant[], rounds: number): Promise<Map<string, Sample>> {
  const passes = new Map<string, Pass[]>();
  for (const name of [...peers, ...course.scripts.keys()]) passes.set(name, []);
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled([...passes.keys()])) {
      const list = passes.get(name) ?? [];
      if (list.reduce((sum, { time }) => sum + time, 0) > ENOUGH) continue;
      list.push(await inFreshTab(course, (page) => onePass(page, name, course.scripts)));
    }
  }
  return new Map([...passes].map(([name, list]) => [name, sampleOf(list)]));
}

export function runBatches(course: Course, script: string, rows: string, rounds: number): Promise<Batches> {
  return inFreshTab(course, (page) =>
    page.evaluate(
      (code, html, times) => (globalThis as unknown as InPage).bench.watchBatches(code, html, times),
      script,
      rows,
      rounds,
    ),
  );
}

export function countWork(course: Course): Promise<Work> {
  return inFreshTab(course, (page) => page.evaluate(() => (globalThis as unknown as InPage).countWork()));
}

interface InPage {
  bench: {
    run(name: Contestant, script: string): Promise<Pass>;
    watchBatches(script: string, rows: string, rounds: number): Promise<Batches>;
  };
  countWork(): Work;
}

function onePass(page: Page, name: string, scripts: Scripts): Promise<Pass> {
  const script = scripts.get(name) ?? '';
  const contestant = script ? 'upfront' : (name as Contestant);
  return page.evaluate((who, code) => (globalThis as unknown as InPage).bench.run(who, code), contestant, script);
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

function sampleOf(passes: readonly Pass[]): Sample {
  const times = passes.map(({ time }) => time);
  const time = median(times);
  return {
    time,
    spread: median(times.map((each) => Math.abs(each - time))),
    layout: median(passes.map(({ layout }) => layout)),
    count: passes[0]?.count ?? 0,
    rounds: passes.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Flags by which Chromium gives its garbage collector to the page; Firefox has none. */
export const ARGS: Readonly<Record<BrowserName, readonly string[]>> = { chrome: ['--js-flags=--expose-gc'], firefox: [] };
