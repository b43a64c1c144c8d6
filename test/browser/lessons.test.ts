import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insideFirefox } from './lib/inside-firefox.ts';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { leaveFor, say } from './lib/popup.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, press, startBench } from './lib/studio.ts';

const BARE = '/avatar?landmarks=none';

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

  /** Opens the popup in a tab of its own, and asks it to start a lesson about the page. */
  async function begin(page: Page, words: string): Promise<void> {
    popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await say(popup, words);
    await until(
      () => bar(page),
      (text) => text.startsWith('Point at'),
    );
    await leaveFor(page);
  }

  async function teach(page: Page, words: string, selector: string): Promise<void> {
    await begin(page, words);
    await page.click(selector);
  }

  /** Chrome lets nobody read the clipboard unasked, and nobody write to it who was not pressed. */
  async function allowClipboard(): Promise<void> {
    const origin = `chrome-extension://${bench.us.extensionId}`;
    for (const permission of [{ name: 'clipboard-read' }, { name: 'clipboard-write' }] as const)
      await bench.us.browser.defaultBrowserContext().setPermission(origin, { permission, state: 'granted' });
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

  it('that have no room any more are not said to be stored', async () => {
    const one = { is: 'length', on: 'page:editor', role: 'text', name: '#', within: '' };
    const lessons = Array.from({ length: 200 }, (_, nth) => ({ ...one, nth }));
    await bench.us.setStorage({ lessons: { version: 1, lessons } });
    const { page, errors, close } = await openBare();
    await teach(page, 'This is my balance', '.wallet span');
    const trouble = await page.waitForSelector('upfront-notice >>> .trouble');
    expect(await trouble?.evaluate(({ textContent }) => textContent)).toMatch(/^This could not be stored\./);
    expect(await bench.us.getStorage()).toMatchObject({ lessons: { lessons } });
    expect(errors).toEqual([]);
    await close();
  });

  it('are given one after the other: who begins anew has the one notice of the page', async () => {
    await bench.us.setStorage({ settings: { version: 2, meter: true } });
    const { page, close } = await openBare();
    const notices = (): Promise<string[]> =>
      page.$$eval('upfront-notice', (all) => all.map((notice) => (notice as HTMLElement).dataset.notice ?? ''));
    await until(notices, ([first]) => first === 'meter');
    await begin(page, 'This is the length');
    await begin(page, 'This is my balance');
    await page.evaluate(() => document.body.append('changed'));
    await settled(page);
    expect(await notices()).toEqual(['teach']);
    await page.keyboard.press('Escape');
    await until(notices, ([first]) => first === 'meter');
    await close();
  });

  /** Presses a button of the bar with the mouse, where it stands. */
  async function pressInBar(page: Page, selector: string): Promise<void> {
    const button = await page.waitForSelector(`upfront-notice >>> ${selector}`);
    await button?.click();
  }

  it('are given in a modal dialog of the browser’s too, which makes all around it inert', async () => {
    const { page, errors, close } = await openBare();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<dialog id="first" aria-label="First">First</dialog><dialog id="own" aria-label="Make it"><p>Long 45s</p><button class="make">Make it</button></dialog>',
      );
      const [first, own] = [...document.querySelectorAll('dialog')];
      own?.showModal();
      // A press beside it closes many a dialog.
      own?.addEventListener('click', ({ target }) => target === own && own.close());
      // The one that stands before it lies over it.
      first?.showModal();
    });
    await teach(page, 'This button spends credits', '#first');
    expect(await bar(page)).toContain('cannot be pressed');
    const owner = () =>
      page.$eval('upfront-notice', ({ parentElement }) => parentElement?.id || parentElement?.localName);
    expect(await owner()).toBe('first');
    await page.$eval('#first', (dialog) => (dialog as HTMLDialogElement).close());
    await until(owner, (id) => id === 'own');
    await page.click('.make');
    expect(await bar(page)).toBe('What does “Make it” pay for?');
    await pressInBar(page, '.main');
    await until(
      () => estimates(page),
      (shown) => shown.length === 1,
    );
    expect(await page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    // And where all dialogs are closed meanwhile, it is the page's again.
    await teach(page, 'This is the length', '.make');
    await page.$eval('#own', (dialog) => (dialog as HTMLDialogElement).close());
    await until(owner, (id) => id === 'body');
    await pressInBar(page, '.cancel');
    await page.waitForFunction(() => !document.querySelector('upfront-notice'));
    expect(errors).toEqual([]);
    await close();
  });

  it('are given in the page’s own modal dialog too, which stays open and keeps the focus in it', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1`);
    await openGenerateDialog(page);
    await teach(page, 'This button spends credits', '.modal.generate .modal-foot .button-brand');
    expect(await bar(page)).toMatch(/^What does “.*” pay for\?$/);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('upfront-notice');
    await page.keyboard.press('Tab');
    await pressInBar(page, '.main');
    await page.waitForFunction(() => !document.querySelector('upfront-notice'));
    expect(await page.$$('.modal.generate')).toHaveLength(1);
    expect(await page.evaluate(() => window.studio.submitted)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('end by themselves where the page throws the bar out again and again', async () => {
    const { page, errors, close } = await openBare();
    await page.evaluate(() => {
      document.querySelector('.longer')?.addEventListener('click', () => document.body.append('pressed'));
      new MutationObserver(() => document.querySelector('upfront-notice')?.remove()).observe(document.body, {
        childList: true,
      });
    });
    popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await say(popup, 'This button spends credits');
    await leaveFor(page);
    await pause(2500);
    await page.click('.longer');
    expect(await page.evaluate(() => document.body.innerText)).toContain('pressed');
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

  it('are exported, forgotten and imported again; a file that is none changes nothing', async () => {
    const lesson = { is: 'length', on: 'page:quick-create', role: 'text', name: '#s', within: '', nth: 0 };
    await bench.us.setStorage({ lessons: { version: 1, lessons: [lesson] } });
    const { page, close } = await openBare();
    popup = await bench.us.openExtensionPage('popup.html');
    const link = await popup.waitForSelector('.lessons a[download]');
    const exported = decodeURIComponent((await link?.evaluate((each) => each.getAttribute('href'))) ?? '');
    const text = exported.replace('data:application/json,', '');
    expect(JSON.parse(text)).toEqual({ version: 1, lessons: [lesson] });
    const stored = async () => (await bench.us.getStorage()).lessons;

    await say(popup, 'Forget');
    await until(stored, (all) => all === null);
    const choose = (content: string): Promise<void> =>
      popup.$eval(
        '.lessons input[type=file]',
        (input, words) => {
          const chosen = new DataTransfer();
          chosen.items.add(new File([words], 'lessons.json', { type: 'application/json' }));
          (input as HTMLInputElement).files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        content,
      );
    const said = () => popup.evaluate(() => document.body.innerText);
    for (const [content, why] of [
      ['{', 'is no JSON'],
      [' '.repeat(300_000), 'is too large'],
      [text.replace('"nth"', '"selector": "*", "nth"'), 'unusable field (selector)'],
    ] as const) {
      await choose(content);
      await until(said, (words) => words.includes(why));
      expect(await stored()).toBeNull();
    }
    await choose(text);
    await until(stored, (all) => isDeepStrictEqual(all, { version: 1, lessons: [lesson] }));
    await page.bringToFront();
    await close();
  });

  it('are imported in a tab where a file is chosen: its address opens their part', async () => {
    const { page, close } = await openBare();
    popup = await bench.us.openExtensionPage('popup.html#lessons');
    await popup.waitForSelector('details[open] .lessons input[type=file]');
    expect(await popup.$('.lessons a[target]')).toBeNull();
    await page.bringToFront();
    await close();
  });

  it('a report holds structure only', async () => {
    const { page, close } = await openAnnotated(bench.us, '/projects');
    const words = await page.evaluate(() => document.body.innerText.match(/\p{L}{5,}/gu) ?? []);
    popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    if (name === 'chrome') await allowClipboard();
    await popup.bringToFront();
    await popup.click('.page summary');
    await popup.click('.page details > .quiet');
    await popup.waitForFunction(() => document.querySelector('.done')?.textContent);
    const read = 'navigator.clipboard.readText()';
    const text = String(name === 'chrome' ? await popup.evaluate(read) : await insideFirefox(bench.us.browser, read));
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
