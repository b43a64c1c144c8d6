import { holdIdleWork, type IdleWork, startOverlay } from './real-overlay.ts';

/**
 * What a batch of changes costs: the overlay's work on it, reading the same texts and no more, and an observer that does
 * nothing but read what its records say is new. Milliseconds.
 */
export interface BatchTimes {
  overlay: number[];
  reading: number[];
  observer: number[];
}

const TURNS = ['overlay', 'reading', 'observer'] as const;

export interface Batches {
  /** Rows added to the list, one insertion each, as React does it. */
  added: BatchTimes;
  /** A text changed in each of so many rows. */
  changed: BatchTimes;
  badges: number;
}

/**
 * Starts the real overlay and changes the page under it, again and again. The overlay's observer is called by the browser
 * as ever; its idle work waits until it is asked for: then both are timed, reading accessible names included.
 */
export async function watchBatches(extension: string, rows: string, rounds: number): Promise<Batches> {
  const bare = bareObserver();
  const work = holdWork();
  const overlay = await startOverlay(extension);
  work.start();
  await overlay.firstPass();
  await work.run();
  const list = document.querySelector('[role="table"]') as Element;
  const template = document.createElement('template');
  template.innerHTML = rows;
  const added: BatchTimes = { overlay: [], reading: [], observer: [] };
  const changed: BatchTimes = { overlay: [], reading: [], observer: [] };
  for (let i = 0; i < rounds * TURNS.length; i++) {
    const turn = TURNS[i % TURNS.length] ?? 'overlay';
    /** Changes the page and notes what whose turn it is takes for it. */
    const note = async (times: BatchTimes, change: () => void, read: () => unknown): Promise<void> => {
      await rested();
      if (turn === 'observer') bare.watch();
      change();
      const reading = turn === 'reading' ? time(read) : 0;
      const spent = await work.run();
      times[turn].push({ overlay: spent, reading, observer: bare.spent() }[turn]);
    };
    const fresh = [...template.content.children].map((row) => document.importNode(row, true));
    const append = (): void => {
      for (const row of fresh) list.append(row);
    };
    await note(added, append, () => readAll(fresh));
    const texts = fresh.map((row) => row.querySelector('.sub')?.firstChild as Text);
    const edit = (): void => {
      for (const text of texts) text.data = `Edited by nobody, ${i}`;
    };
    await note(changed, edit, () => texts.reduce((sum, text) => sum + text.data.length, 0));

    await rested();
    for (const row of fresh) row.remove();
    await work.run();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return { added, changed, badges: document.querySelectorAll('upfront-badge').length };
}

/** Any observer's least work: the texts of the nodes that were added, and those that have changed, are read. */
function bareObserver(): { watch(): void; spent(): number } {
  let spent = 0;
  let length = 0;
  const observer = new MutationObserver((records) => {
    spent += time(() => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') length += (target as Text).data.length;
        else length += readAll(addedNodes);
      }
    });
  });
  return {
    watch() {
      spent = 0;
      observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    },
    spent() {
      observer.disconnect();
      return length > 0 ? spent : 0;
    },
  };
}

/** The overlay rests after its work, so that a busy page keeps its thread: each batch begins when it is ready again. */
const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

function readAll(roots: Iterable<Node>): number {
  let length = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) length += (text as Text).data.length;
  }
  return length;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Times the observer's callbacks of overlays that start later, and their idle work, which waits until it is asked for. */
function holdWork(): { start(): void; run(): Promise<number> } {
  const Real = MutationObserver;
  let idle: IdleWork | undefined;
  let spent = 0;
  globalThis.MutationObserver = class extends Real {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        spent += time(() => callback(records, observer));
      });
    }
  };
  return {
    start() {
      idle = holdIdleWork();
    },
    async run() {
      // Observers are told in a microtask that was queued with the first change.
      await undefined;
      if (idle) spent += time(idle.run);
      const all = spent;
      spent = 0;
      return all;
    },
  };
}
