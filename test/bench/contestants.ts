import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { FEATURE_LABELS } from '../../shared/credits/catalog/features.ts';
import { watchBatches } from './batches.ts';
import { startOverlay } from './real-overlay.ts';

/**
 * What runs in the page: each contestant once, on a page that nobody has looked at yet. Times are milliseconds of
 * uninterrupted work, with code that has not run before, as in a real first pass.
 */
export interface Pass {
  time: number;
  /** The style and layout work that the browser has to do afterwards because of the changes. */
  layout: number;
  /** What was found, added or marked. */
  count: number;
}

/** The peers look for the same words; they know no roles or places, so they mark users' titles too. */
const WORDS = [
  ...FEATURE_LABELS.filter(({ places }) => !places).flatMap(({ labels }) => labels.split('|')),
  ...'avatar iii|avatar iv|avatar v|sora 2|veo 3|veo 3.1'.split('|'),
];

async function measure(run: () => number | Promise<number>): Promise<Pass> {
  const start = performance.now();
  const counted = run();
  // Only what is a promise is waited for: the others must not give way to anything.
  const count = typeof counted === 'number' ? counted : await counted;
  const time = performance.now() - start;
  document.body.getBoundingClientRect();
  return { time, layout: performance.now() - start - time, count };
}

const contestants = {
  /** The least that anybody who reads a page must do. */
  walk: () =>
    measure(() => {
      let length = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) length += (text as Text).data.length;
      return length;
    }),
  mark: () =>
    measure(() => {
      new Mark(document.body).mark(WORDS, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
      return document.querySelectorAll('mark').length;
    }),
  findAndReplace: () =>
    measure(() => {
      const words = WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      findAndReplaceDOMText(document.body, { find: new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), wrap: 'span', wrapClass: 'found' });
      return document.querySelectorAll('.found').length;
    }),
  /** The production build's content script, from the answer of the storage to the last badge. */
  async upfront(script: string): Promise<Pass> {
    const overlay = await startOverlay(script);
    collect();
    const pass = await measure(overlay.firstPass);
    return { ...pass, count: document.querySelectorAll('upfront-badge').length };
  },
};

export type Contestant = keyof typeof contestants;

async function run(name: Contestant, script: string): Promise<Pass> {
  // The page is rendered before anyone starts, as it is when a content script starts its work.
  document.body.getBoundingClientRect();
  collect();
  return contestants[name](script);
}

/** Chromium is started with its garbage collector in reach. */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

Object.assign(globalThis, { bench: { run, watchBatches } });
