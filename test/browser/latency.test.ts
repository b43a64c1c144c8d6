import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelling } from './lib/labelling.ts';
import { settled } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  choose,
  EDITOR,
  ENGINE,
  insert,
  openAnnotated,
  press,
  QUICK,
  startBench,
  write,
} from './lib/studio.ts';
import { answerTime, median } from './lib/timing.ts';

/** From the page's own change to ours, milliseconds. */
const BUDGET = 100;

/**
 * The median of several changes of one kind. What else runs on the machine can make a whole series slow and none fast, so
 * a slow series is measured again, twice at most: an overlay that is too slow fails all three.
 */
async function answers(measure: (round: number) => Promise<number>, rounds = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let series = 0; series < 3 && best >= BUDGET; series++) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await measure(series * rounds + round));
    best = Math.min(best, median(times));
  }
  return best;
}

/** From a change inside `where`, which pressing or typing brings about, to the estimate's. */
async function answer(page: Page, where: string, act: () => Promise<unknown>): Promise<number> {
  const time = await answerTime(page, where, act);
  await settled(page, 100);
  return time;
}

/** Writes into the text area, which changes no node: from the event to the estimate. */
const scriptAnswer = (page: Page, round: number): Promise<number> =>
  page.evaluate(
    async (words) => {
      const area = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Script"]');
      const host = document.querySelector<HTMLElement>('upfront-estimate');
      if (!area || !host) throw new Error('no script or no estimate');
      const before = host.dataset.credits;
      // Past React's own setter on the element, as browsers do when a person types.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'word '.repeat(words));
      const since = performance.now();
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      while (host.dataset.credits === before && performance.now() - since < 2000) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const time = performance.now() - since;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return time;
    },
    (round + 1) * 60,
  );

describe.each(BROWSERS)('within 100 ms of the page’s own change, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('the estimate follows another engine', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=video`);
    const pick = (round: number) => choose(page, ENGINE, round % 2 === 0 ? 'Avatar III' : 'Avatar V');
    expect(await answers((round) => answer(page, ENGINE, () => pick(round)), 4)).toBeLessThan(BUDGET);
    await close();
  });

  it('the estimate follows the script, as soon as the page shows its new length', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=video`);
    // Ten words are four seconds: more than a credit each time.
    const type = () => insert(page, '.ProseMirror', ' and one two three four five six seven eight nine');
    expect(await answers(() => answer(page, '.script-scene .estimate', type))).toBeLessThan(BUDGET);
    await close();
  });

  it('the estimate follows scenes that are opened', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=6&engines=iv&looks=video`);
    const times: number[] = [];
    for (let scene = 1; scene < 6; scene++) {
      const select = (): Promise<void> =>
        page.$$eval('.scene-item', (items, index) => (items[index] as HTMLElement).click(), scene);
      // Each is opened for the first time: one more scene is known, and the range narrows.
      times.push(await answer(page, '.right-panel,.timeline', select));
    }
    // No second series here, so the fastest answers count.
    expect(median(times.sort((a, b) => a - b).slice(0, 3))).toBeLessThan(BUDGET);
    await close();
  });

  it('the estimate follows scenes that are added, and a dialog that opens has its own', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=video`);
    const opened = async (): Promise<number> => {
      const time = await answerTime(page, '.modal', () => press(page, '.topbar .button-brand'));
      await press(page, '.modal [aria-label="Close"]');
      await settled(page, 150);
      return time;
    };
    expect(await answers(opened, 3)).toBeLessThan(BUDGET);
    const added = () => answer(page, '.timeline,.script-list', () => press(page, '.add-scene'));
    expect(await answers(added, 1)).toBeLessThan(BUDGET);
    await close();
  });

  it('Quick create’s estimate follows engine and script', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    await write(page, 'textarea[aria-label="Script"]', 'one two three four five six seven eight nine ten');
    await settled(page);
    // An even number of rounds: Avatar IV is chosen in the end, which the script's length counts for.
    const pick = (round: number) => choose(page, '.chip-strong', round % 2 === 0 ? 'Avatar III' : 'Avatar IV');
    expect(await answers((round) => answer(page, '.chip-strong', () => pick(round)), 4)).toBeLessThan(BUDGET);
    expect(await answers((round) => scriptAnswer(page, round))).toBeLessThan(BUDGET);
    await close();
  });

  it('a badge is back, once, when an equal node takes the anchor’s place', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      times.push(
        await page.evaluate(async (selector) => {
          const old = document.querySelector(selector);
          window.studio.swapEqual(selector);
          const since = performance.now();
          if (document.querySelector(selector) === old) throw new Error('nothing was swapped');
          while (!document.querySelector(`${selector} upfront-badge`) && performance.now() - since < 3000) {
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
          return performance.now() - since;
        }, ENGINE),
      );
      await settled(page, 100);
      expect((await labelling(page)).wrong).toEqual([]);
    }
    // At most 50 ms until the change is worked on, a frame, and the work itself; the median, for the machine is shared.
    expect(median(times)).toBeLessThan(BUDGET);
    expect(errors).toEqual([]);
    await close();
  });
});
