import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { append, openSnippet } from './lib/snippet.ts';
import { openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, press, startBench } from './lib/studio.ts';

/** The least that an editor has: 30 s of Avatar IV cost 10 premium credits, or 8 to 16 credits. */
const EDITOR_PAGE = `
  <header style="padding: 10px 400px"><button>Undo</button> <button id="generate">Generate</button></header>
  <main><div contenteditable="true" role="textbox" aria-label="Script">Welcome.</div><span>30s est.</span></main>
  <section><h3>Motion Engine</h3><button aria-haspopup="menu" id="engine">Avatar IV</button></section>`;

const plans = (current: 'Free' | 'Creator' | 'Business', monthly: string): string => {
  const card = (name: string, rows: string): string =>
    `<section><h3>${name}</h3><button>${name === current ? 'Current Plan' : 'Get started'}</button><ul>${rows}</ul></section>`;
  return `<div role="dialog" aria-label="Plans"><h2>Plans that fit your scale</h2>
    ${card('Free', '<li>3 videos a month</li>')}
    ${card('Creator', `<li>${monthly}</li>`)}
    ${card('Business', '<li>1,500 credits/month</li>')}</div>`;
};

const MENU =
  '<div role="menu"><div role="menuitem">Avatar III <small>Applies lip sync. Unlimited usage.</small></div></div>';

/** What the breakdown of the page's first estimate says. */
async function breakdown(page: Page): Promise<string> {
  const text = (): Promise<string> =>
    page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? '');
  if ((await text()) === '')
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
  return until(text, (said) => said !== '');
}

const first = (page: Page, credits: string) =>
  until(
    () => estimates(page),
    ([shown]) => shown?.credits === credits,
  );

describe.each(BROWSERS)('the plan, as the page tells it, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is the one with unlimited Avatar III where the engine’s menu says so, also when the menu is closed again', async () => {
    const { page, errors, close } = await openSnippet(bench, EDITOR_PAGE);
    await first(page, '10');
    expect(await breakdown(page)).toContain('Assumes January 2026 plans');
    await append(page, MENU);
    const rests = 'Prices of your plan as this page tells it: “Applies lip sync. Unlimited usage.”.';
    await until(
      () => breakdown(page),
      (text) => text.includes(rests),
    );
    await page.$eval('[role=menu]', (menu) => menu.remove());
    await settled(page);
    expect(await breakdown(page)).toContain(rests);
    expect(await breakdown(page)).not.toContain('Assumes');
    expect(errors).toEqual([]);
    await close();
  });

  it('chooses the prices of this page where "Current Plan" stands with what only one generation of plans brings', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await first(page, '10');
    await append(page, plans('Creator', '600 monthly credits'));
    await first(page, '8-16');
    expect(await breakdown(page)).toContain('“Current Plan · Creator · 600 monthly credits”');
    expect((await badges(page))[0]).toMatchObject({ feature: 'avatar-iv', rate: '16-31/min' });
    await close();
  });

  it('is not known from other plans’ rows, nor from a plan without what it brings', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE + plans('Creator', 'Voice cloning'));
    await settled(page);
    expect((await estimates(page))[0]?.credits).toBe('10');
    expect(await breakdown(page)).toContain('Assumes January 2026 plans');
    await close();
  });

  it('is not claimed where the page contradicts itself', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE + MENU);
    await until(
      () => breakdown(page),
      (text) => text.includes('as this page tells it'),
    );
    await append(page, plans('Creator', '600 credits/month'));
    await until(
      () => breakdown(page),
      (text) => text.includes('Assumes January 2026 plans'),
    );
    expect((await estimates(page))[0]?.credits).toBe('10');
    await close();
  });

  it('is no word of what people write, or of what is not shown', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE);
    await append(
      page,
      `<div role="log"><p>Current Plan</p><p>Creator</p><p>600 monthly credits</p>
        <p>This will use one free Avatar video quota.</p></div>
       <div style="display: none">${plans('Creator', '600 monthly credits')}</div>
       <a href="/videos/0123456789abcdef"><b>Current Plan</b> Free</a>`,
    );
    await settled(page, 400);
    expect((await estimates(page))[0]?.credits).toBe('10');
    expect(await breakdown(page)).toContain('Assumes January 2026 plans');
    await close();
  });

  it('of a free account has its own sentences: a video, and no credits', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE + plans('Free', '600 monthly credits'));
    await first(page, '0');
    expect((await estimates(page))[0]).toMatchObject({ state: 'included' });
    expect((await estimates(page))[0]?.sentence).toMatch(
      /^This will use one of your free videos\. Free accounts have 1–3/,
    );
    await page.$eval('#engine', (button) => button.replaceChildren('Avatar V'));
    await first(page, 'unknown');
    expect((await estimates(page))[0]?.sentence).toMatch(/^Free accounts have no credits, and HeyGen does not say/);
    await close();
  });

  it('is not free where the page shows credits that are left', async () => {
    const { page, close } = await openSnippet(bench, EDITOR_PAGE + plans('Free', '600 monthly credits'));
    await first(page, '0');
    await append(page, '<aside><p>905 credits left</p></aside>');
    await first(page, '10');
    expect((await estimates(page))[0]).toMatchObject({ remaining: '905' });
    await page.$eval('[role=dialog]', (dialog) => dialog.remove());
    await settled(page);
    expect((await estimates(page))[0]?.credits).toBe('10');
    await close();
  });
});

