import type { TestBrowser } from '../browser/lib/browser.ts';
import { EDITOR, pause } from '../browser/lib/studio.ts';
import { type Beside, compare, inTurns, mainThreadOf, pairText } from './beside.ts';
import type { Figure } from './figures.ts';
import type { Section } from './pages.ts';

/** What loading a page took, milliseconds since the navigation began. */
interface Started {
  paint: number;
  /** When the page's own content stood there. */
  content: number;
  /** Our first badge; nothing in the browser without us. */
  badge: number;
  /** The main thread's CPU time until then and a second more. */
  task: number;
}

/** From the start of a navigation to the first badge, and what we take from the page's own start. */
export async function startUp(beside: Beside, rounds: number): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [name, path] of [
    ['Home', '/home'],
    ['the editor', EDITOR],
  ] as const) {
    const taken = await inTurns(rounds, beside, (browser, side) => start(browser, path, side === 'ours'));
    const of = (key: keyof Started) => compare(taken, (started) => started[key]);
    const badge = of('badge').ours;
    const after = compare(taken, (started) => started.badge - started.content).ours;
    const [paint, task] = [of('paint'), of('task')];
    const figures: Figure[] = [
      {
        what: 'navigation to the first badge',
        value: badge,
        isShown: true,
        unit: 'ms',
        note: `${after.toFixed(0)} ms after the page's own content stood there; ${rounds} rounds`,
      },
      {
        what: 'first contentful paint: later by',
        value: paint.more,
        isShown: true,
        unit: 'ms',
        note: pairText(paint, 'ms', rounds),
      },
      { what: 'main-thread time added', value: task.more, unit: 'ms', note: pairText(task, 'ms', rounds) },
    ];
    sections.push({ title: `Start-up of ${name} (chrome)`, figures, raw: taken });
  }
  return sections;
}

async function start(browser: TestBrowser, path: string, isOurs: boolean): Promise<Started> {
  const page = await browser.browser.newPage();
  try {
    await page.evaluateOnNewDocument(() => {
      const stamps: Record<string, number> = {};
      Object.assign(window, { stamps });
      // The same observer in both browsers: what it costs cancels out.
      const observer = new MutationObserver(() => {
        if (document.querySelector('#root > *')) stamps.content ??= performance.now();
        if (document.getElementsByTagName('upfront-badge').length > 0) {
          stamps.badge ??= performance.now();
          observer.disconnect();
        }
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const { task, result } = await mainThreadOf(page, async () => {
      await page.goto(browser.url(path));
      if (isOurs) await page.waitForSelector('upfront-badge', { timeout: 10_000 });
      else await page.waitForSelector('#root > *', { timeout: 10_000 });
      await pause(1000);
      return page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        ...(window as unknown as { stamps: { content: number; badge?: number } }).stamps,
      }));
    });
    return { badge: Number.NaN, ...result, task };
  } finally {
    await page.close();
  }
}
