import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROME, reload } from './lib/browser.ts';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { openAccount } from './lib/spending.ts';
import {
  type Bench,
  BROWSERS,
  CREDITS_2026B,
  EDITOR,
  hostCount,
  openAnnotated,
  QUICK,
  startBench,
  write,
} from './lib/studio.ts';

const SETTINGS = { version: 1, enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

describe.each(BROWSERS)('settings that change while a page is open, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  it('switching off takes everything away, and switching on brings it back, without a reload', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    const before = await hostCount(page);
    await bench.us.setStorage({ settings: { ...SETTINGS, enabled: false } });
    await page.bringToFront();
    await until(
      () => hostCount(page),
      (count) => count === 0,
    );
    await page.evaluate(() => window.studio.rerender(3));
    await settled(page);
    expect(await hostCount(page)).toBe(0);
    await bench.us.setStorage({ settings: SETTINGS });
    await page.bringToFront();
    await until(
      () => hostCount(page),
      (count) => count === before,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('another plan model changes the numbers', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]?.credits).toBe('6');
    await bench.us.setStorage(CREDITS_2026B);
    await page.bringToFront();
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '5-9',
    );
    expect((await badges(page))[0]?.rate).toBe('16-31/min');
    await close();
  });

  it('a card of an older plan, which comes with the extras, is there in a moment', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    await bench.us.setStorage({ settings: { ...SETTINGS, rateCard: 'generative-2025' } });
    await page.bringToFront();
    await until(
      () => estimates(page),
      // The month's allowance comes first, and nobody knows what is left of it.
      ([shown]) => shown?.sentence.includes('0–9 generative credits') === true && shown.credits === '0-9',
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('the user’s own threshold makes an estimate low', async () => {
    const balance = { credits: 200, source: 'page', readAt: Date.now(), version: 1 };
    await bench.us.setStorage({ settings: SETTINGS, balance });
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]).toMatchObject({ remaining: '200', state: 'enough' });
    await bench.us.setStorage({ settings: { ...SETTINGS, lowAt: 195 }, balance });
    await page.bringToFront();
    await until(
      () => estimates(page),
      ([shown]) => shown?.state === 'low',
    );
    expect(await page.$$('upfront-alternatives')).toHaveLength(1);
    await close();
  });

  it('stores the balance of the account box with its time and its source', async () => {
    const since = Date.now();
    const { page, close } = await openAnnotated(bench.us, `${QUICK}?balance=350`);
    await openAccount(page);
    await until(
      () => bench.us.getStorage(),
      ({ balance }) => (balance as { credits?: number } | undefined)?.credits === 350,
    );
    const { balance } = (await bench.us.getStorage()) as {
      balance: { source: string; readAt: number; credits: number };
    };
    expect(balance).toMatchObject({ credits: 350, source: 'page' });
    expect(balance.readAt).toBeGreaterThanOrEqual(since);
    expect(balance.readAt).toBeLessThanOrEqual(Date.now());
    await close();
  });
});

describe.each(BROWSERS)('what is stored from the start, $name', ({ name }) => {
  it('says when an older balance was read', async () => {
    const readAt = Date.now() - 20 * 60_000;
    const bench = await startBench(name, {
      storage: { balance: { credits: 200, source: 'page', readAt, version: 1 } },
    });
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    const time = new Date(readAt).toTimeString().slice(0, 5);
    expect((await estimates(page))[0]?.sentence).toMatch(
      new RegExp(`^This will use 6 premium credits \\(200 remaining as of ${time}\\)\\.`),
    );
    await close();
    await bench.close();
  });

  it('shows nothing where it is switched off', async () => {
    const bench = await startBench(name, { storage: { settings: { ...SETTINGS, enabled: false } } });
    const { page, errors, close } = await bench.us.open(QUICK);
    await page.waitForSelector('.composer');
    await write(page, 'textarea[aria-label="Script"]', 'Avatar IV');
    await settled(page, 800);
    expect(await hostCount(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
    await bench.close();
  });
});

// Firefox runs nothing of a test's on an add-on's page before that page's own scripts.
// No test can withdraw a permission that was granted at install: the browser's answer is set in the popup's place.
describe.each(CHROME)('a popup without access to HeyGen’s pages, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome');
  });
  afterAll(() => bench?.close());

  it('says so, and asks for it when it is told to', async () => {
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.evaluateOnNewDocument(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Record<string, unknown> } }).chrome;
      permissions.contains = async () => false;
      permissions.request = async (wanted: unknown) => {
        document.title = JSON.stringify(wanted);
        return true;
      };
    });
    await reload(popup);
    const text = () => popup.$eval('.page', (section) => (section as HTMLElement).innerText);
    await popup.waitForSelector('.page');
    expect(await text()).toContain('does not let Upfront read HeyGen’s pages');
    await popup.click('.page button');
    await popup.waitForFunction(() => !document.querySelector('[aria-label="Access"]'));
    expect(await popup.title()).toBe('{"origins":["https://app.heygen.com/*","https://www.heygen.com/*"]}');
  });
});
