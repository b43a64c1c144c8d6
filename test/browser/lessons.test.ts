import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, press, startBench } from './lib/studio.ts';

const BARE = '/avatar?landmarks=none';

/** Presses a button of the popup's by its words. */
const say = (popup: Page, words: string): Promise<void> =>
  popup.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent?.includes(text));
    if (!button) throw new Error(`no button "${text}": ${document.body.innerText}`);
    button.click();
  }, words);

const bar = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('upfront-notice')?.shadowRoot?.querySelector('p')?.textContent ?? '');

describe.each(BROWSERS)('lessons, $name', ({ name }) => {
  let bench: Bench;
  let popup: Page;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  beforeEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  /** Opens the popup in a tab of its own, asks it to start a lesson about the page, and points there. */
  async function teach(page: Page, words: string, selector: string): Promise<void> {
    popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await say(popup, words);
    await until(
      () => bar(page),
      (text) => text.startsWith('Point at'),
    );
    await page.bringToFront();
    await page.click(selector);
  }

  async function openBare(): Promise<{ page: Page; errors: string[]; close(): Promise<void> }> {
    const opened = await bench.us.open(BARE);
    await opened.page.waitForSelector('upfront-badge');
    await settled(opened.page);
    return opened;
  }

  it('make a page whose landmarks are gone right again: button, length, balance, and a name that is no feature', async () => {
    const { page, errors, close } = await openBare();
    expect(await estimates(page)).toEqual([]);
    await teach(page, 'This button spends credits', '.go');
    // Nothing was pressed: the page is asked which feature it pays for.
    expect(await bar(page)).toBe('What does “Go ahead” pay for?');
    await page.evaluate(() => {
      const root = document.querySelector('upfront-notice')?.shadowRoot;
      const select = root?.querySelector('select');
      if (select) select.value = 'avatar-iv';
      root?.querySelector<HTMLElement>('.main')?.click();
    });
    await until(
      () => estimates(page),
      ([shown]) => shown?.feature === 'avatar-iv' && shown.credits === 'unknown',
    );
    await teach(page, 'This is the length', '.runtime span');
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '15' && shown.remaining === 'unknown',
    );
    await teach(page, 'This is my balance', '.wallet span');
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === '1180' && shown.state === 'enough',
    );
    const wrong = (await badges(page)).length;
    await teach(page, 'This is not a feature', '.person');
    await until(
      () => badges(page),
      (shown) => shown.length === wrong - 1,
    );
    // What was taught follows the page: 60 seconds are 20 credits.
    await press(page, '.longer');
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '20',
    );
    // And is still known after a reload.
    await page.reload();
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '15' && shown.remaining === '1180',
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('press nothing of the page, and say why something will not do', async () => {
    const { page, errors, close } = await openBare();
    await page.evaluate(() => {
      document.querySelector('.longer')?.addEventListener('click', () => document.body.append('pressed'));
    });
    await teach(page, 'This is the length', '.longer');
    expect(await bar(page)).toContain('There is no length in “Longer”');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('pressed');
    await page.keyboard.press('Escape');
    await until(
      () => page.$('upfront-notice'),
      (notice) => notice === null,
    );
    await page.click('.longer');
    expect(await page.evaluate(() => document.body.innerText)).toContain('pressed');
    expect(await bench.us.getStorage()).not.toHaveProperty('lessons');
    expect(errors).toEqual([]);
    await close();
  });

  it('can be given by keyboard alone', async () => {
    const { page, close } = await openBare();
    await teach(page, 'This button spends credits', '.wallet span');
    expect(await bar(page)).toContain('cannot be pressed');
    await page.focus('.go');
    await page.keyboard.press('Enter');
    expect(await bar(page)).toBe('What does “Go ahead” pay for?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      () => estimates(page),
      (shown) => shown.length === 1,
    );
    await close();
  });

  it('the popup says what it understands of a page and what not, and how often it missed it', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=2&engines=iv`);
    const landmarks = async (): Promise<string[]> => {
      popup = await bench.us.openExtensionPage('popup.html');
      await popup.waitForSelector('.landmarks');
      return popup.$$eval('.landmarks li', (items) => items.map(({ textContent }) => textContent ?? ''));
    };
    expect(await landmarks()).toEqual(
      expect.arrayContaining([
        '1 button that spends',
        '2 scenes',
        'the script',
        expect.stringMatching(/^\d+ lengths$/),
      ]),
    );
    expect(await popup.$$('[data-missing]')).toEqual([]);
    // The site changes: its button has another name.
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent?.trim() === 'Generate') button.replaceChildren('Go');
    });
    await until(
      () => estimates(page),
      (shown) => shown.length === 0,
    );
    expect(await landmarks()).toContain('Not found: the button that spends');
    expect((await landmarks()).find((text) => text.startsWith('Not found'))).toMatch(
      /^Not found: the button that spends, 2 times since \w+ \d+$/,
    );
    await close();
  });

  /** Lets the popup read what it has written. Firefox asks people for that, whom no test can be: there it is kept by the page. */
  async function watchClipboard(page: Page): Promise<void> {
    if (name === 'firefox') {
      await page.evaluate(() => {
        let kept = '';
        navigator.clipboard.writeText = async (text) => {
          kept = text;
        };
        navigator.clipboard.readText = async () => kept;
      });
      return;
    }
    const origin = `chrome-extension://${bench.us.extensionId}`;
    for (const permission of ['clipboard-read', 'clipboard-write'] as const)
      await bench.us.browser
        .defaultBrowserContext()
        .setPermission(origin, { permission: { name: permission }, state: 'granted' });
  }

  it('a report holds structure only', async () => {
    const { page, close } = await openAnnotated(bench.us, '/projects');
    const words = await page.evaluate(() => document.body.innerText.match(/\p{L}{5,}/gu) ?? []);
    popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await popup.bringToFront();
    await watchClipboard(popup);
    await say(popup, 'Copy a report');
    await popup.waitForFunction(() => document.querySelector('.done')?.textContent);
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    const copied = JSON.parse(text);
    expect(copied).toMatchObject({ version: 1, on: 'page:projects', roles: { button: expect.any(Number) } });
    // Ids of features are Upfront's own words.
    const said = JSON.stringify({ ...copied, features: Object.values(copied.features) });
    const known = ['button', 'heading', 'input', 'projects', 'navigation', 'premium'];
    const told = [...new Set(words)].filter((word) => said.includes(word) && !known.includes(word));
    expect(told).toEqual([]);
    await close();
  });
});
