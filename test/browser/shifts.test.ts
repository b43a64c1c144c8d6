import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import {
  type Bench,
  choose,
  EDITOR,
  ENGINE,
  openAnnotated,
  openControl,
  pause,
  press,
  QUICK,
  startBench,
  write,
} from './lib/studio.ts';

/** A layout shift as the browser reports it; TypeScript's own library does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: ReadonlyArray<{ node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }>;
}

interface Shifts {
  /** The sum of all shifts that moved something further than the badges in its row are wide, or up or down. */
  sum: number;
  /** What was moved so, a line each. */
  moved: string[];
  /** How many shifts there were in all, those that only make room for a badge included. */
  count: number;
}

/** All layout shifts since the page was opened. */
const shifts = (page: Page): Promise<Shifts> =>
  page.evaluate(async () => {
    const entries = await new Promise<LayoutShift[]>((resolve) => {
      const found: LayoutShift[] = [];
      const observer = new PerformanceObserver((list) => found.push(...(list.getEntries() as LayoutShift[])));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(found), 200);
    });
    // With a badge's own margin, and the gap that a label of the page may put between its parts.
    const roomFor = (element: Element | null | undefined): number =>
      [...(element?.querySelectorAll('upfront-badge') ?? [])].reduce(
        (sum, host) => sum + host.getBoundingClientRect().width + 12,
        0,
      );
    const beyond = entries.map(({ value, sources }) => ({
      value,
      moved: sources.flatMap(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const [right, down] = [currentRect.left - previousRect.left, currentRect.top - previousRect.top];
        const isRoom = down === 0 && Math.abs(right) <= roomFor(element?.closest('table') ?? element?.parentElement);
        return isRoom ? [] : [`${element?.localName}.${element?.className}: ${right} right, ${down} down`];
      }),
    }));
    const left = beyond.filter(({ moved }) => moved.length > 0);
    return {
      sum: left.reduce((sum, { value }) => sum + value, 0),
      moved: left.flatMap(({ moved }) => moved),
      count: entries.length,
    };
  });

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

// Firefox reports no layout shifts; where things stand in the end is compared in both browsers in layout.test.ts.
describe('the page’s layout, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome', { control: true });
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
      openAnnotated(bench.us, visit.path),
      openControl(bench.control, visit.path),
    ]);
    await visit.act(ours.page, true);
    await visit.act(theirs.page, false);
    await settled(ours.page);
    const [with_, without] = [await shifts(ours.page), await shifts(theirs.page)];
    console.log(visit.place, with_, without);
    expect(with_.moved).toEqual(without.moved);
    expect(with_.sum).toBeCloseTo(without.sum, 4);
    const buttons = await reachable(ours.page);
    expect(buttons.length).toBeGreaterThan(10);
    expect(buttons).toEqual(await reachable(theirs.page));
    await Promise.all([ours.close(), theirs.close()]);
  });
});
