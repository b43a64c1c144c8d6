import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStudio } from '../../studio/server.ts';
import type { PageTruth } from '../../studio/truth/truth.ts';
import { type BrowserName, fillStorage, launch, OUTPUT, type TestBrowser } from './browser.ts';
import { followSteps, type Tally } from './follow-truth.ts';
import type { Truth } from './truth.ts';

/** The test of one page: what is right on it, each visit of which is followed in both browsers, and with both plan models. */
export interface PageTest {
  truth: PageTruth;
}

/** A page has, in all its visits, at least so many things that look like a label and are none. */
const LEAST_NEGATIVES = 40;

/** Both plan models. */
type Card = 'premium-2026' | 'credits-2026b';

/** The card that a page is followed by in all its visits, whatever is left out elsewhere. */
const WHOLE: Card = 'premium-2026';

const settingsOf = (rateCard: Card) => ({
  settings: { version: 1, enabled: true, rateCard, plan: 'unknown', lowAt: 0 },
});

/** By file name, such as `avatar-shots`. */
export type PageTests = Readonly<Record<string, PageTest>>;

/** The tests of `test/browser/pages`, one module each. */
export async function readPageTests(modules: Record<string, () => Promise<unknown>>): Promise<PageTests> {
  const entries = Object.entries(modules).map(async ([path, load]) => {
    const { page } = (await load()) as { page: PageTest };
    return [path.replace(/^.*\/|\.ts$/g, ''), page] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** `npm run pages` follows all visits of each page, with both cards, in both browsers: half an hour. */
export const isAll = process.env.UPFRONT_PAGES === 'all';

/**
 * `npm test` follows the first visit of each page, which has the most steps: in Chrome, with both cards. `npm run test:long`
 * follows every visit in Chrome with the default card, and the first ones in Firefox.
 */
const isWhole = (name: BrowserName, card: Card): boolean =>
  isAll || (name === 'chrome' && card === WHOLE && process.env.UPFRONT_PART === 'long');

/** Follows the truth of every page in one browser with one card, and writes precision and recall of each. */
export function testPages(name: BrowserName, card: Card, pages: PageTests): void {
  describe(`on the studio’s pages, ${name} with ${card}`, () => {
    let browser: TestBrowser;
    let studio: Awaited<ReturnType<typeof startStudio>>;
    let storage: Page | undefined;
    const tallies: Record<string, Tally> = {};

    beforeAll(async () => {
      studio = await startStudio();
      browser = await launch(name, { port: studio.port, storage: settingsOf(card) });
      if (name === 'chrome') storage = await browser.openExtensionPage('popup.html');
    });
    afterAll(async () => {
      await browser?.close();
      await studio?.close();
      writeReport(`${name}-${card}`, tallies);
    });

    it.each(Object.entries(pages))('%s: every label, nothing else, every estimate', async (id, { truth }) => {
      const sum: Tally = { labels: 0, found: 0, wrong: 0, estimates: 0, right: 0, negatives: 0 };
      tallies[id] = sum;
      for (const visit of isWhole(name, card) ? truth.visits : truth.visits.slice(0, 1)) {
        // A balance that the page before has shown is none of this one.
        if (storage) await fillStorage(storage, settingsOf(card));
        const tally = await follow(browser, visit, card);
        for (const key of Object.keys(sum) as Array<keyof Tally>) sum[key] += tally[key];
      }
      if (isWhole(name, card)) expect(sum.negatives).toBeGreaterThanOrEqual(LEAST_NEGATIVES);
    });
  });
}

/** A visit, on the page as an account with this card's plan has it. */
async function follow(browser: TestBrowser, visit: Truth, card: Card): Promise<Tally> {
  const [path = '', query] = visit.route.split('?');
  const route = `${path}?${query ? `${query}&` : ''}plan=${card}`;
  const { page, errors, close } = await browser.open(route, undefined, visit.host);
  try {
    const tally = await followSteps(page, browser.name, { ...visit, route }, [], { names: [card] });
    expect(errors).toEqual([]);
    return tally;
  } finally {
    await close();
  }
}

/** Precision and recall of labels and the share of right estimates, per page and in all, as a table and as JSON. */
function writeReport(run: string, tallies: Readonly<Record<string, Tally>>): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
  const all: Tally = { labels: 0, found: 0, wrong: 0, estimates: 0, right: 0, negatives: 0 };
  for (const tally of Object.values(tallies)) {
    for (const key of Object.keys(all) as Array<keyof Tally>) all[key] += tally[key];
  }
  const rows = [...Object.entries(tallies), ['in all', all] as const].map(([page, tally]) => ({
    page,
    labels: tally.labels,
    precision: share(tally.found, tally.found + tally.wrong),
    recall: share(tally.found, tally.labels),
    estimates: tally.estimates,
    right: share(tally.right, tally.estimates),
    negatives: tally.negatives,
  }));
  const line = (cells: readonly unknown[]): string => cells.map((cell) => String(cell).padStart(16)).join('');
  const head = Object.keys(rows[0] ?? {});
  process.stdout.write(`${[run, line(head), ...rows.map((row) => line(Object.values(row)))].join('\n')}\n`);
  const folder = `${OUTPUT.chrome}/../tests`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/pages-${run}.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
