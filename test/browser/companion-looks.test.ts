import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, fillStorage, launch, type TestBrowser } from './lib/browser.ts';
import { type PlainPages, pretendExtension, servePages } from './lib/plain-pages.ts';
import { BROWSERS } from './lib/studio.ts';

/*
 * How the extension's own pages look, in both themes, and what a screen reader, a keyboard and a narrow window make of them.
 * Chrome shows the pages of the installed extension. Firefox lets no test open those: it shows the same built files as plain
 * pages, with a stand-in for the extension API.
 */

const SECTIONS = ['plan', 'rates', 'guard', 'marks', 'buys', 'language', 'appearance', 'data', 'about'];
const PAGES = ['popup.html', 'welcome.html', 'update.html', ...SECTIONS.map((id) => `options.html#${id}`)];

/** Old, and of another card than the one in use: all that there is to say about such a file. */
const RATE_FILE = {
  version: 1,
  card: 'credits-2026b',
  name: 'Contract of November',
  checked: '2020-01-01',
  sources: [
    { id: 'order', title: 'Order form 4711', url: `https://example.com/${'long-'.repeat(20)}`, seen: '2020-01-01' },
  ],
  rates: [{ feature: 'avatar-iv', credits: { min: 12, max: 25 }, per: 'minute' }],
};

const storage = (theme: string) => ({
  rateFile: { version: 1, file: RATE_FILE },
  settings: { version: 2, theme, ownRates: { 'avatar-iv': 18.5 }, hidden: ['upscale'] },
  balance: { credits: 1250, source: 'page', readAt: Date.now() - 3_600_000, version: 1 },
});

/** Opens a page of the extension's with this stored, in the installed extension or as a plain page. */
type Open = (file: string, stored: Record<string, unknown>) => Promise<Page>;

async function openerOf(browser: TestBrowser, pages: PlainPages | undefined): Promise<Open> {
  if (pages) {
    return async (file, stored) => {
      const page = await browser.browser.newPage();
      await pretendExtension(page, stored);
      await page.goto(pages.url(file));
      return page;
    };
  }
  const filler = await browser.openExtensionPage('update.html');
  return async (file, stored) => {
    await fillStorage(filler, stored);
    return browser.openExtensionPage(file);
  };
}

describe.each(BROWSERS)('the looks of the extension’s pages, $name', ({ name }) => {
  let browser: TestBrowser;
  let pages: PlainPages | undefined;
  let open: Open;

  beforeAll(async () => {
    pages = name === 'firefox' ? await servePages(name) : undefined;
    browser = await launch(name, { port: 1, extension: name === 'chrome' });
    open = await openerOf(browser, pages);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it.each(['light', 'dark'])('nothing that axe finds fault with, %s', async (theme) => {
    const faults: string[] = [];
    for (const file of PAGES) {
      const page = await open(file, storage(theme));
      await page.waitForSelector('h1');
      expect(await page.$eval('html', (html) => html.dataset.theme)).toBe(theme);
      faults.push(...(await faultsOf(page)).map((fault) => `${file}: ${fault}`));
      await page.close();
    }
    expect(faults).toEqual([]);
  });

  it('nothing is wider than a window of 320 pixels, which is one of 1,280 at 400 %', async () => {
    const wide: string[] = [];
    for (const file of PAGES) {
      const page = await open(file, storage('auto'));
      await page.setViewport({ width: 320, height: 256 });
      await page.waitForSelector('h1');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${file}: ${over}`);
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  it('every control is reached with the keyboard, and shows it', async () => {
    const page = await open('options.html#marks', storage('light'));
    await page.waitForSelector('[data-option="features"]');
    await page.bringToFront();
    const all = await page.$$eval('a[href], input, select, button, summary', (found) => found.length);
    const reached = new Set<number>();
    for (let i = 0; i < all + 2; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        // After the last one, the focus is in the browser's own bars.
        if (!element || element === document.body || !document.hasFocus()) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const name = element.outerHTML.slice(0, 200);
        const list = [...document.querySelectorAll('a[href], input, select, button, summary')];
        return {
          name,
          at: list.indexOf(element),
          shown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
        };
      });
      if (!focused || focused.at < 0) continue;
      expect(focused).toMatchObject({ shown: true });
      reached.add(focused.at);
    }
    expect(reached.size).toBe(all);
    await page.close();
  });
});

// Only Chrome lets a test ask for them.
describe('what the system asks for, chrome', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chrome' satisfies BrowserName, { port: 1 });
  });
  afterAll(() => browser?.close());

  it('no motion where it wants none, and its own colours where it wants those', async () => {
    const page = await browser.openExtensionPage('options.html#marks');
    await page.waitForSelector('.switch');
    const look = () =>
      page.$eval('.switch:checked', (element) => {
        const { transitionDuration, backgroundColor } = getComputedStyle(element);
        const [probe] = [document.createElement('p')];
        probe.style.color = 'Highlight';
        document.body.append(probe);
        const highlight = getComputedStyle(probe).color;
        probe.remove();
        return { transitionDuration, isHighlight: backgroundColor === highlight };
      });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    expect((await look()).transitionDuration).toContain('0.12s');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect((await look()).transitionDuration).toBe('0s');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect((await look()).isHighlight).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

/** What axe finds: the rule, and the elements that break it. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
