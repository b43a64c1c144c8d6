import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readHistoryFile } from '../../entrypoints/storage/history-files.ts';
import { exampleAccuracy, exampleHistory } from '../start/example-history.ts';
import { CHROME } from './lib/browser.ts';
import { callApi, toolbarButton } from './lib/extension-page.ts';
import { endBackground as endAddOn } from './lib/inside-firefox.ts';
import { estimates, until } from './lib/overlay.ts';
import { openAccount, openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, QUICK, startBench } from './lib/studio.ts';

/** The first script has 42 words, which the editor shows as 16.8 s: 5.6 credits at 20 a minute. */
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

interface Kept {
  history?: { readings: unknown[][]; charges: unknown[][]; waiting: unknown[][] };
  accuracy?: { comparisons: unknown[][] };
}
/** As a browser does by itself after half a minute without work. */
async function endBackground({ us }: Bench): Promise<void> {
  if (us.name === 'firefox') {
    expect(await endAddOn(us.browser)).toBe('stopped');
    return;
  }
  const target = await us.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
}

const kept = async ({ us }: Bench): Promise<Kept> => (await us.getStorage()) as Kept;

describe.each(BROWSERS)('what is kept of the balance, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is what the page shows, what was pressed, and what it came to', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${ONE_SCENE}&native=live&cost=19`);
    await openGenerateDialog(page);
    await until(
      () => estimates(page),
      (shown) => shown.length === 2 && shown.every(({ credits }) => credits === '19'),
    );
    await page.click('.modal-foot .button-brand');
    // HeyGen's own figure against ours, at once.
    const { accuracy } = await until(
      () => kept(bench),
      ({ accuracy }) => accuracy !== undefined,
      10_000,
    );
    expect(accuracy?.comparisons.map((each) => each.slice(1))).toEqual([[['avatar-iv'], 6, 6, 19]]);
    expect(errors).toEqual([]);
    await close();

    const later = await openAnnotated(bench.us, `${QUICK}?balance=181`);
    await openAccount(later.page);
    const { history } = await until(
      () => kept(bench),
      ({ history }) => (history?.readings.length ?? 0) > 1,
      10_000,
    );
    expect(history?.readings.map((each) => each.slice(1))).toEqual([
      [200, 'cost-line'],
      [181, 'page'],
    ]);
    expect(history?.charges.map((each) => each.slice(1))).toEqual([[19, ['avatar-iv']]]);
    expect(history?.waiting).toEqual([]);
    await later.close();
  });
});

describe.each(BROWSERS)('the history, $name', ({ name }) => {
  let bench: Bench;
  const now = Date.now();
  const FULL = { ...exampleHistory(now), ...exampleAccuracy(now), settings: { version: 2, rateCard: 'credits-2026b' } };

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  async function open(file: string, storage: Record<string, unknown>, wanted: string): Promise<Page> {
    await bench.us.setStorage(storage);
    const page = await bench.us.openExtensionPage(file);
    await page.bringToFront();
    await page.waitForSelector(wanted);
    return page;
  }
  const section = (storage: Record<string, unknown>) => open('options.html#history', storage, '.history h3');
  const text = (page: Page, selector = '.history'): Promise<string> =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));

  it('is drawn, and said in words and tables for who does not see it', async () => {
    const page = await section(FULL);
    await page.waitForSelector('.chart canvas');
    expect(await page.$$('.chart canvas')).toHaveLength(2);
    expect(await page.$$eval('.chart', (all) => all.every((each) => each.getAttribute('aria-hidden') === 'true'))).toBe(
      true,
    );
    const all = await text(page);
    expect(all).toMatch(/: 574 credits spent, 600 credits added\./);
    expect(all).toMatch(/credits a day\), your balance lasts until between .+ and .+\./);
    expect(all).toContain('Our last 20 estimates: 19 exact, 1 high by 1.');
    expect(await text(page, '.totals')).toMatch(/^Feature Credits Share Video Agent 136 24% Avatar IV 105 18%/);
    // With the keyboard, as anybody may.
    await page.focus('.history summary');
    await page.keyboard.press('Enter');
    expect(await text(page, '.history details table')).toMatch(/Balance Change Spent on .* -5 Not known/);
    await page.select('.history select', 'all');
    await until(
      () => text(page),
      (shown) => shown.includes('893 credits spent, 1,200 credits added'),
    );
    await page.close();
  });

  it('says when the plan renews once the user has said it, here and in the popup', async () => {
    const page = await section(FULL);
    const soon = new Date(now + 3 * 86_400_000).getDate();
    await page.type('.history .day', `${soon}`);
    await page.keyboard.press('Enter');
    await until(
      () => text(page),
      (shown) => /Next renewal: .+, in 3 days\./.test(shown),
    );
    await page.$eval('.history .day', (field) => {
      (field as HTMLInputElement).value = '32';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      () => text(page),
      (shown) => shown.includes('Enter a day from 1 to 31, or leave it empty.'),
    );
    // It is said at the field, which says so too.
    const described = await page.$eval('.history .day[aria-invalid="true"]', (field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain('Enter a day');
    expect(await page.$eval('.history .day', (field) => (field as HTMLInputElement).value)).toBe('32');
    await page.close();
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.reminder');
    expect(await text(popup, '.reminder')).toMatch(/^Your plan renews in 3 days, on .+ \d+ credits left now\.$/);
    expect(await text(popup, '.accuracy')).toBe('Our last 20 estimates: 19 exact, 1 high by 1.');
    await popup.close();
  });

  it('is saved, refused where a file is malformed, and brought back', async () => {
    const page = await section(FULL);
    const blobs: Promise<string[]> = page.evaluate(async () => {
      const texts: Array<Promise<string>> = [];
      URL.createObjectURL = (blob) => {
        texts.push((blob as Blob).text());
        return 'about:blank#';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      for (const button of [...document.querySelectorAll<HTMLElement>('.history .actions button')].slice(0, 2))
        button.click();
      return Promise.all(texts);
    });
    const [json = '', csv = ''] = await blobs;
    expect(csv).toMatch(/^time,kind,credits,/);

    const upload = async (content: string): Promise<void> => {
      const file = join(tmpdir(), `upfront-history-${process.pid}.json`);
      writeFileSync(file, content);
      const input = await page.$('.history input[type=file]');
      await (
        input as Awaited<ReturnType<Page['waitForSelector']>> & { uploadFile(path: string): Promise<void> }
      ).uploadFile(file);
    };
    const before = await kept(bench);
    await upload(json.replace('"credits": 719', '"credits": "<img src=x onerror=alert(1)>"'));
    await until(
      () => text(page, '.history .actions ~ .fault'),
      (shown) =>
        /^.*Reading [\d,]+ of this file has an unusable value \(credits\)\. Nothing was imported\.$/.test(shown),
    );
    expect(await kept(bench)).toEqual(before);

    await page.click('.history .button.danger');
    await page.click('dialog .button.danger');
    await until(
      () => text(page),
      (shown) => shown.includes('The history is erased.') && shown.includes('Nothing yet.'),
    );
    expect((await kept(bench)).accuracy?.comparisons).toEqual([]);
    await upload(json);
    await until(
      () => text(page),
      (shown) => /Imported: \d+ readings that were not there yet\./.test(shown),
    );
    const after = await kept(bench);
    expect(after.history?.readings.length).toBe(before.history?.readings.length);
    expect(after.accuracy?.comparisons.length).toBe(20);
    await page.close();
  });

  it('is erased only when the question is answered so', async () => {
    const page = await section(FULL);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.focus('.history .button.danger');
    await page.keyboard.press('Enter');
    await until(focused, (words) => words === 'Keep it');
    await page.keyboard.press('Escape');
    await until(focused, (words) => words === 'Erase the history');
    await page.keyboard.press('Enter');
    await until(focused, (words) => words === 'Keep it');
    await page.keyboard.press('Enter');
    await until(focused, (words) => words === 'Erase the history');
    expect((await kept(bench)).history?.readings.length).toBeGreaterThanOrEqual(FULL.history.readings.length);
    await page.close();
  });

  it('that is broken shows what can be read, and keeps the rest to be saved', async () => {
    const page = await section({ ...FULL, history: { ...FULL.history, charges: ['<script>', 4, null] } });
    await until(
      () => text(page),
      (shown) => shown.includes('A part of the stored history could not be read.'),
    );
    expect(await page.$$('.history .chart')).toHaveLength(2);
    await page.close();
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.trouble a');
    expect(await text(popup, '.trouble')).toMatch(/kept aside\. See it in the options$/);
    await popup.close();
  });

  it('makes sentences about what keeps missing say "about"', async () => {
    await bench.us.setStorage({ accuracy: { version: 1, comparisons: [], uncertain: ['avatar-iv'] } });
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]).toMatchObject({
      credits: '6',
      sentence: expect.stringMatching(/^This will use about 6 premium credits\./),
    });
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    await until(
      () => page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? ''),
      (shown) => shown.includes('HeyGen has charged something else'),
    );
    await close();
  });

  it('and the toolbar’s button follow the balance, even out of a background that was ended', async () => {
    const page = await bench.us.openExtensionPage('popup.html');
    const store = (credits: number, readAt: number) =>
      callApi(page, 'storage.local.set', { balance: { version: 1, credits, source: 'page', readAt } });
    const badge = () => toolbarButton(page);
    await store(1250, Date.now());
    await until(
      badge,
      ([shown, title]) => shown === '1.2k' && /^Upfront: 1,250 credits left, .* as of \d\d:\d\d$/.test(title),
    );
    // What is set for one window would hide it there for good: each shows the same.
    if (name === 'firefox') {
      await callApi(page, 'windows.create', { url: 'about:blank' });
      const windows = (await callApi(page, 'windows.getAll')) as Array<{ id: number }>;
      expect(windows.length).toBeGreaterThan(1);
      for (const { id } of windows) expect(await callApi(page, 'action.getBadgeText', { windowId: id })).toBe('1.2k');
      for (const { id } of windows.slice(1)) await callApi(page, 'windows.remove', id);
    }
    await endBackground(bench);
    await store(1200, Date.now() - 10 * 60_000);
    await until(badge, ([shown, title]) => shown === '~1k' && title.endsWith('(may have changed since)'), 10_000);
    const { history } = await until(
      () => kept(bench),
      ({ history }) => history?.readings.length === 2,
    );
    expect(history?.readings.map(([, credits]) => credits)).toContain(1200);
    await callApi(page, 'storage.local.set', { settings: { version: 2, toolbar: false } });
    await until(badge, ([shown]) => shown === '');
    await page.close();
  });
});

// Only Chrome lets a test say where files go without a question.
describe.each(CHROME)('the history’s files, %s', (name) => {
  it('are where the browser puts files, whole', async () => {
    const now = Date.now();
    const bench = await startBench(name, { storage: { ...exampleHistory(now), ...exampleAccuracy(now) } });
    const folder = mkdtempSync(join(tmpdir(), 'upfront-saved-'));
    const session = await bench.us.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const page = await bench.us.openExtensionPage('options.html#history');
    await page.waitForSelector('.history .actions button:not(:disabled)');
    const [saveJson, saveCsv] = await page.$$('.history .actions button');
    await saveJson?.click();
    await saveCsv?.click();
    // A file that is on its way has another name.
    const files = ['upfront-history.csv', 'upfront-history.json'];
    await until(
      async () => readdirSync(folder).sort(),
      (names) => JSON.stringify(names) === JSON.stringify(files),
      20_000,
    );
    const [csv = '', json = ''] = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const saved = readHistoryFile(json, now);
    if ('fault' in saved) throw new Error(saved.fault);
    const { history, accuracy } = await kept(bench);
    expect(saved.readings.length).toBeGreaterThan(50);
    expect(saved.readings.map(({ at, remaining, source }) => [at, remaining, source])).toEqual(history?.readings);
    expect(saved.charges.map(({ at, credits, features }) => [at, credits, features])).toEqual(history?.charges);
    expect(saved.comparisons).toHaveLength(accuracy?.comparisons.length ?? 0);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(
      1 + saved.readings.length + saved.charges.length + saved.comparisons.length,
    );
    await page.close();
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
