import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAccuracy, exampleHistory } from '../start/example-history.ts';
import { choose, untilAsked } from './lib/guard.ts';
import { estimates, until } from './lib/overlay.ts';
import { pseudoBuild } from './lib/pseudo.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, startBench } from './lib/studio.ts';

/** Choosing German gives the pseudo-language there. */
const STORAGE = {
  settings: {
    version: 2,
    enabled: true,
    rateCard: 'auto',
    plan: 'unknown',
    lowAt: 0,
    language: 'de',
    guard: true,
    meter: true,
  },
  ...exampleHistory(Date.now()),
  ...exampleAccuracy(Date.now()),
  balance: { credits: 5, source: 'page', readAt: Date.now(), version: 1 },
};

/** What inside our elements is wider than its room, or stands outside of the window. */
const spilled = (page: Page): Promise<string[]> =>
  page.$$eval('upfront-estimate,upfront-alternatives,upfront-notice', (hosts) =>
    hosts
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])])
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isWide = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
        return element.localName !== 'style' && (isWide || left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent}`),
  );

/** Parts of a page, all of it opened, that lie outside of the window; what scrolls by itself may hold more than it shows. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    /** Whether what holds it can be scrolled sideways to show it. */
    const scrolls = ({ parentElement }: Element): boolean =>
      parentElement !== null &&
      parentElement !== document.body &&
      (/auto|scroll/.test(getComputedStyle(parentElement).overflowX) || scrolls(parentElement));
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && !element.closest('.chart *') && !scrolls(element) && (left < -1 || right > innerWidth + 1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide, in a window of ${clientWidth}`] : []),
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

describe.each(BROWSERS)('a language written from right to left, $name', ({ name }) => {
  let bench: Bench;
  let build: string;

  beforeAll(async () => {
    build = await pseudoBuild(name);
    bench = await startBench(name, { storage: STORAGE, build });
  });
  afterAll(async () => {
    await bench?.close();
    rmSync(build, { recursive: true, force: true });
  });

  it.each(['ltr', 'rtl'])('stands right on a page that is %s', async (dir) => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?balance=5&engines=iv&dir=${dir}`);
    await openGenerateDialog(page);
    await until(
      () => estimates(page),
      (shown) => shown.length > 0 && shown.every(({ sentence }) => /^[\u05d0-\u05ea]/.test(sentence)),
    );
    await page.waitForSelector('.modal.generate upfront-alternatives');
    const panel = await page.$eval('.modal.generate upfront-alternatives', (host) => {
      const root = host.shadowRoot;
      const centre = (selector: string): number => {
        const { left, width } = root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return left + width / 2;
      };
      const first = root?.querySelector('li');
      return {
        dir: root?.querySelector<HTMLElement>('.root')?.dir,
        direction: first && getComputedStyle(first).direction,
        // What closes it is at the end of the lines: at the left.
        closes: centre('.close') < centre('.root'),
        digits: /[\u0660-\u0669]/.test(root?.querySelector('h2')?.textContent ?? ''),
      };
    });
    expect(panel).toEqual({ dir: 'rtl', direction: 'rtl', closes: true, digits: true });
    await page.$eval('.modal.generate upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    expect(await spilled(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['ltr', 'rtl'])('is mirrored in the guard’s dialog and in the meter, on a page that is %s', async (dir) => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?balance=5&engines=iv&dir=${dir}`);
    /** Middles of the parts of a notice from left to right, the language's direction, and what it says in Latin letters. */
    const partsOf = (notice: string, parts: readonly string[]) =>
      page.evaluate(
        (kind, selectors) => {
          const root = document.querySelector(`upfront-notice[data-notice=${kind}]`)?.shadowRoot;
          const middle = (selector: string): number => {
            const { left, width } = root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
            return left + width / 2;
          };
          const inner = root?.querySelector<HTMLElement>('.root');
          const text = inner?.textContent ?? '';
          return {
            order: [...selectors].sort((a, b) => middle(a) - middle(b)),
            direction: inner && getComputedStyle(inner).direction,
            lang: inner?.lang,
            latin: text.match(/\p{sc=Latn}{2,}/gu) ?? [],
          };
        },
        notice,
        parts,
      );
    await until(
      () => partsOf('meter', []),
      ({ lang, latin }) => lang === 'ar-EG' && latin.length === 0,
    );
    const mirrored = { direction: 'rtl', lang: 'ar-EG' };
    expect(await partsOf('meter', ['.close', '.fold', 'strong', '.grip'])).toMatchObject({
      ...mirrored,
      order: ['.close', '.fold', 'strong', '.grip'],
    });
    expect(await spilled(page)).toEqual([]);
    await openGenerateDialog(page);
    await page.click('.modal.generate .modal-foot .button-brand');
    expect((await untilAsked(page)).buttons.join()).toMatch(/^[^a-z]+$/i);
    const row = ['li .show', 'li span'];
    expect(await partsOf('guard', row)).toMatchObject({ ...mirrored, order: row });
    // What stands in the reading direction's first place: the way out.
    const choices = ['[value=once]', '[value=cancel]'];
    expect(await partsOf('guard', choices)).toMatchObject({ order: choices });
    expect(await spilled(page)).toEqual([]);
    await choose(page, 'cancel');
    expect(errors).toEqual([]);
    await close();
  });

  it.each([340, 320])('is mirrored in the popup, of %i pixels', async (width) => {
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.setViewport({ width, height: 700 });
    await popup.waitForFunction(() => document.documentElement.dir === 'rtl');
    await popup.waitForSelector('.balance');
    const found = await popup.evaluate(() => {
      const centre = (selector: string): number => {
        const { left, width: wide } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return left + wide / 2;
      };
      return {
        lang: document.documentElement.lang,
        switchAtStart: centre('.switch') > centre('h1'),
      };
    });
    expect(found).toEqual({ lang: 'ar-EG', switchAtStart: false });
    expect(await outside(popup)).toEqual([]);
    await popup.close();
  });

  it.each([
    ['welcome.html', '.step'],
    ['update.html', 'section'],
    ['options.html#plan', '[data-option="generations"] td'],
    ['options.html#rates', '.number input'],
    ['options.html#guard', '.number input'],
    ['options.html#marks', '.features input'],
    ['options.html#buys', '.still-buys td'],
    ['options.html#history', '.chart canvas'],
    ['options.html#language', 'select'],
    ['options.html#appearance', '.option'],
    ['options.html#data', '.sizes dt'],
    ['options.html#about', '.links a'],
  ])('is mirrored on the extension’s pages, narrow ones too: %s', async (file, full) => {
    const page = await bench.us.openExtensionPage(file);
    await page.bringToFront();
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await page.waitForSelector(full);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 700 });
      expect(await outside(page)).toEqual([]);
    }
    // What a text says is drawn in its own direction.
    expect(await page.$eval(full, (element) => getComputedStyle(element).direction)).toBe('rtl');
    await page.close();
  });
});
