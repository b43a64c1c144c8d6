import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reload } from './lib/browser.ts';
import { callApi } from './lib/extension-page.ts';
import { estimates, until } from './lib/overlay.ts';
import { openAccount } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, QUICK, startBench } from './lib/studio.ts';

const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
/** The page that an install opens. Firefox lists no page of an add-on that a test has not opened: there it is one more. */
async function welcomePage({ us }: Bench): Promise<Page> {
  if (us.name === 'firefox') {
    await until(
      () => us.getStorage(),
      ({ seen }) => seen !== undefined,
      10_000,
    );
    return us.openExtensionPage('welcome.html');
  }
  const target = await us.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('no page');
  return page;
}

const settingsOf = async (bench: Bench): Promise<Record<string, unknown>> =>
  ((await bench.us.getStorage()).settings ?? {}) as Record<string, unknown>;

describe.each(BROWSERS)('the extension’s own pages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { welcome: true });
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  it('begin with the first steps, whose answer is remembered', async () => {
    const page = await welcomePage(bench);
    await page.waitForSelector('.step');
    expect(await page.$$eval('.step h2', (all) => all.map((each) => each.textContent))).toEqual([
      'Keep it in sight',
      'Which plan is yours?',
      'What you will see',
    ]);
    // The signs are drawn by the views that draw them on pages.
    const signs = await page.$$eval('upfront-badge, .host', (hosts) =>
      hosts.map((host) => host.shadowRoot?.textContent ?? ''),
    );
    expect(signs).toEqual([
      expect.stringContaining('Premium · 20/min'),
      expect.stringContaining('Included'),
      expect.stringContaining('This will use 20 premium credits (200 remaining).'),
      expect.stringContaining('Not enough: 8 premium credits missing.'),
    ]);
    await page.bringToFront();
    await page.focus('input[value="unsure"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await until(
      () => settingsOf(bench),
      ({ rateCard }) => rateCard === 'credits-2026b',
    );
    expect((await bench.us.getStorage()).seen).toMatchObject({ welcome: true });
    await page.close();
  });

  it('say after an update what has changed for people since, and nothing where nothing has', async () => {
    const page = await bench.us.openExtensionPage('update.html');
    await page.waitForSelector('section');
    expect(await page.title()).toBe('What is new in Upfront');
    expect(await textOf(page, 'section h2')).toMatch(/^Version \d+\.\d+\.\d+$/);
    expect(await page.$$eval('section li', (items) => items.length)).toBeGreaterThan(2);
    await page.close();
    const later = await bench.us.openExtensionPage('update.html?since=99.0.0');
    await later.waitForSelector('main p');
    expect(await textOf(later, 'main p')).toBe('Nothing has changed for you since.');
    await later.close();
  });

  it('a choice in the options reaches a page of HeyGen’s that is open', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    const options = await bench.us.openExtensionPage('options.html#rates');
    await options.waitForSelector('[data-option="rate-avatar-iv"] input');
    await options.type('[data-option="rate-avatar-iv"] input', '12');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[data-option="rate-avatar-iv"] .mark[data-kind="own"]');
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => shown?.credits === '4',
    );
    // What nobody can pay is said, and stays in the field.
    await options.bringToFront();
    await options.type('[data-option="rate-avatar-v"] input', '-3');
    await options.keyboard.press('Enter');
    expect(await textOf(options, '[data-option="rate-avatar-v"] [role="alert"]')).toMatch(/^Enter 0, or a number/);
    expect(
      await options.$eval('[data-option="rate-avatar-v"] input', (field) => (field as HTMLInputElement).value),
    ).toBe('-3');
    expect((await settingsOf(bench)).ownRates).toEqual({ 'avatar-iv': 12 });
    await options.click('[data-option="rate-avatar-iv"] .own button');
    await until(
      () => settingsOf(bench),
      ({ ownRates }) => JSON.stringify(ownRates) === '{}',
    );
    await options.close();
    await close();
  });

  it('the options are found by their words, with the keyboard alone', async () => {
    const page = await bench.us.openExtensionPage('options.html');
    await page.waitForSelector('.search input');
    await page.focus('.search input');
    await page.keyboard.type('before expensive');
    expect(await textOf(page, '.search [role="status"]')).toBe('3 options found');
    await page.keyboard.press('Enter');
    // The first one that was found: the switch of the guard.
    await page.keyboard.press(' ');
    await until(
      () => settingsOf(bench),
      ({ guard }) => guard === true,
    );
    await page.focus('.search input');
    await page.keyboard.press('Escape');
    expect(await textOf(page, 'main h2')).toBe('Plan and prices');
    await page.keyboard.type('xyzzy');
    expect(await textOf(page, 'main')).toMatch(/^No option has these words/);
    await page.close();
  });

  it('each section has an address, and what is chosen there is still there after a reload', async () => {
    const page = await bench.us.openExtensionPage('options.html#appearance');
    await page.waitForSelector('input[value="dark"]');
    await page.click('input[value="dark"]');
    await until(
      () => page.$eval('html', (html) => html.dataset.theme),
      (theme) => theme === 'dark',
    );
    await until(
      () => settingsOf(bench),
      ({ theme }) => theme === 'dark',
    );
    await page.bringToFront();
    await reload(page);
    await page.waitForSelector('input[value="dark"]:checked');
    await until(
      () => page.title(),
      (title) => title === 'Appearance – Upfront',
    );
    await page.click('.sections a[href="#guard"]');
    await page.waitForSelector('[data-option="guard"]');
    // The keyboard goes on in the new section.
    await until(
      () => page.evaluate(() => document.activeElement?.textContent),
      (text) => text === 'Warnings and guard',
    );
    await page.goBack();
    await page.waitForSelector('input[value="dark"]');
    await page.close();
  });

  it('everything is erased after a question, and nothing when it is answered with no', async () => {
    await bench.us.setStorage({ settings: { version: 2, plan: 'pro' }, ofNextYear: 1 });
    const page = await bench.us.openExtensionPage('options.html#data');
    await page.waitForSelector('.sizes dt');
    expect(await textOf(page, '.sizes')).toContain('Other: ofNextYear');
    await page.focus('[data-option="erase"] > .row button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep everything');
    await page.keyboard.press('Escape');
    expect(await page.$('dialog[open]')).toBeNull();
    // The focus is where it was.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Erase everything…');
    expect(await bench.us.getStorage()).toHaveProperty('ofNextYear');
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      () => textOf(page, '[data-option="erase"] .said'),
      (text) => text.startsWith('Everything is erased'),
    );
    expect(await bench.us.getStorage()).toEqual({});
    await page.close();
  });

  it('settings go to the browser’s sync once that is switched on, and come back from it', async () => {
    const page = await bench.us.openExtensionPage('options.html#data');
    const synced = async (): Promise<Record<string, unknown>> =>
      (await callApi(page, 'storage.sync.get', null)) as Record<string, unknown>;
    await bench.us.setStorage({ settings: { version: 2, plan: 'pro', changedAt: 1000 } });
    await page.bringToFront();
    expect(await synced()).toEqual({});
    await page.waitForSelector('[data-option="sync"] .switch');
    await page.click('[data-option="sync"] .switch');
    await until(synced, ({ settings }) => (settings as { plan?: string } | undefined)?.plan === 'pro');
    await until(
      () => textOf(page, '[data-option="sync"]'),
      (text) => text.includes('Last synced'),
    );
    // As another machine would.
    await callApi(page, 'storage.sync.set', { settings: { version: 2, plan: 'business', changedAt: Date.now() } });
    await until(
      () => settingsOf(bench),
      ({ plan }) => plan === 'business',
    );
    await callApi(page, 'storage.sync.clear');
    await page.close();
  });

  it('the popup says what the page would spend, and has it read its balance again', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.spends li');
    expect(await textOf(popup, '.spends li')).toMatch(
      /^This will use 6 premium credits\. Exact Avatar IV is selected|^Exact This will use 6 premium credits\./,
    );
    await popup.click('.check button');
    await until(
      () => textOf(popup, '.check'),
      (text) => text.includes('shows no balance at the moment'),
    );
    await popup.close();
    await close();
    expect(heygen.isClosed()).toBe(true);
  });

  it('a balance that the page shows has the time of the look, even where it is the same', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, `${QUICK}?balance=350`);
    await openAccount(heygen);
    await until(
      () => bench.us.getStorage(),
      ({ balance }) => (balance as { credits?: number } | undefined)?.credits === 350,
    );
    await heygen.bringToFront();
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.balance[data-state="fresh"]');
    const before = Date.now();
    await popup.click('.check button');
    await until(
      () => textOf(popup, '.check'),
      (text) => text.includes('Read again just now.'),
    );
    await until(
      () => bench.us.getStorage(),
      ({ balance }) => (balance as { readAt: number }).readAt >= before,
    );
    await popup.close();
    await close();
  });

  it('a balance that no page shows is entered by hand, and is what the user has said until a page shows one', async () => {
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('.balance[data-state="unknown"]');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    const enter = async (value: string): Promise<void> => {
      await popup.focus('.check > .button:nth-of-type(2)');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.enter input:focus');
      await popup.keyboard.type(value);
      await popup.keyboard.press('Enter');
    };
    await enter('12.5');
    await until(
      () => textOf(popup, '.enter .fault'),
      (text) => text.includes('Enter a whole number of credits, 0 or more.'),
    );
    expect(await bench.us.getStorage()).not.toHaveProperty('balance');
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await until(focused, (text) => text === 'Enter balance');
    await enter('350');
    await popup.waitForSelector('.balance[data-state="fresh"]');
    expect(await textOf(popup, '.balance')).toMatch(/^350 credits left Entered by you as of \d\d:\d\d/i);
    expect(await popup.$eval('.mark', (mark) => getComputedStyle(mark, '::before').content)).toBe('"◆"');
    await until(focused, (text) => text === 'Saved.');
    const stored = async () =>
      (await bench.us.getStorage()) as { balance: object; history?: { readings: unknown[][] } };
    const { balance } = await until(stored, ({ history }) => history !== undefined);
    expect(balance).toMatchObject({ credits: 350, source: 'user' });
    // What the page shows is newer, and nothing was seen to be spent on the way.
    const { page: heygen, close } = await openAnnotated(bench.us, `${QUICK}?balance=340`);
    await openAccount(heygen);
    await until(stored, ({ history }) => history?.readings.length === 2);
    expect((await stored()).history?.readings.map((each) => each.slice(1))).toEqual([
      [350, 'user'],
      [340, 'page'],
    ]);
    await until(
      () => textOf(popup, '.balance'),
      (text) => /^340 credits left Exact/.test(text),
    );
    await popup.close();
    await close();
  });

  it('the popup without a page of HeyGen’s says so, and tells a stale balance by word and shape', async () => {
    const readAt = Date.now() - 3_600_000;
    await bench.us.setStorage({ balance: { credits: 200, source: 'page', readAt, version: 1 } });
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.balance[data-state="stale"]');
    expect(await textOf(popup, '.balance .mark')).toBe('May be out of date');
    const shape = await popup.$eval('.balance .mark', (mark) => getComputedStyle(mark, '::before').content);
    expect(shape).toBe('"◔"');
    await popup.click('.check button');
    await until(
      () => textOf(popup, '.check'),
      (text) => text.includes('No page of HeyGen’s is open.'),
    );
    await popup.close();
  });
});