describe.each(BROWSERS)('the plan on the studio’s pages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is free where HeyGen’s dialog takes one of its videos, and says how many are left', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=video&plan=free`);
    await openGenerateDialog(page);
    await until(
      () => estimates(page),
      (shown) => shown.length === 2 && shown.every(({ credits }) => credits === '0'),
    );
    for (const { sentence } of await estimates(page))
      expect(sentence).toMatch(/^This will use one of your free videos\. 3 free videos are left\./);
    await close();
  });

  it('is read from the overlay with all plans, whichever page that lies over', async () => {
    const { page, close } = await openAnnotated(
      bench.us,
      `${EDITOR}?scenes=1&engines=iv&looks=video&plan=credits-2026b&plans=1`,
    );
    // 16.8 s at 16 to 31 credits a minute.
    await first(page, '5-9');
    await press(page, '.plans-close');
    await settled(page);
    expect((await estimates(page))[0]?.credits).toBe('5-9');
    await close();
  });
});

describe.each(BROWSERS)('the plan that was found, in the popup, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterEach(() => bench.us.setStorage({}));
  afterAll(() => bench?.close());

  const stored = () =>
    bench.us.getStorage() as Promise<{ settings?: Record<string, unknown>; 'found-plan'?: Record<string, unknown> }>;
  const say = (popup: Page, words: string): Promise<void> =>
    popup.evaluate((text) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
    }, words);

  it('is shown with its evidence, and taken by one press', async () => {
    const { close } = await openAnnotated(bench.us, '/home?plan=credits-2026b&plans=1');
    await until(stored, (all) => all['found-plan'] !== undefined);
    expect((await stored())['found-plan']).toMatchObject({ card: 'credits-2026b', plan: 'creator', version: 1 });
    expect((await stored()).settings).toBeUndefined();
    const popup = await bench.us.openExtensionPage('popup.html');
    const section = await popup.waitForSelector('.plan-found');
    const text = await section?.evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(text).toMatch(/Plan ?:? Creator/);
    expect(text).toContain('Credit-based plans, since August 2026');
    expect(text).toContain('Current Plan · Creator · 600 monthly credits');
    expect(text).toMatch(/Home, \d\d:\d\d/);
    await say(popup, 'Yes, use it');
    await popup.waitForFunction(() => !document.querySelector('.plan-found'));
    expect((await stored()).settings).toMatchObject({ rateCard: 'credits-2026b', plan: 'creator' });
    await popup.close();
    await close();
  });

  it('never changes what the user has chosen by itself, and is not asked again when refused', async () => {
    await bench.us.setStorage({ settings: { version: 2, rateCard: 'credits-2026b', plan: 'pro' } });
    const { page, close } = await openAnnotated(bench.us, '/home?plan=premium-2026&plans=1');
    await until(stored, (all) => all['found-plan'] !== undefined);
    const popup = await bench.us.openExtensionPage('popup.html');
    const section = await popup.waitForSelector('.plan-found');
    expect(await section?.evaluate((element) => element.textContent)).toContain('You have chosen something else');
    await say(popup, 'No');
    await popup.waitForFunction(() => !document.querySelector('.plan-found'));
    expect((await stored()).settings).toMatchObject({ rateCard: 'credits-2026b', plan: 'pro' });
    await page.reload();
    await page.waitForSelector('upfront-badge');
    await settled(page, 400);
    expect((await stored())['found-plan']).toMatchObject({ refused: true, card: 'premium-2026' });
    await popup.close();
    const again = await bench.us.openExtensionPage('popup.html');
    await again.waitForSelector('.balance');
    expect(await again.$('.plan-found')).toBeNull();
    await again.close();
    await close();
  });
});
