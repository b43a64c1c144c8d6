import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, startBench } from './lib/studio.ts';

/* Prices from a file: they hold on pages, in the toolbar's window and in the options, and go again without a trace. */

const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;
const TODAY = new Date().toISOString().slice(0, 10);
const DAY = 86_400_000;

const priced = (more: object = {}) => ({
  version: 1,
  card: 'premium-2026',
  name: 'Contract of November',
  checked: TODAY,
  // The id is that of a source of our own, too.
  sources: [{ id: 'S-seed', title: 'Order form 4711', url: 'https://example.com/4711', seen: TODAY }],
  rates: [
    { feature: 'avatar-iv', credits: 60, per: 'minute', when: { look: 'video' } },
    { feature: 'avatar-iv', credits: 40, per: 'minute', when: { look: 'photo' } },
    // No label of a page names it.
    { feature: 'proofread', credits: 3, per: 'minute' },
  ],
  examples: [{ action: { feature: 'avatar-iv', seconds: 10, variant: { look: 'video' } }, credits: 10 }],
  ...more,
});
const stored = (more: object = {}) => ({ rateFile: { version: 1, file: priced(more) } });

const detailsOf = async (page: Page): Promise<string> => {
  await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
  return until(
    () => page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? ''),
    (text) => text !== '',
  );
};
const ivOn = async (page: Page): Promise<string | undefined> =>
  (await badges(page)).find(({ feature }) => feature === 'avatar-iv')?.rate;

describe.each(BROWSERS)('prices of a file that was taken, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    const checked = new Date(Date.now() - 120 * DAY).toISOString().slice(0, 10);
    bench = await startBench(name, { storage: stored({ checked }) });
  });
  afterAll(() => bench?.close());

  it('are on badges, in estimates and in the breakdown, which says where they are from and that they are old', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    // By the card it would be 6, at 20 a minute.
    expect((await estimates(page))[0]).toMatchObject({ feature: 'avatar-iv', credits: '12-17' });
    expect(await ivOn(page)).toBe('40-60/min');
    const details = await detailsOf(page);
    expect(details).toContain('40–60 premium credits per minute, published rate');
    expect(details).toContain('Prices of “Contract of November”, last compared with their sources on ');
    expect(details).toContain('That was 120 days ago: look whether they still hold.');
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSERS)('a file with prices while pages are open, $name', ({ name }) => {
  let bench: Bench;
  let folder: string;
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'upfront-prices-'));
    bench = await startBench(name);
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const openOptions = async (): Promise<Page> => {
    const options = await bench.us.openExtensionPage('options.html#rates');
    await options.waitForSelector('[data-option="file"] input[type=file]');
    return options;
  };
  const choose = async (options: Page, path: string): Promise<void> => {
    const input = await options.$('[data-option="file"] input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  };
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$$eval(selector, (all) => all.map((each) => each.textContent).join(' '));

  it('is shown with what it would change, then holds at once everywhere, and is removed', async () => {
    const { page: heygen, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(heygen))[0]?.credits).toBe('6');
    const options = await openOptions();
    await choose(options, write('contract.json', priced()));
    await options.waitForSelector('[data-file="offered"]');
    const rows = await options.$$eval('[data-file="offered"] tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual([
      ['Avatar IV', '20 per minute', '60 per minute (video look); 40 per minute (photo look)'],
      ['Proofread', expect.any(String), '3 per minute'],
    ]);
    expect(await textOf(options, '[data-file="offered"] .sources')).toContain('Order form 4711');
    expect(await textOf(options, '[data-file="offered"] .sources')).toContain('https://example.com/4711');
    // Nothing holds before it is taken.
    expect((await bench.us.getStorage()).rateFile).toBeUndefined();
    await options.click('[data-file="offered"] button:last-of-type');
    await options.waitForSelector('[data-file="taken"]');
    expect(await textOf(options, '[data-option="rate-avatar-iv"] .hint')).toContain('40–60/min');
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => shown?.credits === '12-17',
    );
    expect(await ivOn(heygen)).toBe('40-60/min');
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.querySelector('footer')?.textContent?.includes('Contract of November'));
    // Its sources are those of the table too, and are not taken for ours of the same name.
    await options.bringToFront();
    await options.evaluate(() => {
      location.hash = '#plan';
    });
    await options.waitForSelector('[data-option="sources"]');
    expect(await textOf(options, '[data-option="sources"] li')).toMatch(/Order form 4711 .*your file/);
    expect(await textOf(options, '[data-option="generations"] tbody')).not.toContain('40–60');
    await options.evaluate(() => {
      location.hash = '#rates';
    });
    await options.waitForSelector('[data-file="taken"] button');
    await options.click('[data-file="taken"] button');
    await options.waitForFunction(() => !document.querySelector('[data-file]'));
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => shown?.credits === '6',
    );
    expect(await ivOn(heygen)).toBe('20/min');
    expect(await popup.$eval('footer', (footer) => footer.textContent)).not.toContain('Contract');
    expect(errors).toEqual([]);
    await popup.close();
    await options.close();
    await close();
  });

  it.each<[name: string, content: unknown, said: RegExp]>([
    ['no JSON', '{"version": 1,', /^This file is no JSON/],
    ['another file', { version: 1, settings: {} }, /card is missing or has a value|settings is missing or has a value/],
    ['no object', [1], /holds no prices/],
    [
      'a price that is none',
      priced({ rates: [{ feature: 'avatar-iv', credits: -1, per: 'minute' }] }),
      /rates\[0\]\.credits/,
    ],
    ['a day to come', priced({ checked: '2999-01-01' }), /checked is missing or has a value/],
    ['words that turn others around', priced({ name: 'evil \u202e txt' }), /name is missing or has a value/],
    [
      'examples that do not come out',
      priced({ examples: [{ action: { feature: 'avatar-iv', seconds: 60 }, credits: 1 }] }),
      /its example 1/,
    ],
    ['too much', `"${'x'.repeat(70_000)}"`, /64 kB is the most/],
  ])('of %s changes nothing, and says why', async (name, content, said) => {
    const options = await openOptions();
    await choose(options, write(`${name}.json`, content));
    const trouble = await options.waitForSelector('[role=alert].trouble');
    expect(await trouble?.evaluate((element) => element.textContent)).toMatch(said);
    expect(await options.$('[data-file]')).toBeNull();
    expect((await bench.us.getStorage()).rateFile).toBeUndefined();
    await options.close();
  });

  it('that is stored and malformed leaves the card’s prices, and the options say so', async () => {
    await bench.us.setStorage(stored({ rates: [{ feature: 'avatar-iv', credits: 'many', per: 'minute' }] }));
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]?.credits).toBe('6');
    const options = await openOptions();
    expect(await textOf(options, '.trouble')).toContain('Prices from a file (file.rates.0.credits)');
    expect(errors).toEqual([]);
    await options.close();
    await close();
  });

  it('for another card says that it does not hold yet', async () => {
    const options = await openOptions();
    await choose(options, write('other.json', priced({ card: 'credits-2026b', examples: [] })));
    await options.waitForSelector('[data-file="offered"] .fault');
    expect(await textOf(options, '[data-file="offered"] .fault')).toMatch(
      /^It is for “Credit-based plans, since August 2026”/,
    );
    await options.close();
  });
});
