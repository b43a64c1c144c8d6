import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT as WIDGET } from '../../widget/build.ts';
import { recipeOf } from '../../widget/playground/state/recipe.ts';
import { addressOf, BALANCES, DEFAULTS, type State, VIEWS } from '../../widget/playground/state/state.ts';
import { htmlFor, scriptFor } from '../../widget/playground/state/write-code.ts';
import { readSurface } from '../unit/widget/lib/surface.ts';
import { BROWSER_NAMES } from './lib/browser.ts';
import { PAGES, saidBy, type Visitor, visitSite } from './lib/playground.ts';
import { axe } from './lib/widget.ts';

const LOADING = (balance: string): boolean => balance === 'loading';

/** Turns a knob as a person does. */
async function turn(page: Page, name: string, value: string): Promise<void> {
  const selector = `#knobs [name="${name}"]`;
  const tag = await page.$eval(selector, (control) => control.localName);
  if (tag === 'select') await page.select(selector, value);
  else {
    await page.$eval(
      selector,
      (control, value) => {
        (control as HTMLInputElement).value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  }
}

describe.each(BROWSER_NAMES)('the site of the widget, %s', (name) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite(name);
  });
  afterAll(() => visitor?.close());

  it('the knobs change what is shown, and the address keeps it', async () => {
    const { page, errors, close } = await visitor.open('playground.html');
    expect(await saidBy(page, '#shown')).toContain('This will use 19 premium credits (31 remaining).');
    await turn(page, 'balance', 'offline');
    await page.waitForFunction(() => document.querySelector('#shown')?.shadowRoot?.textContent?.includes('offline'));
    expect(await saidBy(page, '#shown')).toContain('1,250 premium credits left');
    await turn(page, 'balance', 'short');
    await page.waitForFunction(() =>
      document.querySelector('#shown')?.shadowRoot?.textContent?.includes('11 remaining'),
    );
    await turn(page, 'seconds', '120');
    await page.waitForFunction(() =>
      document.querySelector('#shown')?.shadowRoot?.textContent?.includes('24 remaining'),
    );
    await turn(page, 'view', 'estimate');
    await turn(page, 'theme', 'high-contrast');
    await turn(page, 'ground', 'dark');
    expect(await saidBy(page, '#shown')).toMatch(/^Not enough This will use 40 premium credits \(24 remaining\)\./);
    expect(await page.$eval('#shown', (element) => element.getAttribute('theme'))).toBe('high-contrast');
    expect(new URL(page.url()).hash).toBe('#view=estimate&theme=high-contrast&balance=short&seconds=120&ground=dark');
    const before = await saidBy(page, '#shown');
    await page.reload();
    expect(await saidBy(page, '#shown')).toBe(before);
    expect(await page.$eval('#knob-balance', (knob) => (knob as HTMLSelectElement).value)).toBe('short');
    await page.click('#knobs [type=reset]');
    await page.waitForFunction(() => location.hash === '');
    expect(errors).toEqual([]);
    await close();
  });

  it('what an address says and nobody offers is left as it is', async () => {
    const { page, errors, close } = await visitor.open(
      'playground.html#view=%3Cscript%3E&seconds=-1&locale=x&balance=low',
    );
    expect(await saidBy(page, '#shown')).toContain('This will use 19 premium credits (31 remaining).');
    expect(errors).toEqual([]);
    await close();
  });

  it('code is copied, and the result is said', async () => {
    const { page, close } = await visitor.open('playground.html');
    await saidBy(page, '#shown');
    await page.click('[data-copy=code-html]');
    await page.waitForFunction(() => document.querySelector('#told')?.textContent);
    const [told, selected] = await page.evaluate(() => [
      document.querySelector('#told')?.textContent ?? '',
      String(getSelection()),
    ]);
    // A browser that keeps its clipboard to itself leaves the code selected.
    if (told !== 'Copied.') expect(selected).toContain('<upfront-credits');
    expect(told).toMatch(/^(?:Copied\.|The browser did not let it be copied\. It is selected)/);
    await close();
  });

  it('in the frame with the strictest policy, every view is the same and nothing is violated', async () => {
    const { page, errors, violations, close } = await visitor.open('playground.html#balance=stale');
    for (const view of VIEWS) {
      await turn(page, 'view', view);
      if (await page.$eval('#knob-strict', (knob) => (knob as HTMLInputElement).checked))
        await page.click('#knob-strict');
      const shown = await saidBy(page, '#shown');
      await page.click('#knob-strict');
      await page.waitForFunction(() => document.querySelector('#policy')?.textContent);
      const frame = await (await page.waitForSelector('#strict'))?.contentFrame();
      await frame?.waitForFunction((view) => document.querySelector('#shown')?.getAttribute('view') === view, {}, view);
      expect(await saidBy(frame as unknown as Page, '#shown'), view).toBe(shown);
    }
    expect(await page.$eval('#policy', (words) => words.textContent)).toBe('Nothing in the frame violates its policy.');
    const policy = await page.frames()[1]?.$eval('meta[http-equiv]', (meta) => meta.getAttribute('content'));
    expect(policy).toMatch(/^default-src 'none'.*require-trusted-types-for 'script'$/);
    // The frame's policy is in force: what it forbids is refused, and told.
    await page.frames()[1]?.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red; }';
      document.head.append(style);
    });
    await page.waitForFunction(() => document.querySelector('#policy')?.textContent?.includes('Violated: style-src'));
    expect(await violations()).toEqual([]);
    expect(errors.filter((error) => !/style/i.test(error))).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('every page is accessible and keeps to its policy, %s', async (theme) => {
    for (const file of PAGES) {
      const { page, errors, violations, close } = await visitor.open(`${file}.html`, { theme });
      await saidBy(page, '#own-balance');
      expect(await axe(page), file).toEqual([]);
      expect(await violations(), file).toEqual([]);
      expect(errors, file).toEqual([]);
      await close();
    }
  });

  it('every page fits a window of 320 pixels', async () => {
    for (const file of PAGES) {
      const { page, close } = await visitor.open(`${file}.html`, { width: 320 });
      await saidBy(page, '#own-balance');
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(needed, file).toBeLessThanOrEqual(given ?? 0);
      await close();
    }
  });

  it('every name of the API has an anchor, an entry in the index and is found', async () => {
    const { page, close } = await visitor.open('api.html');
    const { interfaces, functions } = readSurface();
    const inherited = (owner: string, member: string): boolean => owner !== 'Disposable' && member === 'dispose';
    const names = [...interfaces].flatMap(([owner, members]) => [
      owner,
      ...members
        .filter((member) => !inherited(owner, member.name))
        .map((member) => `${owner}.${member.name.replaceAll("'", '')}`),
    ]);
    const wanted = [...new Set([...names, ...functions])];
    const { ids, linked } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('main [id]')].map(({ id }) => id),
      linked: [...document.querySelectorAll<HTMLAnchorElement>('.index a')].map(({ hash }) =>
        decodeURIComponent(hash.slice(1)),
      ),
    }));
    expect(wanted.length).toBeGreaterThan(150);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(wanted.filter((id) => !linked.includes(id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
    await page.type('#search', 'willSpend');
    await page.waitForFunction(() => document.querySelector('#found')?.textContent);
    const left = await page.$$eval('[data-entry]:not([hidden])', (entries) => entries.map(({ id }) => id));
    expect(left).toContain('Credits');
    expect(left.length).toBeLessThan(5);
    expect(await page.$eval('#found', (found) => found.textContent)).toMatch(/^\d entr(?:y|ies)$/);
    await close();
  });

  it('every view, state and theme is on the page of all states', async () => {
    const { page, errors, close } = await visitor.open('grid.html');
    expect(await page.$$eval('.cell', (cells) => cells.length)).toBe(VIEWS.length * BALANCES.length * 5);
    await page.select('#knob-kind', 'status');
    expect(await page.$$eval('.cell', (cells) => cells.length)).toBe(BALANCES.length * 5);
    // Those that are far from the window are not made yet.
    await page.waitForFunction(() => document.querySelectorAll('.cell upfront-credits').length >= 24);
    const address = await page.$eval('.cell a', (link) => (link as HTMLAnchorElement).hash);
    expect(address).toBe('#view=status&theme=light&balance=enough'.replace('&theme=light', ''));
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(BROWSER_NAMES)('the code that the playground gives, %s', (name) => {
  const folder = fileURLToPath(new URL(`../../.output/tests/playground-code-${name}/`, import.meta.url));
  const states: State[] = BALANCES.map((balance, index) => ({
    ...DEFAULTS,
    balance,
    view: VIEWS[index % VIEWS.length] ?? 'meter',
    ...(index % 2 && { theme: 'dark', rateCard: 'credits-2026b', seconds: '40-60' }),
  }));
  let visitor: Visitor;
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    symlinkSync(WIDGET, `${folder}widget`);
    const write = (file: string, body: string): void =>
      writeFileSync(
        folder + file,
        `<!doctype html><html lang="en"><title>Code</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
      );
    for (const [index, state] of states.entries()) {
      const recipe = recipeOf(state);
      write(`html-${index}.html`, htmlFor(recipe, './widget/'));
      const script = stripTypeScriptTypes(scriptFor(recipe, './widget/index.js'));
      write(`ts-${index}.html`, `<div id="credits"></div><script type="module">${script}</script>`);
    }
    visitor = await visitSite(name, folder);
  });
  afterAll(() => visitor?.close());

  it('shows what the preview shows, as HTML and as TypeScript', async () => {
    const site = await visitSite(name);
    try {
      const preview = await site.open('playground.html');
      for (const [index, state] of states.entries()) {
        const isLoading = LOADING(state.balance);
        await preview.page.evaluate((hash) => {
          location.hash = hash;
        }, addressOf(state) || '#view=panel');
        await preview.page.waitForFunction(
          (view, balance) =>
            document.querySelector('#shown')?.getAttribute('view') === view &&
            document.querySelector<HTMLSelectElement>('#knob-balance')?.value === balance,
          {},
          state.view,
          state.balance,
        );
        const shown = await saidBy(preview.page, '#shown', isLoading);
        const written = await preview.page.$eval('#code-html', (code) => code.textContent);
        const plain = (code: string): string => code.replace(/Date\.now\(\)[^}]*/, '').trim();
        expect(plain(written ?? '')).toBe(plain(htmlFor(recipeOf(state))));
        for (const [kind, selector] of [
          ['html', 'upfront-credits'],
          ['ts', '#credits > *'],
        ] as const) {
          const { page, errors, close } = await visitor.open(`${kind}-${index}.html`);
          expect(await saidBy(page, selector, isLoading), `${kind} ${state.balance} ${state.view}`).toBe(shown);
          expect(errors).toEqual([]);
          await close();
        }
      }
    } finally {
      await site.close();
    }
  });
});
