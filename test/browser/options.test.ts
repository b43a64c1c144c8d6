import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose, untilAsked } from './lib/guard.ts';
import { badges, estimates, until } from './lib/overlay.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, startBench } from './lib/studio.ts';

/* Each choice of the options as a person makes it: what is stored then, and what it does on a page of HeyGen's that is open. */

/** One scene of 18 seconds: 6 credits on Avatar IV, of 200. */
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;
const SUBMIT = '.modal.generate .modal-foot .button-brand';
const START = {
  settings: { version: 2, rateCard: 'auto' },
  balance: { credits: 200, source: 'page', readAt: Date.now(), version: 1 },
};

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (all) =>
    all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()).join(' | '),
  );

describe.each(BROWSERS)('the options as they are chosen, $name', ({ name }) => {
  let bench: Bench;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'upfront-options-'));
    bench = await startBench(name);
  });
  beforeEach(() => bench.us.setStorage(START));
  afterEach(() => bench.us.setStorage({}));
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(hash: string): Promise<Page> {
    const page = await bench.us.openExtensionPage(`options.html${hash}`);
    await page.bringToFront();
    await page.waitForSelector('main [data-option]');
    return page;
  }
  const settings = async (): Promise<Record<string, unknown>> =>
    ((await bench.us.getStorage()).settings ?? {}) as Record<string, unknown>;
  const stored = (wanted: Record<string, unknown>) =>
    until(settings, (now) => Object.entries(wanted).every(([key, value]) => String(now[key]) === String(value)));

  /** Replaces what stands in a field, with the keyboard. */
  async function enter(page: Page, option: string, value: string): Promise<void> {
    await page.bringToFront();
    const field = `[data-option="${option}"] input`;
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.type(field, value);
    await page.keyboard.press('Enter');
  }

  it('an amount to warn at is stored, and marks an open page’s estimate as low; what is no amount is refused', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(heygen))[0]?.state).not.toBe('low');
    const options = await open('#guard');
    await enter(options, 'lowAt', '195');
    await stored({ lowAt: 195 });
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => shown?.state === 'low' && shown.sentence.includes('194 premium credits would be left.'),
    );
    for (const wrong of ['1.5', '-1']) {
      await enter(options, 'lowAt', wrong);
      await until(
        () => textOf(options, '[data-option="lowAt"] .fault'),
        (said) => said === 'Enter a whole number of credits, or 0.',
      );
    }
    await stored({ lowAt: 195 });
    // What another window stores since stands in the field, and the fault is gone.
    const { settings: chosen } = await bench.us.getStorage();
    await bench.us.setStorage({ ...START, settings: { ...(chosen as object), lowAt: 50 } });
    await until(
      () => options.$eval('[data-option="lowAt"] input', (input) => (input as HTMLInputElement).value),
      (value) => value === '50',
    );
    const faults = await options.$$eval('.fault', (all) =>
      all.map((each) => each.textContent + getComputedStyle(each, '::before').content),
    );
    expect(faults).toEqual(faults.map(() => 'none'));
    expect(faults.length).toBeGreaterThan(2);
    await options.close();
    await close();
  });

  it('the guard’s switch and its two numbers are stored, and each is a reason to ask', async () => {
    const options = await open('#guard');
    await enter(options, 'guardAbove', '5');
    await stored({ guardAbove: 5 });
    // Without the guard the number waits, and says so.
    expect(await textOf(options, '[data-option="guardAbove"] .hint')).toContain('Takes effect while Upfront asks');
    await options.click('[data-option="guard"] .switch');
    await stored({ guard: true });
    await until(
      () => textOf(options, '[data-option="guardAbove"] .hint'),
      (hint) => !hint.includes('Takes effect'),
    );
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    await openGenerateDialog(heygen);
    const asks = async (reasons: string[]): Promise<void> => {
      await heygen.bringToFront();
      await until(
        async () => {
          await heygen.click(SUBMIT);
          const question = await untilAsked(heygen);
          await choose(heygen, 'cancel');
          return question.reasons;
        },
        (given) => JSON.stringify(given) === JSON.stringify(reasons),
      );
    };
    await asks(['You want to be asked above 5 premium credits.']);
    // In this order: at any time there is a reason to ask.
    await enter(options, 'dayBudget', '4');
    await enter(options, 'guardAbove', '0');
    await stored({ guardAbove: 0, dayBudget: 4 });
    await asks(['You want to be asked above 4 premium credits a day.']);
    await options.close();
    await close();
  });

  it('what was agreed to for a video is taken back, and a page that is open asks again', async () => {
    await bench.us.setStorage({ ...START, settings: { ...START.settings, guard: true, guardAbove: 5 } });
    const path = '/create-v4/0123456789abcdef0123456789abcdef';
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE.replace(EDITOR, path));
    await openGenerateDialog(heygen);
    await heygen.click(SUBMIT);
    await untilAsked(heygen);
    await choose(heygen, 'always');
    await until(
      () => bench.us.getStorage(),
      ({ agreed }) => isDeepStrictEqual(agreed, { version: 1, paths: [path] }),
    );
    const options = await open('#guard');
    const shown = () => textOf(options, '[data-option="agreed"]');
    await until(shown, (words) => words.includes('Upfront does not ask about 1 video.'));
    await options.click('[data-option="agreed"] button');
    await until(shown, (words) => words.includes('Upfront asks about every video again.'));
    await heygen.bringToFront();
    await until(
      async () => {
        await heygen.click(SUBMIT);
        return (await heygen.$('upfront-notice[data-notice="guard"]')) !== null;
      },
      (isAsked) => isAsked,
    );
    await options.close();
    await close();
  });

  it('prices and plan are stored, change an open page’s estimates, and say what the plan has', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(heygen))[0]?.credits).toBe('6');
    const options = await open('#plan');
    await options.select('[data-option="card"] select', 'credits-2026b');
    await stored({ rateCard: 'credits-2026b' });
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => shown?.credits === '5-9',
    );
    await options.bringToFront();
    await options.select('[data-option="plan"] select', 'creator');
    await stored({ plan: 'creator' });
    await until(
      () => textOf(options, '[data-option="plan"] .hint'),
      (hint) => /^600 credits a month, \$29 a month/.test(hint),
    );
    await options.close();
    await close();
  });

  it('a language is stored, and spoken at once here and on an open page', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    const options = await open('#language');
    await options.select('[data-option="language"] select', 'de');
    await stored({ language: 'de' });
    await until(
      () => options.evaluate(() => `${document.documentElement.lang}, ${document.title}`),
      (said) => said === 'de, Sprache – Upfront',
    );
    await heygen.bringToFront();
    await until(
      () => estimates(heygen),
      ([shown]) => /^Das verbraucht 6 Premium-Credits/.test(shown?.sentence ?? ''),
    );
    await options.bringToFront();
    await options.select('[data-option="language"] select', 'auto');
    await stored({ language: 'auto' });
    await until(
      () => textOf(options, 'main h2'),
      (head) => head === 'Language',
    );
    // By the tests' browsers, which speak American English.
    expect(await textOf(options, '[data-option="language"] option:checked')).toBe('As the browser: English');
    await options.close();
    await close();
  });

  it('a feature’s badge goes and comes back, and so does the meter', async () => {
    const { page: heygen, close } = await openAnnotated(bench.us, ONE_SCENE);
    const isMarked = async (): Promise<boolean> =>
      (await badges(heygen)).some(({ feature }) => feature === 'avatar-iv');
    const meters = () => heygen.$$eval('upfront-notice[data-notice="meter"]', ({ length }) => length);
    expect(await isMarked()).toBe(true);
    const options = await open('#marks');
    const box = '[data-option="features"] [aria-label="Badge for Avatar IV"]';
    await options.click(box);
    await stored({ hidden: ['avatar-iv'] });
    await options.click('[data-option="meter"] .switch');
    await stored({ meter: true });
    await heygen.bringToFront();
    await until(isMarked, (marked) => !marked);
    await until(meters, (count) => count === 1);
    await options.bringToFront();
    await options.click(box);
    await stored({ hidden: [] });
    await options.click('[data-option="meter"] .switch');
    await stored({ meter: false });
    await heygen.bringToFront();
    await until(isMarked, (marked) => marked);
    await until(meters, (count) => count === 0);
    await options.close();
    await close();
  });

  it('what was exported comes back, and a file with a fault says which and changes nothing', async () => {
    const chosen = {
      settings: { version: 2, plan: 'pro', lowAt: 20, changedAt: 1000 },
      renewal: { version: 1, day: 21 },
      meter: { version: 1, at: { x: 0, y: 1 }, folded: true },
    };
    await bench.us.setStorage(chosen);
    const page = await open('#data');
    const exported = await exportedText(page);
    const json = JSON.parse(exported) as Record<string, unknown>;
    expect(json).toMatchObject({ version: 1, settings: { plan: 'pro', lowAt: 20 }, lessons: [], renewal: 21 });

    const upload = async (content: string): Promise<void> => {
      const file = join(folder, 'settings.json');
      writeFileSync(file, content);
      const input = await page.$('[data-option="import"] input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    };
    const before = await bench.us.getStorage();
    await page.bringToFront();
    for (const [content, said] of [
      [exported.slice(0, -20), /^This file is no JSON, or is cut off\./],
      [JSON.stringify({ ...json, more: 'x'.repeat(600_000) }), /: 512 kB is the most\./],
      [JSON.stringify({ ...json, version: 2 }), /^This file holds no settings of Upfront’s\./],
      [JSON.stringify({ ...json, settings: { lowAt: -1 } }), /^The setting “lowAt” of this file has a value/],
      [JSON.stringify({ ...json, renewal: 40 }), /^“The day on which your plan renews” has a value in this file/],
    ] as const) {
      await upload(content);
      await until(
        () => textOf(page, '[role="alert"].trouble'),
        (shown) => said.test(shown),
      );
      expect(await textOf(page, '.said')).toBe(' | ');
    }
    expect(await bench.us.getStorage()).toEqual(before);

    await bench.us.setStorage({});
    await page.bringToFront();
    await upload(exported);
    await until(
      () => textOf(page, '[data-option="import"] .said'),
      (shown) => /^Imported: \d+ settings, 0 lessons, the day of your renewal, the place of the meter\.$/.test(shown),
    );
    expect(await page.$('.trouble')).toBeNull();
    const { settings: _, ...others } = chosen;
    expect(await bench.us.getStorage()).toMatchObject({ settings: { plan: 'pro', lowAt: 20 }, ...others });
    await page.close();
  });

  it('a click on the section in the address leaves the search and shows it, with the keyboard at its beginning', async () => {
    const page = await open('#appearance');
    for (const [query, link, section] of [
      ['erase', '.sections a[href="#appearance"]', 'Appearance'],
      ['erase', '.sections a[href="#guard"]', 'Warnings and guard'],
      ['dark', '.sections a[href="#plan"]', 'Plan and prices'],
      ['dark', '.brand', 'Plan and prices'],
    ] as const) {
      await page.type('.search input', query);
      await page.waitForSelector('main > section:not(:has(.intro))');
      await page.click(link);
      await until(
        () => page.evaluate(() => document.activeElement?.textContent),
        (text) => text === section,
      );
      expect(await textOf(page, 'main h2')).toBe(section);
      expect(await page.$eval('.search input', (input) => (input as HTMLInputElement).value)).toBe('');
    }
    await page.close();
  });

  it.each(['#%', '#%E0%A4%A', '#of-next-year', '#__proto__'])(
    'an address that ends with %s shows the first section',
    async (hash) => {
      const page = await open(hash);
      expect(await textOf(page, 'main h2')).toBe('Plan and prices');
      await page.close();
    },
  );

  it('what is erased from the search is said there, in a region that listened before', async () => {
    const page = await open('');
    await page.type('.search input', 'erase everything');
    await page.waitForSelector('[data-option="erase"]');
    expect(await page.$('[data-option="import"]')).toBeNull();
    const region = '[data-option="erase"] [role="status"]';
    expect(await page.$eval(region, (status) => status.checkVisibility())).toBe(true);
    await page.click('[data-option="erase"] > .row button');
    await page.waitForSelector('dialog[open]');
    await page.click('dialog .danger');
    await until(
      () => textOf(page, region),
      (text) => text === 'Everything is erased. Upfront starts afresh.',
    );
    expect(await bench.us.getStorage()).toEqual({});
    await page.close();
  });
});

/** What the button hands to the browser to save. */
function exportedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          return 'about:blank#';
        };
        HTMLAnchorElement.prototype.click = () => undefined;
        document.querySelector<HTMLElement>('[data-option="export"] button')?.click();
      }),
  );
}
