import type { Page } from 'puppeteer';
import { HISTORY, pause } from '../browser/lib/studio.ts';
import {
  type Beside,
  compare,
  inTurns,
  type MainThread,
  mainThreadOf,
  onPage,
  pairText,
  type Sides,
} from './beside.ts';
import { type Busy, keepBusy, type Task } from './busy.ts';
import { CHAT } from './chat.ts';
import type { Figure } from './figures.ts';
import type { Section } from './pages.ts';
import { type OwnTime, ownTimeOf } from './trace.ts';

/** A page that is kept busy the same way with us and without. */
interface Course {
  title: string;
  path: string;
  task: Task;
  /** What the page is made to show first. */
  prepare?(page: Page): Promise<void>;
  /** False where the figures are for information only. */
  gate: boolean;
}

type Taken = MainThread & { result: Busy };

const scrolls = { selector: '.history', pace: 1000 };
/** A usage history of five thousand rows, of which seventeen are there at a time. */
const LONG_HISTORY = `${HISTORY}&recents=5000`;

/** 1,000 text updates a second beside a virtual list that scrolls: as one text that grows, and as many small texts. */
export const STREAMS: readonly Course[] = [
  {
    title: '1,000 words a second into one text by React, and a virtual list that scrolls',
    path: LONG_HISTORY,
    task: { time: 2000, streams: 1000, scrolls },
    gate: true,
  },
  {
    title: '1,000 texts of 200 rows changed a second, one by one, and a virtual list that scrolls',
    path: LONG_HISTORY,
    task: { time: 2000, changes: { selector: '.activity-feed', perSecond: 1000 }, scrolls },
    prepare: (page) => page.evaluate(() => window.studio.flood(200)),
    gate: true,
  },
  {
    title: '1,000 words a second into one text by React, nothing scrolls',
    path: LONG_HISTORY,
    task: { time: 2000, streams: 1000 },
    gate: false,
  },
];

/** A reply of 60 words a second, beside all controls of the tools, at addresses where the overlay reads a tool and where not. */
export const CHATS: readonly Course[] = [
  { title: 'a reply in a chat on /video-agent', path: '/video-agent/0123456789abcdef0123456789abcdef' },
  { title: 'the same chat on /apps/translate', path: '/apps/translate' },
  { title: 'the same chat on /apps, which is no tool', path: '/apps' },
].map((page) => ({
  ...page,
  task: { time: 2000, writes: { selector: '[role=log] > div:last-child', perSecond: 60 } },
  prepare: showChat,
  gate: false,
}));

async function showChat(page: Page): Promise<void> {
  await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), CHAT);
  // Time for the overlay to see it, and to load the part that reads tools.
  await pause(700);
}

export async function streaming(beside: Beside, course: Course, rounds: number): Promise<Section> {
  const { path, task, prepare, gate, title } = course;
  const busy = (page: Page): Promise<Busy> => page.evaluate(keepBusy, task);
  const { taken, own } = await onPage(beside, path, async (pages) => {
    for (const page of [pages.ours, pages.alone]) await prepare?.(page);
    return {
      taken: await inTurns(rounds, pages, (page) => mainThreadOf(page, () => busy(page))),
      own: await ownTimeOf(pages.ours, () => busy(pages.ours)),
    };
  });
  return { title: `Streaming: ${title} (chrome)`, figures: figuresOf(taken, own, task, gate), raw: { taken, own } };
}

function figuresOf(taken: ReadonlyArray<Sides<Taken>>, own: OwnTime, { time }: Task, gate: boolean): Figure[] {
  const rounds = taken.length;
  const seconds = time / 1000;
  const all = compare(taken, ({ task }) => task / seconds);
  const p95 = compare(taken, ({ result }) => result.p95);
  const long = (side: keyof Sides<Taken>): number => taken.reduce((sum, each) => sum + each[side].result.longTasks, 0);
  const badges = compare(taken, ({ result }) => result.badges);
  const estimates = compare(taken, ({ result }) => result.estimates);
  return [
    {
      what: 'main-thread time added',
      value: (all.more / all.alone) * 100,
      isShown: true,
      unit: '%',
      ...(gate && { budget: { most: 2 } }),
      note: pairText(all, 'ms a second', rounds),
    },
    {
      what: 'Upfront’s own functions, a second',
      value: own.all / seconds,
      isShown: true,
      unit: 'ms',
      note: `${own.calls} calls in one recorded round; the rest of what is added is laid out and painted because of them`,
    },
    {
      what: 'longest task with Upfront in it',
      value: own.longestTask,
      unit: 'ms',
      ...(gate && { budget: { most: 50 } }),
      note: `CPU time; by the clock, tasks above 50 ms: ${long('ours')} with and ${long('alone')} without in all rounds`,
    },
    {
      what: '95 of 100 frames: later by',
      value: p95.more,
      unit: 'ms',
      ...(gate && { budget: { most: 0.5 } }),
      note: pairText(p95, 'ms between frames', rounds),
    },
    {
      what: 'badges at the end',
      value: badges.ours,
      unit: '',
      note: `and ${estimates.ours} estimates: who gives up is faster`,
    },
  ];
}
