import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { FEATURE_LABELS } from '../../shared/credits/catalog/features.ts';
import { watchBatches } from './batches.ts';
import {
  changeAddress,
  holdIdleWork,
  holdObservers,
  type IdleWork,
  type RealOverlay,
  startOverlay,
} from './real-overlay.ts';

/**
 * What runs in the page: one contestant at a time, on nodes that nobody has looked at yet. Times are milliseconds of
 * uninterrupted work.
 */
export interface Pass {
  /** By the clock on the wall. */
  time: number;
}

/** The peers look for the same words; they know no roles or places, so they mark users' titles too. */
const WORDS = [
  ...FEATURE_LABELS.filter(([, , places]) => !places).flatMap(([, labels]) => labels.split('|')),
  ...'avatar iii|avatar iv|avatar v|sora 2|veo 3|veo 3.1'.split('|'),
];

/** What is measured, and how much came of it. */
interface Run {
  work(): unknown;
  count(): number;
}

function mark(words: readonly string[]): Run {
  const options = { accuracy: 'exactly', separateWordSearch: false, diacritics: false } as const;
  return {
    work: () => new Mark(document.body).mark(words, options),
    count: () => document.querySelectorAll('mark').length,
  };
}

const contestants = {
  /** What the measuring costs by itself. */
  nothing: (): Run => ({ work: () => undefined, count: () => 0 }),
  /** The least that anybody who reads a page must do. */
  walk(): Run {
    let length = 0;
    const work = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) length += (text as Text).data.length;
    };
    return { work, count: () => length };
  },
  mark: () => mark(WORDS),
  /** For large pages, which it walks anew for each word: a lower bound. */
  markFew: () => mark(WORDS.slice(0, 8)),
  findAndReplace(): Run {
    const words = WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const options = { find: new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), wrap: 'span', wrapClass: 'found' };
    return {
      work: () => findAndReplaceDOMText(document.body, options),
      count: () => document.querySelectorAll('.found').length,
    };
  },
  /** The production build's content script, from the answer of the storage to the last badge. */
  async upfront(extension: string): Promise<Run> {
    const { firstPass } = await startOverlay(extension);
    return { work: firstPass, count: countBadges };
  },
  /**
   * The same script where it has run before, as the peers have: from the news that the page has changed its address to
   * the last badge. What it would do about the new nodes by itself is held back.
   */
  async upfrontAgain(extension: string): Promise<Run> {
    const { nextPage } = await warmOverlay(extension);
    return { work: nextPage, count: countBadges };
  },
  /** With what it leaves for the next idle moment: reading the accessible names of controls without text. */
  async upfrontAll(extension: string): Promise<Run> {
    const { nextPage, idle } = await warmOverlay(extension);
    const work = async (): Promise<void> => {
      await nextPage();
      idle.run();
    };
    return { work, count: countBadges };
  },
};

type WarmOverlay = RealOverlay & { idle: IdleWork; observers: ReturnType<typeof holdObservers> };

async function warmOverlay(extension: string): Promise<WarmOverlay> {
  if (!warm) {
    const observers = holdObservers();
    const overlay = await startOverlay(extension);
    warm = { ...overlay, observers, idle: holdIdleWork() };
    await overlay.firstPass();
  }
  changeAddress();
  warm.idle.drop();
  warm.observers.resume();
  return warm;
}

let warm: WarmOverlay | undefined;

const countBadges = (): number => document.querySelectorAll('upfront-badge').length;

export type Contestant = keyof typeof contestants;

const path = location.pathname;

/** The content of the page, as it came from the server. */
let body: string | undefined;

let ready: Run;

/** Renders the page with new nodes: what somebody has done to it, or warmed up in it, is gone. */
async function renderPage(): Promise<void> {
  warm?.observers.pause();
  body ??= await (await fetch(`${path}/body`)).text();
  document.body.innerHTML = body;
  document.body.getBoundingClientRect();
}

/** The browser's own: the overlay's frames are not waited for while it is measured. */
const nextFrame = requestAnimationFrame.bind(globalThis);
const later = setTimeout.bind(globalThis);

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    nextFrame(() => later(resolve));
  });

async function prepare(name: Contestant, extension: string): Promise<void> {
  if (name !== 'nothing') await renderPage();
  ready = await contestants[name](extension);
  // The page is rendered and tidy before anyone starts, as it is when a content script starts its work.
  await painted();
  (globalThis as { gc?: () => void }).gc?.();
}

async function run(): Promise<Pass> {
  const start = performance.now();
  const working = ready.work();
  // Only what is a promise is waited for: the others must not give way to anything.
  if (working instanceof Promise) await working;
  return { time: performance.now() - start };
}

/** What was found, added or marked; asked for by itself, so that nobody's time has the counting in it. */
const count = (): number => ready.count();

Object.assign(globalThis, { bench: { renderPage, prepare, run, count, watchBatches } });
