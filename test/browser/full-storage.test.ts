import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROME, OUTPUT } from './lib/browser.ts';
import { callApi } from './lib/extension-page.ts';
import { failingBuild } from './lib/failing-build.ts';
import { until } from './lib/overlay.ts';
import { say } from './lib/popup.ts';
import { openAccount } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, QUICK, startBench } from './lib/studio.ts';

const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

const text = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ')).join('\n'));

const UNSAVED = /^Since .+, readings could not be stored\. Free some disk space: they are tried again/m;

describe.each(BROWSERS)('where storage fails, $name', ({ name }) => {
  const folder = failingBuild(OUTPUT[name]);
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { build: folder });
  });
  beforeEach(() => bench.us.setStorage({}));
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true });
  });

  async function openPopup(way: string): Promise<Page> {
    const popup = await bench.us.openExtensionPage(`popup.html?storage=${way}`);
    await popup.waitForSelector('.page');
    return popup;
  }

  it.each([
    ['rejects', /^The browser does not let Upfront read its storage\./],
    ['throws', /^The browser does not let Upfront read its storage\./],
    ['hangs', /^The browser does not let Upfront read its storage\./],
    ['full', UNSAVED],
  ])('the popup says what the page says all the same, and does not wait for ever: storage %s', async (way, said) => {
    const { close } = await openAnnotated(bench.us, ONE_SCENE);
    const popup = await openPopup(way);
    expect(await text(popup, '.page h2')).toBe('AI Studio editor');
    await until(
      () => text(popup, '#app'),
      (all) => all.includes('This will use 6 premium credits'),
    );
    await until(
      () => text(popup, '.trouble'),
      (trouble) => said.test(trouble),
    );
    await say(popup, 'Check now');
    await until(
      () => text(popup, '.check'),
      (check) => check.includes('Check now') && check.includes('HeyGen’s page shows no balance at the moment.'),
    );
    await popup.close();
    await close();
  });

  it('a page that cannot read it either is worth a report all the same', async () => {
    const { close } = await openAnnotated(bench.us, `${ONE_SCENE}&storage=rejects`);
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    await say(popup, 'Check now');
    await until(
      () => text(popup, '.check'),
      (check) => check.includes('HeyGen’s page shows no balance at the moment.'),
    );
    await popup.close();
    await close();
  });

  it('what a page cannot store is stored for it, and is part of the history', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?balance=181&storage=full`);
    await openAccount(page);
    const { balance, history } = (await until(
      () => bench.us.getStorage(),
      (stored) => 'history' in stored && 'balance' in stored,
    )) as { balance: object; history: { readings: unknown[][] } };
    expect(balance).toMatchObject({ credits: 181, source: 'page', version: 1 });
    expect(history.readings.map((each) => each.slice(1))).toEqual([[181, 'page']]);
    expect(errors).toEqual([]);
    await close();
  });
});

// Firefox gives an extension as much as the disk has.
describe.each(CHROME)('a storage that is full, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome');
  });
  afterAll(() => bench?.close());

  /** Up to the last bytes: the smallest entry has no room. */
  const fill = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      interface Local {
        QUOTA_BYTES: number;
        getBytesInUse(key: null): Promise<number>;
        set(values: object): Promise<void>;
      }
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
      const rest = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - JSON.stringify({ filler: '' }).length - 10;
      await local.set({ filler: 'x'.repeat(rest) });
    });

  it('is said in popup and options while it is, and nothing of the session is lost', async () => {
    const popup = await bench.us.openExtensionPage('popup.html');
    const options = await bench.us.openExtensionPage('options.html#guard');
    await fill(options);
    expect(await text(popup, '.trouble')).toBe('');
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?balance=181`);
    await openAccount(page);
    for (const own of [popup, options])
      await until(
        () => text(own, '.trouble'),
        (trouble) => UNSAVED.test(trouble),
      );
    // Who looks only now is told too.
    const later = await bench.us.openExtensionPage('options.html#history');
    await until(
      () => text(later, '.trouble'),
      (trouble) => UNSAVED.test(trouble),
    );
    await later.close();

    await callApi(options, 'storage.local.remove', 'filler');
    for (const own of [popup, options])
      await until(
        () => text(own, '.trouble'),
        (trouble) => trouble === '',
      );
    const { balance, history } = (await bench.us.getStorage()) as {
      balance: object;
      history: { readings: unknown[][] };
    };
    expect(balance).toMatchObject({ credits: 181, source: 'page' });
    expect(history.readings.map((each) => each.slice(1))).toEqual([[181, 'page']]);
    await until(
      () => text(popup, '.balance'),
      (shown) => shown.includes('181 credits left'),
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps aside what could not be read, and the options offer it', async () => {
    const later = { version: 9, lessons: [] };
    await bench.us.setStorage({ lessons: later });
    const options = await bench.us.openExtensionPage('options.html');
    await until(
      () => text(options, '.trouble'),
      (trouble) => trouble.startsWith('Stored values that could not be read: What you have taught.'),
    );
    await callApi(options, 'storage.local.set', { lessonsAside: { version: 1, kept: [{ at: 1, value: later }] } });
    await until(
      () => text(options, '.trouble'),
      (trouble) => trouble.includes('Could not be read, and is kept aside: What you have taught.'),
    );
    await say(options, 'Discard it');
    await until(
      () => text(options, '.trouble'),
      (trouble) => !trouble.includes('kept aside'),
    );
    expect((await bench.us.getStorage()).lessonsAside).toBeNull();
    await options.close();
  });
});
