import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  ENGINE,
  HISTORY,
  openAnnotated,
  openControl,
  openMenu,
  pause,
  QUICK,
  startBench,
} from './lib/studio.ts';

interface Spot {
  what: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Width of the badges inside it. */
  own: number;
  /** Width of the badges that share its row or table: what those may push it sideways. */
  beside: number;
  spends: boolean;
}

/** Where each control of the page stands. */
const spots = (page: Page): Promise<Spot[]> =>
  page.evaluate(() => {
    // With a badge's own margin, and the gap that a label of the page may put between its parts.
    const widthOf = (element: Element | null | undefined): number =>
      [...(element?.querySelectorAll('upfront-badge') ?? [])].reduce(
        (sum, host) => sum + host.getBoundingClientRect().width + 12,
        0,
      );
    return [
      ...document.querySelectorAll<HTMLElement>('button,a,input,textarea,[role],h1,h2,h3,th,td,.estimate,.ProseMirror'),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return {
          what: `${element.localName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`.trim(),
          ...{ left, top, width, height },
          own: widthOf(element),
          beside: widthOf(element.closest('table') ?? element.parentElement),
          spends: element.matches('.button-brand,.send'),
        };
      });
  });

/**
 * Controls that stand elsewhere than without us. Nothing may move up or down or grow higher, and no control that spends
 * may move at all. A label grows by its own badge; what shares a row or a table with it makes room for that.
 */
function moved(ours: readonly Spot[], theirs: readonly Spot[], rule: 'still' | 'rows make room'): string[] {
  if (ours.length !== theirs.length) return [`${ours.length} controls instead of ${theirs.length}`];
  return ours.flatMap((spot, i) => {
    const wanted = theirs[i];
    if (!wanted || spot.what !== wanted.what) return [`${spot.what} instead of ${wanted?.what}`];
    const [right, down] = [spot.left - wanted.left, spot.top - wanted.top];
    const [wider, higher] = [spot.width - wanted.width, spot.height - wanted.height];
    const room = rule === 'still' || spot.spends ? 0 : spot.beside;
    const grows = wider <= Math.max(spot.own, room) + TINY && wider >= -room - TINY;
    if (Math.abs(right) <= room + TINY && Math.abs(down) <= TINY && Math.abs(higher) <= TINY && grows) return [];
    return [
      `${spot.what}: ${[right, down, wider, higher].map((by) => by.toFixed(1)).join(', ')} (right, down, wider, higher)`,
    ];
  });
}

/** Fractions of pixels that rounding gives and takes. */
const TINY = 0.6;

describe.each(BROWSERS)('the page’s own controls, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it.each([
    { place: 'the editor', path: EDITOR, rule: 'still' },
    { place: 'the list of engines', path: EDITOR, rule: 'still', act: (page: Page) => openMenu(page, ENGINE) },
    { place: 'Quick create', path: QUICK, rule: 'rows make room' },
    { place: 'Home', path: '/home', rule: 'rows make room' },
    { place: 'the usage history', path: HISTORY, rule: 'rows make room' },
  ] as ReadonlyArray<{
    place: string;
    path: string;
    rule: 'still' | 'rows make room';
    act?: (page: Page) => Promise<void>;
  }>)('stand where they stand without us in $place ($rule)', async ({ path, rule, act }) => {
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, path), openControl(bench.control, path)]);
    for (const { page } of [ours, theirs]) await act?.(page);
    await settled(ours.page);
    await pause(250);
    expect(moved(await spots(ours.page), await spots(theirs.page), rule)).toEqual([]);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('stand still in the Generate dialog, while an estimate and its alternatives come and go', async () => {
    const path = `${EDITOR}?scenes=1&engines=iv&native=announce&balance=9`;
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, path), openControl(bench.control, path)]);
    await openGenerateDialog(ours.page);
    await theirs.page.click('.topbar .button-brand');
    await ours.page.waitForSelector('upfront-alternatives');
    await settled(ours.page);
    await pause(250);
    expect(moved(await spots(ours.page), await spots(theirs.page), 'still')).toEqual([]);
    // A click at the place of the page's own button still reaches it.
    const hit = await ours.page.$eval('.modal-foot .button-brand', (button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return [0.1, 0.5, 0.9].map((part) =>
        button.contains(document.elementFromPoint(left + width * part, top + height / 2)),
      );
    });
    expect(hit).toEqual([true, true, true]);
    await Promise.all([ours.close(), theirs.close()]);
  });
});

/** With what is left, the sentence is as long as it gets. */
const LEFT = { balance: { credits: 200, source: 'page', readAt: Date.now(), version: 1 } };

describe.each(BROWSERS)('beside the page’s own controls, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: LEFT });
  });
  afterAll(() => bench?.close());

  it('the estimate covers none of them in their bar, whatever it says and however wide the window is', async () => {
    for (const scenes of [1, 2, 4]) {
      const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=${scenes}`);
      for (const width of [1180, 1275, 1366, 1440, 1600]) {
        await page.setViewport({ width, height: 900 });
        await settled(page);
        const covered = await page.evaluate(() => {
          const ours = document.querySelector('upfront-estimate')?.getBoundingClientRect();
          if (!ours || ours.width === 0) return ['no estimate'];
          return [...document.querySelectorAll('.topbar button,.topbar a,.topbar input')]
            .filter((control) => {
              const { left, right, top, bottom } = control.getBoundingClientRect();
              return left < ours.right && right > ours.left && top < ours.bottom && bottom > ours.top;
            })
            .map((control) => control.getAttribute('aria-label') ?? control.textContent);
        });
        expect({ scenes, width, covered }).toEqual({ scenes, width, covered: [] });
      }
      await close();
    }
  });
});
