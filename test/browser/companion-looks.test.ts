import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAccuracy, exampleHistory } from '../start/example-history.ts';
import { faultsOf } from './lib/axe.ts';
import { fillStorage, launch, type TestBrowser } from './lib/browser.ts';
import { BROWSERS } from './lib/studio.ts';
import { forceColors, schemesOf, wantMotion } from './lib/system-wishes.ts';

/*
 * How the extension's own pages look, in both themes and in colours that the system forces, and what a screen reader
 * and a narrow window make of them.
 */

const SECTIONS = ['plan', 'rates', 'guard', 'marks', 'buys', 'history', 'language', 'appearance', 'data', 'about'];
const PAGES = ['popup.html', 'welcome.html', 'update.html', ...SECTIONS.map((id) => `options.html#${id}`)];

/** Every page, one after the other, on a machine that is busy with others. Milliseconds. */
const ALL_PAGES = 180_000;

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

/** Something of everything: a stale balance, a plan that was found, a renewal that is near, a history. */
const storage = (theme: string) => ({
  rateFile: { version: 1, file: RATE_FILE },
  settings: { version: 2, theme, ownRates: { 'avatar-iv': 18.5 }, hidden: ['upscale'] },
  'found-plan': {
    version: 1,
    plan: 'creator',
    card: 'credits-2026b',
    signs: [{ kind: 'current-plan', words: 'Current Plan · Creator', on: 'page:home' }],
    at: Date.now(),
  },
  ...exampleHistory(Date.now()),
  ...exampleAccuracy(Date.now()),
  balance: { credits: 1250, source: 'page', readAt: Date.now() - 3_600_000, version: 1 },
});

/** Opens a page of the extension's with this stored. */
type Open = (file: string, stored: Record<string, unknown>) => Promise<Page>;

async function openerOf(browser: TestBrowser): Promise<Open> {
  const filler = await browser.openExtensionPage('update.html');
  return async (file, stored) => {
    await fillStorage(filler, stored);
    return browser.openExtensionPage(file);
  };
}

describe.each(BROWSERS)('the looks of the extension’s pages, $name', ({ name }) => {
  let browser: TestBrowser;
  let open: Open;

  beforeAll(async () => {
    browser = await launch(name, { port: 1 });
    open = await openerOf(browser);
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'])('nothing that axe finds fault with, %s', { timeout: ALL_PAGES }, async (theme) => {
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

  it('on the widest screen, lines end where they can be read, in the middle of it', async () => {
    for (const file of PAGES.filter((each) => !each.startsWith('popup'))) {
      const page = await open(file, storage('auto'));
      await page.setViewport({ width: 3840, height: 2160 });
      await page.waitForSelector('h1');
      const found = await page.evaluate(() => {
        const { left, right } = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
        const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        const lines = [...document.querySelectorAll('p, .hint')].map((line) => line.getBoundingClientRect().width / em);
        return { font: em, isOff: left < 400 || right > innerWidth - 400, longest: Math.max(...lines) };
      });
      expect(found, file).toMatchObject({ font: 20, isOff: false });
      expect(found.longest, file).toBeLessThan(50);
      await page.close();
    }
  });
});

describe.each(BROWSERS)('what the system asks for, $name', ({ name }) => {
  let browser: TestBrowser;
  let open: Open;
  beforeAll(async () => {
    browser = await launch(name, { port: 1 });
    open = await openerOf(browser);
  });
  afterAll(() => browser?.close());

  it('no motion where it wants none', async () => {
    const page = await open('options.html#marks', {});
    await page.waitForSelector('.switch');
    const duration = () => page.$eval('.switch:checked', (element) => getComputedStyle(element).transitionDuration);
    await page.bringToFront();
    await wantMotion(browser, page, true);
    expect(await duration()).toContain('0.12s');
    await wantMotion(browser, page, false);
    expect(await duration()).toBe('0s');
    await wantMotion(browser, page, true);
    await page.close();
  });

  it.each(schemesOf(name))(
    'its own colours where it wants those, on every page: %s',
    { timeout: ALL_PAGES },
    async (scheme) => {
      const faults: string[] = [];
      for (const file of PAGES) {
        const page = await open(file, storage('auto'));
        await page.waitForSelector('h1');
        await forceColors(browser, page, scheme);
        for (const fault of [...(await faultsOf(page)), ...(await lostIn(page))]) faults.push(`${file}: ${fault}`);
        await page.close();
      }
      expect(faults).toEqual([]);
    },
  );
});

/**
 * What a person with forced colours cannot see: fields, buttons and switches without a border, and a switch that is on and
 * looks as if it were off.
 */
function lostIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string => element.outerHTML.slice(0, 100);
    const isShown = (element: Element): boolean => element.checkVisibility() && element.clientWidth > 1;
    const borderless = [...document.querySelectorAll('select, .switch, .card, input[type=number], input[type=search]')]
      .filter(isShown)
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => `has no border: ${nameOf(element)}`);
    const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
    const [on, off] = ['.switch:checked', '.switch:not(:checked)'].map((kind) => document.querySelector(kind));
    const alike = on && off && ground(on) === ground(off) ? ['a switch that is on looks like one that is off'] : [];
    return [...borderless, ...alike];
  });
}
