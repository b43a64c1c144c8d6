import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../entrypoints/storage/settings.ts';
import { fill, formatDay } from '../../shared/credits/format.ts';
import de from '../../shared/credits/locales/de.ts';
import { CHROME, OUTPUT, reload } from './lib/browser.ts';
import { toolbarButton } from './lib/extension-page.ts';
import { choose, pointedOut, untilAsked } from './lib/guard.ts';
import { badges, estimates, until } from './lib/overlay.ts';
import { openSnippet } from './lib/snippet.ts';
import { alternatives, openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, startBench } from './lib/studio.ts';

const SETTINGS = { version: 2, enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };
const SHORT = `${EDITOR}?scenes=1&engines=iv&looks=video&balance=5`;
const inLanguage = (language: string) => ({
  settings: { ...SETTINGS, language },
  balance: { credits: 5, source: 'page', readAt: Date.now(), version: 1 },
});

/** What a person reads, once it is in the language: the first badge, the estimate's sentence, the first alternative. */
async function read(page: Page, sentence: RegExp) {
  const [estimate] = await until(
    () => estimates(page),
    ([shown]) => sentence.test(shown?.sentence ?? ''),
  );
  const [first] = await until(
    () => alternatives(page),
    ([list]) => list !== undefined && list.length > 0,
  );
  return { badge: (await badges(page))[0]?.text, sentence: estimate?.sentence, instead: first?.[0]?.text };
}

const GERMAN = {
  badge: 'Premium · 20/Min.',
  sentence: 'Das verbraucht 6 Premium-Credits (5 übrig). Nicht genug: Es fehlt 1 Premium-Credit.',
  instead: 'Avatar III statt Avatar IV verwenden',
};
const JAPANESE = {
  badge: 'プレミアム · 20/分',
  sentence: '6プレミアムクレジットを消費します（残り5）。 不足しています：あと1プレミアムクレジット必要です。',
  instead: 'アバター IVの代わりにアバター IIIを使う',
};
const ENGLISH = {
  badge: 'Premium · 20/min',
  sentence: 'This will use 6 premium credits (5 remaining). Not enough: 1 premium credit missing.',
  instead: 'Use Avatar III instead of Avatar IV',
};

