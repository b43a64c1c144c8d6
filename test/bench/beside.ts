import type { Page } from 'puppeteer';
import { launch, type TestBrowser, type TestPage } from '../browser/lib/browser.ts';
import { openAnnotated, openControl } from '../browser/lib/studio.ts';
import { startStudio } from '../studio/server.ts';
import { median } from './rounds.ts';

/** Both sides of a comparison: the replica's page with the extension, and the same page without it. */
export interface Sides<T> {
  ours: T;
  alone: T;
}

export interface Beside extends Sides<TestBrowser> {
  close(): Promise<void>;
}

/** The replica and two browsers that show it, one with the production build and one without. */
export async function startBeside(args: readonly string[]): Promise<Beside> {
  const { port, close } = await startStudio();
  const ours = await launch('chrome', { port, args });
  const alone = await launch('chrome', { port, args, extension: false });
  return {
    ours,
    alone,
    async close() {
      await ours.close();
      await alone.close();
      await close();
    },
  };
}

/** The same page in both browsers, for as long as `run` takes; a page that reports an error is no measurement. */
export async function onPage<T>(beside: Beside, path: string, run: (pages: Sides<Page>) => Promise<T>): Promise<T> {
  const open: Sides<TestPage> = {
    ours: await openAnnotated(beside.ours, path),
    alone: await openControl(beside.alone, path),
  };
  try {
    const result = await run({ ours: open.ours.page, alone: open.alone.page });
    const errors = [...open.ours.errors, ...open.alone.errors];
    if (errors.length > 0) throw new Error(`${path} reports: ${errors.join('; ')}`);
    return result;
  } finally {
    await open.ours.close();
    await open.alone.close();
  }
}

/**
 * Both sides once a round, one right after the other, and each of them first in every second round: what else the machine
 * does falls on both. A first round that warms them up does not count.
 */
export async function inTurns<P, T>(
  rounds: number,
  sides: Sides<P>,
  measure: (side: P, name: keyof Sides<P>) => Promise<T>,
): Promise<Array<Sides<T>>> {
  const results: Array<Sides<T>> = [];
  for (let round = -1; round < rounds; round++) {
    const first = round % 2 === 0 ? 'ours' : 'alone';
    const second = first === 'ours' ? 'alone' : 'ours';
    const one = await measure(sides[first], first);
    const other = await measure(sides[second], second);
    const result = first === 'ours' ? { ours: one, alone: other } : { ours: other, alone: one };
    if (round >= 0) results.push(result);
  }
  return results;
}

/** Medians of one value of both sides, and of what it is more with us in the same round. */
export interface Compared extends Sides<number> {
  more: number;
  /** Half of all rounds lie within so much of the median of `more`. */
  spread: number;
}

export function compare<T>(results: ReadonlyArray<Sides<T>>, value: (taken: T) => number): Compared {
  const pairs = results.map(({ ours, alone }) => ({ ours: value(ours), alone: value(alone) }));
  const differences = pairs.map(({ ours, alone }) => ours - alone);
  const more = median(differences);
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    alone: median(pairs.map(({ alone }) => alone)),
    more,
    spread: median(differences.map((each) => Math.abs(each - more))),
  };
}

/** "12.3 : 11.8 ms, 9 rounds": with and without. */
export function pairText({ ours, alone, spread }: Compared, unit: string, rounds: number): string {
  const digits = Math.max(Math.abs(ours), Math.abs(alone)) >= 1000 ? 0 : 2;
  return `${ours.toFixed(digits)} : ${alone.toFixed(digits)} ${unit} with and without, ± ${spread.toFixed(digits)}; ${rounds} rounds`;
}

/** What a page's main thread has taken, in milliseconds of its own CPU time, which other programs hardly lengthen. */
export interface MainThread {
  /** Everything: scripts, styles, layout, painting. */
  task: number;
  script: number;
}

/** Runs something on a page and answers what its main thread took meanwhile. */
export async function mainThreadOf<T>(page: Page, run: () => Promise<T>): Promise<MainThread & { result: T }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<MainThread> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const before = await read();
  const result = await run();
  const after = await read();
  await session.detach();
  return { task: after.task - before.task, script: after.script - before.script, result };
}
