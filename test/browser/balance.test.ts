import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { alternatives, openGenerateDialog } from './lib/spending.ts';
import { type Bench, BROWSERS, CREDITS_2026B, EDITOR, openAnnotated, press, startBench } from './lib/studio.ts';

/** The first script has 42 words, which the editor shows as 16.8 s: 5.6 credits at 20 a minute. */
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

/** The shape before the first estimate's words. */
const signOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const chip = document.querySelector('upfront-estimate')?.shadowRoot?.querySelector('.chip');
    return chip ? getComputedStyle(chip, '::before').content : '';
  });

describe.each(BROWSERS)('against what is left on a plan of January 2026, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(['announce', 'live'])('takes HeyGen’s own figure where the page shows it (%s)', async (native) => {
    const { page, close } = await openAnnotated(bench.us, `${ONE_SCENE}&native=${native}&cost=19`);
    await openGenerateDialog(page);
    await until(
      () => estimates(page),
      (shown) => shown.length === 2 && shown.every(({ credits }) => credits === '19'),
    );
    for (const { remaining, state, sentence } of await estimates(page)) {
      expect({ remaining, state }).toEqual({ remaining: '200', state: 'enough' });
      expect(sentence).toBe('This will use 19 premium credits (200 remaining). HeyGen’s own figure.');
    }
    await close();
  });

  it('is low above half of what is left, short above all of it, and lists what to do instead', async () => {
    const low = await openAnnotated(bench.us, `${ONE_SCENE}&native=announce&balance=9`);
    await openGenerateDialog(low.page);
    await until(
      () => estimates(low.page),
      ([shown]) => shown?.state === 'low',
    );
    expect((await estimates(low.page))[0]?.sentence).toMatch(
      /^This will use 6 premium credits \(9 remaining\)\. 3 premium credits would be left\./,
    );
    const [listed = []] = await until(
      () => alternatives(low.page),
      (lists) => lists.length > 0,
    );
    expect(listed[0]).toEqual({ use: 'avatar-iii', saves: '6', text: 'Use Avatar III instead of Avatar IV' });
    await low.close();

    const short = await openAnnotated(bench.us, `${ONE_SCENE}&native=announce&cost=50&balance=40`);
    await openGenerateDialog(short.page);
    await until(
      () => estimates(short.page),
      ([shown]) => shown?.state === 'short',
    );
    expect((await estimates(short.page))[0]?.sentence).toMatch(
      /^This will use 50 premium credits \(40 remaining\)\. Not enough: 10 premium credits missing\./,
    );
    expect((await alternatives(short.page))[0]?.[0]).toMatchObject({ use: 'avatar-iii', saves: '50' });
    await short.close();
  });

  it('closes the list of alternatives and keeps it closed', async () => {
    const { page, close } = await openAnnotated(bench.us, `${ONE_SCENE}&native=announce&balance=9`);
    await openGenerateDialog(page);
    await until(
      () => alternatives(page),
      (lists) => lists.length > 0,
    );
    await page.$$eval('upfront-alternatives', (hosts) => {
      for (const host of hosts) host.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
    });
    await page.evaluate(() => window.studio.rerender(5));
    await settled(page);
    expect(await alternatives(page)).toEqual([]);
    await press(page, '.modal [aria-label="Close"]');
    await close();
  });
});

describe.each(BROWSERS)('against what is left on a credit-based plan, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, {
      storage: { ...CREDITS_2026B, balance: { credits: 4, source: 'page', readAt: Date.now(), version: 1 } },
    });
  });
  afterAll(() => bench?.close());

  it('marks Avatar III as paid and shows every look’s price as a range while the look is not known', async () => {
    const { page, close } = await openAnnotated(
      bench.us,
      `${EDITOR}?scenes=1&engines=iii&looks=video&plan=credits-2026b`,
    );
    // 16.8 s at 4 to 7 credits a minute: 2 either way.
    expect((await estimates(page))[0]).toMatchObject({ feature: 'avatar-iii', credits: '2', remaining: '4' });
    expect((await badges(page))[0]).toMatchObject({ feature: 'avatar-iii', kind: 'premium', rate: '4-7/min' });
    expect(await signOf(page)).toBe('"●"');
    await close();
  });

  it('is short where the high end of the range is, and what it saves is a range too', async () => {
    const { page, close } = await openAnnotated(
      bench.us,
      `${EDITOR}?scenes=1&engines=iv&looks=video&plan=credits-2026b`,
    );
    expect((await estimates(page))[0]).toMatchObject({ credits: '5-9', remaining: '4', state: 'short' });
    expect(await signOf(page)).toBe('"△"');
    expect((await estimates(page))[0]?.sentence).toMatch(
      /^This will use 5–9 credits \(4 remaining\)\. Not enough: 1–5 credits missing\./,
    );
    const [listed = []] = await until(
      () => alternatives(page),
      (lists) => lists.length > 0,
    );
    expect(listed[0]).toMatchObject({ use: 'avatar-iii', saves: '3-7' });
    await close();
  });
});
