import { holdIdleWork, type IdleWork, startOverlay } from './real-overlay.ts';

/** What a batch of changes costs: the overlay's work on it, and reading the same texts and no more. Milliseconds. */
export interface BatchTimes {
  overlay: number[];
  reading: number[];
}

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
  const work = holdWork();
  const overlay = await startOverlay(extension);
  work.start();
  await overlay.firstPass();
  await work.run();
  const list = document.querySelector('[role="table"]') as Element;
  const template = document.createElement('template');
  template.innerHTML = rows;
  const added: BatchTimes = { overlay: [], reading: [] };
  const changed: BatchTimes = { overlay: [], reading: [] };
  for (let i = 0; i < rounds * 2; i++) {
    const isOurs = i % 2 === 0;
    const fresh = [...template.content.children].map((row) => document.importNode(row, true));
    for (const row of fresh) list.append(row);
    const reading = isOurs ? 0 : time(() => readAll(fresh));
    const spent = await work.run();
    if (isOurs) added.overlay.push(spent);
    else added.reading.push(reading);

    const texts = fresh.map((row) => row.querySelector('.sub')?.firstChild as Text);
    for (const text of texts) text.data = `Edited by nobody, ${i}`;
    const rereading = isOurs ? 0 : time(() => texts.reduce((sum, text) => sum + text.data.length, 0));
    const respent = await work.run();
    if (isOurs) changed.overlay.push(respent);
    else changed.reading.push(rereading);

    for (const row of fresh) row.remove();
    await work.run();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { added, changed, badges: document.querySelectorAll('upfront-badge').length };
}

function readAll(roots: readonly Node[]): number {
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
