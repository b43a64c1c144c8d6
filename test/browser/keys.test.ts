import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './lib/overlay.ts';
import { leaveFor, say } from './lib/popup.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, openControl, press, startBench } from './lib/studio.ts';

/** A low balance: an estimate with its breakdown, and alternatives that can be closed. */
const LOW = `${EDITOR}?scenes=1&engines=iv&native=announce&balance=9`;

/** Runs in the page: its shortcuts, which note each key that they hear of on its way up, wherever they listen. */
function listenForShortcuts(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['keydown', 'keypress', 'keyup'])
    for (const place of [window, document, document.body])
      place.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
}

/** The keys that the page has heard of since the last time. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard.splice(0))]);

const focusOurs = (page: Page, host: string, inside: string): Promise<void> =>
  page.$eval(host, (element, selector) => element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(), inside);

const isOpen = (page: Page): Promise<string | null | undefined> =>
  page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-expanded'));

/** What has the focus, in the words of who would tell it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.getAttribute('aria-label')}`);

describe.each(BROWSERS)('keys, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { control: true });
  });
  afterAll(() => bench?.close());

  it('that press an estimate’s button are not the page’s shortcuts; all others are', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await page.evaluate(listenForShortcuts);
    await focusOurs(page, 'upfront-estimate', 'button');
    for (const [key, open] of [
      [' ', 'true'],
      ['Enter', 'false'],
    ] as const) {
      await page.keyboard.press(key);
      await until(
        () => isOpen(page),
        (shown) => shown === open,
      );
    }
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    expect(await heard(page)).toEqual(['keydown Escape', 'keyup Escape', 'keydown s', 'keypress s', 'keyup s']);
    expect(errors).toEqual([]);
    await close();
  });

  it('that close the alternatives are not the page’s; its Escape closes its dialog from there', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, LOW);
    await openGenerateDialog(page);
    const inDialog = '.modal.generate upfront-alternatives';
    await page.waitForSelector(inDialog);
    await page.evaluate(listenForShortcuts);
    // The breakdown opens where they stand: they give way to it, and come back.
    for (const count of [0, 1]) {
      await focusOurs(page, '.modal.generate upfront-estimate', 'button');
      await page.keyboard.press('Enter');
      await until(
        () => page.$$(inDialog),
        (left) => left.length === count,
      );
    }
    await focusOurs(page, inDialog, '.close');
    await page.keyboard.press('Enter');
    await until(
      () => page.$$(inDialog),
      (left) => left.length === 0,
    );
    expect((await heard(page)).filter((key) => !key.startsWith('keyup'))).toEqual([]);
    await focusOurs(page, '.modal.generate upfront-estimate', 'button');
    await page.keyboard.press('Escape');
    await until(
      () => page.$$('.modal.generate'),
      (left) => left.length === 0,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('stay where they were: nothing of ours takes the focus by coming', async () => {
    const [ours, theirs] = await Promise.all([openAnnotated(bench.us, LOW), openControl(bench.control, LOW)]);
    for (const { page } of [ours, theirs]) {
      await page.focus('.ProseMirror');
      await page.evaluate(() => window.studio.rerender(5));
    }
    expect(await focused(ours.page)).toBe(await focused(theirs.page));
    await openGenerateDialog(ours.page);
    await press(theirs.page, '.topbar .button-brand');
    await ours.page.waitForSelector('.modal.generate upfront-alternatives');
    await theirs.page.waitForSelector('.modal.generate');
    expect(await focused(ours.page)).toBe(await focused(theirs.page));
    await Promise.all([ours.close(), theirs.close()]);
  });
});

describe.each(BROWSERS)('keys while the user points at the page, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('are the bar’s, until it has gone; from then on they are the page’s', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, '/avatar?landmarks=none');
    await page.evaluate(listenForShortcuts);
    const begin = async (): Promise<void> => {
      const popup = await bench.us.openExtensionPage('popup.html');
      await popup.waitForSelector('.page');
      await say(popup, 'This button spends credits');
      await leaveFor(page);
      await page.waitForSelector('upfront-notice');
    };
    const ended = (): Promise<unknown> => page.waitForFunction(() => !document.querySelector('upfront-notice'));
    await begin();
    expect(await focused(page)).toBe('body null');
    await page.keyboard.press('Escape');
    await ended();
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['keydown Escape', 'keyup Escape']);

    await begin();
    await page.focus('.go');
    await page.keyboard.press('Enter');
    // The bar asks what the button pays for: a list that letters choose from.
    await page.keyboard.press('v');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Enter');
    await ended();
    await page.keyboard.up('Enter');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(expect.arrayContaining(['keydown Enter', 'keyup Enter']));
    expect(await bench.us.getStorage()).not.toHaveProperty('lessons');
    expect(errors).toEqual([]);
    await close();
  });
});
