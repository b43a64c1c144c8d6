import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './lib/browser.ts';
import { settled } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, choose, EDITOR, ENGINE, pause, press, QUICK, startBench, write } from './lib/studio.ts';

/** A layout shift as the browser reports it; TypeScript's own library does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: ReadonlyArray<{ node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }>;
}

/** One thing that was moved by a shift. */
interface Moved {
  what: string;
  right: number;
  down: number;
  /** Whether it only makes room for badges in its row: sideways, and by no more than these are wide. */
  isRoom: boolean;
}

/** Runs in the page, first of all: notes layout shifts while what was moved is still there. */
function noteShifts(): void {
  // With a badge's own margin, and the gap that a label of the page may put between its parts.
  const roomFor = (element: Element | null | undefined): number =>
    [...(element?.querySelectorAll('upfront-badge') ?? [])].reduce(
      (sum, host) => sum + host.getBoundingClientRect().width + 12,
      0,
    );
  const shifts: Array<{ value: number; moved: Moved[] }> = [];
  Object.assign(window, { shifts });
  const onShifts = (list: PerformanceObserverEntryList): void => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        // What a style sheet draws, an arrow behind a text, is no node: it stands in what is there.
        const { left, top, width, height } = currentRect;
        const drawnIn = (): Element | null => document.elementFromPoint(left + width / 2, top + height / 2);
        const element = node instanceof Element ? node : node ? node.parentElement : drawnIn();
        const [right, down] = [left - previousRect.left, top - previousRect.top];
        const room = roomFor(element?.closest('table') ?? element?.parentElement);
        const isRoom = down === 0 && Math.abs(right) <= room;
        return { what: `${element?.localName}.${element?.className}`, right, down, isRoom };
      });
      shifts.push({ value, moved });
    }
  };
  new PerformanceObserver(onShifts).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page, first of all: the same by looking in every frame where each control stands, for Firefox has no such reports. */
function noteMoves(): void {
  const shifts: Array<{ value: number; moved: Moved[] }> = [];
  Object.assign(window, { shifts });
  const places = new WeakMap<Element, DOMRect>();
  const roomFor = (element: Element): number => {
    let room = 0;
    for (const host of (element.closest('table') ?? element.parentElement)?.querySelectorAll('upfront-badge') ?? [])
      room += host.getBoundingClientRect().width + 12;
    return room;
  };
  const look = (): void => {
    requestAnimationFrame(look);
    const moved: Moved[] = [];
    for (const element of document.querySelectorAll('button,a,input,textarea,[role],h1,h2,h3,th,td,.ProseMirror')) {
      const now = element.getBoundingClientRect();
      const before = places.get(element);
      const isShown = now.width > 0 && element.checkVisibility();
      if (isShown) places.set(element, now);
      else places.delete(element);
      if (!isShown || !before) continue;
      const [right, down] = [now.left - before.left, now.top - before.top];
      if (Math.abs(right) < 1 && Math.abs(down) < 1) continue;
      const isRoom = Math.abs(down) < 1 && Math.abs(right) <= roomFor(element);
      moved.push({ what: `${element.localName}.${element.className}`, right, down, isRoom });
    }
    if (moved.length > 0) shifts.push({ value: moved.length, moved });
  };
  requestAnimationFrame(look);
}

async function openNoting(browser: TestBrowser, path: string, awaited: string): Promise<Page> {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(browser.name === 'chrome' ? noteShifts : noteMoves);
  await page.goto(browser.url(path));
  await page.waitForSelector(awaited);
  await settled(page, 300);
  return page;
}

const shifts = async (page: Page): Promise<Array<{ value: number; moved: Moved[] }>> => {
  await pause(200);
  return page.evaluate(() => (window as unknown as { shifts: Array<{ value: number; moved: Moved[] }> }).shifts);
};

/** Every button of the page that is in view, and whether a click at its middle would reach it. */
const reachable = (page: Page): Promise<string[]> =>
  page.$$eval('button,a[href],input,[role=button]', (controls) =>
    controls
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 0)
      .map((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
        return `${name}: ${hit !== null && control.contains(hit)}`;
      }),
  );

// Where things stand in the end is compared in layout.test.ts.
describe.each(BROWSERS)('the page’s layout, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it.each<{ place: string; path: string; act: (page: Page, isOurs: boolean) => Promise<void> }>([
    {
      place: 'the editor, while engines change',
      path: `${EDITOR}?scenes=2`,
      act: async (page) => {
        await choose(page, ENGINE, 'Avatar V');
        await pause(200);
        await choose(page, ENGINE, 'Avatar III');
      },
    },
    {
      place: 'the Generate dialog with what to do instead',
      path: `${EDITOR}?scenes=1&engines=iv&native=announce&balance=9`,
      act: async (page, isOurs) => {
        if (isOurs) await openGenerateDialog(page);
        else await press(page, '.topbar .button-brand');
      },
    },
    {
      place: 'Quick create, while a script is written',
      path: QUICK,
      act: async (page) => {
        for (const times of [5, 60]) {
          await write(page, 'textarea[aria-label="Script"]', 'Welcome to the course. '.repeat(times));
          await pause(300);
        }
      },
    },
    { place: 'Home', path: '/home', act: () => pause(300) },
  ])('shifts by nothing of ours but a badge’s own width, and every button can be clicked: $place', async (visit) => {
    const [ours, theirs] = await Promise.all([
      openNoting(bench.us, visit.path, 'upfront-badge'),
      openNoting(bench.control, visit.path, '#root > *'),
    ]);
    await visit.act(ours, true);
    await visit.act(theirs, false);
    await settled(ours);
    // What the page itself moves, a title that gets its font, takes the badge in it along.
    const byPage = new Set((await shifts(theirs)).flatMap(({ moved }) => moved.map(({ what }) => what)));
    const byUs = (await shifts(ours)).flatMap(({ value, moved }) => {
      const ofUs = moved.filter(({ what, isRoom }) => !isRoom && !byPage.has(what) && what !== 'upfront-badge.');
      return ofUs.length > 0 ? [{ value, ofUs }] : [];
    });
    expect(byUs).toEqual([]);
    const buttons = await reachable(ours);
    expect(buttons.length).toBeGreaterThan(10);
    expect(buttons).toEqual(await reachable(theirs));
    await Promise.all([ours.close(), theirs.close()]);
  });
});