describe.each(BROWSERS)('the language of the page, where that is the choice, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    const { settings, ...rest } = inLanguage('page');
    bench = await startBench(name, { storage: { settings: { ...settings, guard: true, meter: true }, ...rest } });
  });
  afterAll(() => bench?.close());

  /** What stands in a part of a notice, and the language that it says it is in. */
  const noticed = (page: Page, notice: string, selector: string) =>
    page.evaluate(
      ([kind = '', part = '']) => {
        const root = document.querySelector(`upfront-notice[data-notice=${kind}]`)?.shadowRoot;
        const { lang, dir } = root?.querySelector<HTMLElement>('.root') ?? { lang: '', dir: '' };
        return { text: root?.querySelector(part)?.textContent ?? '', lang, dir };
      },
      [notice, selector],
    );
  const says = (page: Page, notice: string, selector: string, text: string) =>
    until(
      () => noticed(page, notice, selector),
      (shown) => shown.text.includes(text) && shown.lang === 'de' && shown.dir === 'ltr',
    );

  it('is spoken, and followed while the page is open', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, SHORT);
    const speak = (lang: string) => page.evaluate((tag) => document.documentElement.setAttribute('lang', tag), lang);
    await speak('de-AT');
    expect(await read(page, /^Das verbraucht/)).toEqual(GERMAN);
    // In what language it is, assistive technology and fonts are told.
    const said = await page.$eval('upfront-estimate', (host) => {
      const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
      return [root?.lang, root?.dir];
    });
    expect(said).toEqual(['de', 'ltr']);
    await speak('ja');
    expect(await read(page, /消費します/)).toEqual(JAPANESE);
    // One badge and one estimate each, drawn anew and not once more.
    expect(await page.$$('upfront-estimate')).toHaveLength(1);
    await speak('en-GB');
    expect(await read(page, /^This will use/)).toEqual(ENGLISH);
    expect(errors).toEqual([]);
    await close();
  });

  const speakGerman = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
  const { guard, notice } = de;

  it('is that of the guard, of what is shown from there, and of the meter', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, SHORT);
    await speakGerman(page);
    const credits = '6 Premium-Credits';
    await says(page, 'meter', '.meter', fill(notice.meter.page, { credits }));
    const fold = await page.$eval('upfront-notice', (host) =>
      host.shadowRoot?.querySelector('.fold')?.getAttribute('aria-label'),
    );
    expect(fold).toBe(notice.meter.fold);
    await openGenerateDialog(page);
    await until(
      () =>
        page.$$eval('upfront-alternatives', (hosts) =>
          hosts.map((host) => host.shadowRoot?.querySelector('.show')?.textContent),
        ),
      (words) => words.includes(guard.showMe),
    );
    await page.click('.modal.generate .modal-foot .button-brand');
    expect(await untilAsked(page)).toMatchObject({
      sentence: expect.stringMatching(/^Das verbraucht 6 Premium-Credits/),
      reasons: [expect.stringMatching(/^Nicht genug/)],
      buttons: [guard.cancel, guard.goOnOnce, expect.stringMatching(`${guard.goOnVideo}|${guard.goOnHere}`)],
      alternatives: expect.arrayContaining([expect.stringMatching(/^Avatar III statt Avatar IV verwenden/)]),
    });
    await says(page, 'guard', 'section h3', guard.askInstead);
    await choose(page, '0');
    await until(
      () => pointedOut(page),
      (shown) => shown?.text === fill(guard.shownBehind, { text: GERMAN.instead }),
    );
    await says(page, 'show', '.note', '');
    await page.click('.modal.generate .modal-foot .button-brand');
    await untilAsked(page);
    await choose(page, 'once');
    await says(page, 'again', '.note', guard.pressAgain);
    expect(errors).toEqual([]);
    await close();
  });

  it('is that of the meter’s last words, and of the mark of the old name that comes after it', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, SHORT);
    await speakGerman(page);
    await says(page, 'meter', '.meter', 'Premium-Credits');
    await page.$eval('upfront-notice', (host) => host.shadowRoot?.querySelector<HTMLElement>('.close')?.click());
    await says(page, 'meter', '.said', notice.meter.closed);
    await close();
    const old = await openSnippet(
      bench,
      '<main style="padding: 120px 300px; background: white"><span>Generative Credits</span></main>',
    );
    await speakGerman(old.page);
    await old.page.waitForSelector('upfront-notice[data-notice=rename]');
    await old.page.$eval('upfront-notice', (host) => host.shadowRoot?.querySelector('button')?.click());
    await says(old.page, 'rename', 'h2', notice.rename.head);
    const { text } = await noticed(old.page, 'rename', '.panel p');
    expect(text).toContain(formatDay('2026-01-06', de.messages));
    expect([...errors, ...old.errors]).toEqual([]);
    await old.close();
  });
});

/** The parts of the content script that a page loads from now on, by their names. */
async function partsLoaded(page: Page): Promise<string[]> {
  const loaded: string[] = [];
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request }) => {
    const [, part] = /content-scripts\/(.+)\.js$/.exec(request.url) ?? [];
    if (part) loaded.push(part);
  });
  return loaded;
}

