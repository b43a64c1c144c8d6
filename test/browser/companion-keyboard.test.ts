import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HISTORY, STATES } from '../start/states.ts';
import type { Stop } from '../start/tour.ts';
import { arrange } from '../start/visit.ts';
import { type Bench, BROWSERS, startBench } from './lib/studio.ts';

/* The extension's own pages with the keyboard alone: there and back again, each control in its turn, and never out of sight. */

const SECTIONS = ['plan', 'rates', 'guard', 'marks', 'buys', 'history', 'language', 'appearance', 'data', 'about'];
const PAGES: readonly Stop[] = [
  ...['popup.html', 'welcome.html', 'update.html', ...SECTIONS.map((id) => `options.html#${id}`)].map((path) => ({
    name: path,
    title: path,
    path,
    settings: { guard: true, ownRates: { 'avatar-iv': 18.5 } },
    stored: () => HISTORY,
  })),
  // Those whose states have controls of their own.
  ...STATES.filter(({ name }) =>
    ['rate-file-offered', 'spent-broken', 'popup-plan-found', 'popup-enter', 'popup-lessons'].includes(name),
  ),
];

/** As low as it may be for the bar at the top to stay there: the least room beside it. */
const WINDOW = { width: 1000, height: 660 };

interface Reached {
  /** Its place among all controls that can be reached; -1 for what is none of them. */
  at: number;
  name: string;
  /** What is wrong with how its focus shows. */
  wrong: string[];
}

/** Marks all that the keyboard must reach, in the page's order, and answers their number. A group of radio buttons is one. */
const markControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const ground = document.querySelector('dialog[open]') ?? document;
    const all = ground.querySelectorAll<HTMLElement>(
      'a[href], input, select, button, textarea, summary, [tabindex="0"]',
    );
    const isChosen = ({ name, checked }: HTMLInputElement): boolean =>
      checked || !document.querySelector(`input[name="${name}"]:checked`);
    const reachable = [...all].filter(
      (element) =>
        !element.matches(':disabled') &&
        element.checkVisibility() &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !isChosen(element)),
    );
    for (const [index, element] of reachable.entries()) element.dataset.stop = `${index}`;
    // From where a page that was just opened is walked through.
    const start = document.createElement('span');
    start.tabIndex = -1;
    (ground instanceof Document ? document.body : ground).prepend(start);
    start.focus();
    return reachable.length;
  });

/** What has the focus; nothing where it has left the page. */
const focused = (page: Page): Promise<Reached | undefined> =>
  page.evaluate(async () => {
    // Firefox scrolls with the next frame.
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || !document.hasFocus()) return undefined;
    // A field for a file is drawn as the label around it.
    const drawn = element.matches('input[type=file]') ? (element.closest('label') ?? element) : element;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    // A part of it in sight is enough: Firefox goes no further than that by itself.
    const hit = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
    const isInSight = left >= -1 && right <= innerWidth + 1 && top < innerHeight && bottom > 0;
    return {
      at: Number(element.dataset.stop ?? -1),
      name: element.outerHTML.slice(0, 120),
      wrong: [
        ...(isRinged ? [] : ['has no ring']),
        ...(isInSight ? [] : ['is out of sight']),
        ...(drawn.contains(hit) || hit?.contains(drawn) ? [] : [`is under ${hit?.outerHTML.slice(0, 60)}`]),
      ],
    };
  });

/** Presses Tab, or Shift and Tab, from one end of the page to the other. */
async function walk(page: Page, count: number, back = false): Promise<Reached[]> {
  const reached: Reached[] = [];
  if (back) await page.keyboard.down('Shift');
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (!here) break;
    reached.push(here);
  }
  if (back) await page.keyboard.up('Shift');
  return reached;
}

describe.each(BROWSERS)('the extension’s pages with the keyboard alone, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(PAGES)('every control is reached in its turn, shows it, and is in sight: $title', async (stop) => {
    const { page, errors, close } = await arrange(bench.us, { ...stop, viewport: WINDOW });
    expect(errors).toEqual([]);
    const count = await markControls(page);
    const inOrder = Array.from({ length: count }, (_, index) => index);
    const there = await walk(page, count);
    expect(
      there.map(({ at }) => at),
      JSON.stringify(there.filter(({ at }) => at < 0)),
    ).toEqual(inOrder);
    const andBack = await walk(page, count - 1, true);
    expect(andBack.map(({ at }) => at)).toEqual(inOrder.slice(0, -1).reverse());
    expect([...there, ...andBack].filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    await close();
  });
});