describe.each(BROWSERS)('a language that is chosen while a page is open, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: inLanguage('auto') });
  });
  afterAll(() => bench?.close());

  it('is spoken without a reload, and its part is loaded only then', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, SHORT);
    // Firefox tells no test what an add-on loads.
    const loaded = name === 'chrome' ? await partsLoaded(page) : undefined;
    const expectLoaded = (...parts: string[]): void => {
      if (loaded) expect(loaded.toSorted()).toEqual(parts);
    };
    const choose = async (language: string): Promise<void> => {
      await bench.us.setStorage(inLanguage(language));
      await page.bringToFront();
    };
    expect(await read(page, /^This will use/)).toEqual(ENGLISH);
    expectLoaded();
    await choose('de');
    expect(await read(page, /^Das verbraucht/)).toEqual(GERMAN);
    expectLoaded('de', 'language');
    await choose('ja');
    expect(await read(page, /消費します/)).toEqual(JAPANESE);
    expectLoaded('de', 'ja', 'language');
    await choose('en');
    expect(await read(page, /^This will use/)).toEqual(ENGLISH);
    expect(errors).toEqual([]);
    await close();
  });

  it('is spoken from the start on the next page, the breakdown too', async () => {
    await bench.us.setStorage(inLanguage('de'));
    const { page, errors, close } = await openAnnotated(bench.us, SHORT);
    expect(await read(page, /^Das verbraucht/)).toEqual(GERMAN);
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    const opened = () =>
      page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? '');
    expect(await until(opened, (text) => text !== '')).toMatch(
      /Avatar IV, [\d,]+ Sekunden: 6 Premium-Credits20 Premium-Credits pro Minute, veröffentlichter Preis/,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('is spoken by the popup, which says so on its root, and changes with the choice', async () => {
    await bench.us.setStorage(inLanguage('de'));
    const popup = await bench.us.openExtensionPage('popup.html');
    const text = () => popup.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));
    const root = () => popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    await until(text, (shown) => /Noch 5 Credits .*auf der Seite von HeyGen gelesen, Stand /i.test(shown));
    expect(await root()).toEqual(['de', 'ltr']);
    // The toolbar's button too, which has no page of its own to be spoken on.
    const title = async () => (await toolbarButton(popup))[1];
    await until(title, (shown) => shown.startsWith('Upfront: Noch 5 Credits, auf der Seite von HeyGen gelesen'));
    // From another of its pages, as another window would.
    await bench.us.setStorage(inLanguage('ru'));
    await until(text, (shown) => shown.includes('Осталось 5 кредитов'));
    expect(await root()).toEqual(['ru', 'ltr']);
    expect(await text()).not.toMatch(/\b(?:Your|Balance|Plan|This)\b/);
    await popup.close();
  });
});

/** Loads a page of the extension's again, and answers the languages whose files it loads. */
async function languagesLoaded(page: Page, language: string): Promise<string[]> {
  const files: string[] = [];
  page.on('request', (request) => files.push(/([^/]+)\.js$/.exec(request.url())?.[1] ?? ''));
  await page.reload();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
  await page.waitForSelector('h1');
  // Nothing that is loaded ahead of its time.
  await pause(300);
  expect(files.length).toBeGreaterThan(2);
  return LANGUAGES.filter((each) => each !== 'en' && files.some((file) => file.startsWith(`${each}-`)));
}

// Firefox tells no test what an add-on's pages load.
describe.each(CHROME)('the parts of the extension’s pages, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome');
  });
  afterAll(() => bench?.close());

  it.each(['options.html', 'popup.html', 'welcome.html', 'update.html'])(
    'are those of the language that is spoken, beside English: %s',
    async (file) => {
      for (const language of ['en', 'de', 'ja'] as const) {
        await bench.us.setStorage(inLanguage(language));
        const page = await bench.us.openExtensionPage(file);
        expect(await languagesLoaded(page, language)).toEqual(language === 'en' ? [] : [language]);
        await page.close();
      }
    },
  );
});

// Firefox runs nothing of a test's on an add-on's page before that page's own scripts.
describe.each(CHROME)('the browser’s own language, chrome', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench('chrome', { storage: { balance: inLanguage('auto').balance } });
  });
  afterAll(() => bench?.close());

  it('is the popup’s where nothing is chosen, and English is not shown before', async () => {
    const popup = await bench.us.openExtensionPage('popup.html');
    // A browser with menus in Japanese is on few machines of tests: its answer is set in the place of theirs.
    await popup.evaluateOnNewDocument(() => {
      const { i18n } = (globalThis as unknown as { chrome: { i18n: Record<string, unknown> } }).chrome;
      i18n.getUILanguage = () => 'ja-JP';
    });
    await reload(popup);
    await popup.waitForSelector('.balance');
    expect(await popup.$eval('.balance', (section) => section.textContent)).toMatch(/^残り5クレジット/);
    await popup.close();
  });
});

describe.each(BROWSERS)('the parts of the content script, $name', ({ name }) => {
  const folder = `${OUTPUT[name]}/content-scripts`;
  const codeOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

  it('are one for each language, which hold nothing else and are in no other part', () => {
    const others = LANGUAGES.filter((language) => language !== 'en');
    for (const language of others) expect(codeOf(`${language}.js`)).not.toMatch(/\b(?:import|function)\b|=>/);
    const rest = readdirSync(folder).filter((file) => !others.some((language) => file === `${language}.js`));
    expect(rest.filter((file) => /verbraucht|consommer|créditos|премиум|消費|积分/.test(codeOf(file)))).toEqual([]);
  });
});
