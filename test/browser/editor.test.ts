import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { alternatives, openEveryScene, openGenerateDialog } from './lib/spending.ts';
import {
  type Bench,
  BROWSERS,
  CREDITS_2026B,
  choose,
  EDITOR,
  ENGINE,
  insert,
  openAnnotated,
  openMenu,
  press,
  startBench,
} from './lib/studio.ts';

/** The first script has 42 words, which the editor shows as 16.8 s: 5.6 credits at 20 a minute. */
const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;

describe.each(BROWSERS)('the editor on a plan of January 2026, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('says what the click will cost beside Generate, and that a premium engine was chosen without asking', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    const [shown, ...others] = await estimates(page);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ feature: 'avatar-iv', credits: '6', remaining: 'unknown', state: 'unknown' });
    expect(shown?.sentence).toMatch(/^This will use 6 premium credits\. .*Avatar IV.* uses premium credits/);
    expect(await page.$eval('upfront-estimate', (host) => host.previousElementSibling?.textContent)).toBe('Generate');
    await close();
  });

  it('respects HeyGen’s own marks in the list of engines and adds the rate alone', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await openMenu(page, ENGINE);
    await until(
      () => badges(page),
      (shown) => shown.length === 4,
    );
    expect((await badges(page)).map(({ feature, kind, text, native }) => ({ feature, kind, text, native }))).toEqual([
      { feature: 'avatar-iv', kind: 'premium', text: 'Premium · 20/min', native: false },
      { feature: 'avatar-v', kind: 'premium', text: '20/min', native: true },
      { feature: 'avatar-iv', kind: 'premium', text: '20/min', native: true },
      // "Unlimited usage." in the description is no mark beside the name.
      { feature: 'avatar-iii', kind: 'included', text: 'Included', native: false },
    ]);
    await close();
  });

  it('says which scenes run on which engine once they were opened, and a range before', async () => {
    const { page, close } = await openAnnotated(bench.us, EDITOR);
    const [before] = await estimates(page);
    expect(before?.credits).toMatch(/^\d+-\d+$/);
    expect(before?.sentence).toContain('3 scenes not opened yet');
    await openEveryScene(page);
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '12',
    );
    expect((await estimates(page))[0]?.sentence).toBe(
      'This will use 12 premium credits. Engines differ by scene: Avatar IV in 1, 4; Avatar III in 2; Avatar V in 3.',
    );
    await close();
  });

  it('uses no premium credits where every scene runs on Avatar III', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=2&engines=iii`);
    await openEveryScene(page);
    await until(
      () => estimates(page),
      ([shown]) => shown?.state === 'included',
    );
    expect((await estimates(page))[0]).toMatchObject({
      feature: 'avatar-iii',
      credits: '0',
      sentence: 'This uses no premium credits.',
    });
    await close();
  });

  it('follows the motion prompt, which doubles the price, and the engine', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iv&looks=photo`);
    const credits = (wanted: string) =>
      until(
        () => estimates(page),
        ([shown]) => shown?.credits === wanted,
      );
    await credits('6');
    await insert(page, 'textarea[aria-label="Custom motion"]', 'nods');
    await credits('12');
    await choose(page, ENGINE, 'Avatar III');
    await credits('0');
    await choose(page, ENGINE, 'Avatar V');
    // The same rate, and no motion prompt of its own.
    await until(() => estimates(page), ([shown]) => shown?.feature === 'avatar-v');
    await close();
  });

  it('never leaves out scenes that the timeline does not hold', async () => {
    // All on Avatar IV: 130.4 s, 44 credits. The timeline shows seven of the twelve.
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=12&engines=iv&looks=video`);
    await openEveryScene(page);
    await settled(page);
    const [shown] = await estimates(page);
    const [, high] = /(\d+)$/.exec(shown?.credits ?? '') ?? [];
    if (shown?.credits !== 'unknown') expect(Number(high)).toBeGreaterThanOrEqual(44);
    await close();
  });

  it('does not take a tool’s words or a look’s name for the scene’s engine', async () => {
    // The look of the scene is called "Avatar IV", and "Video Generator" stands in the tool's panel.
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=1&engines=iii&looks=video`);
    expect((await estimates(page))[0]?.feature).toBe('avatar-iii');
    await page.$$eval('.rail-button', (tools) => (tools[0] as HTMLElement).click());
    await page.waitForSelector('.ai-tile upfront-badge');
    await settled(page);
    expect((await estimates(page))[0]?.feature).toBe('avatar-iii');
    await close();
  });

  it('repeats the estimate beside Submit, which spends', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await openGenerateDialog(page);
    await settled(page);
    expect((await estimates(page)).map(({ credits }) => credits)).toEqual(['6', '6']);
    expect(await page.$eval('.modal upfront-estimate', (host) => host.previousElementSibling?.textContent)).toBe(
      'Submit',
    );
    expect(await page.evaluate(() => window.studio.submitted)).toBe(0);
    await close();
  });

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
      for (const host of hosts) host.shadowRoot?.querySelector('button')?.click();
    });
    await page.evaluate(() => window.studio.rerender(5));
    await settled(page);
    expect(await alternatives(page)).toEqual([]);
    await press(page, '.modal [aria-label="Close"]');
    await close();
  });
});

describe.each(BROWSERS)('the editor on a credit-based plan, $name', ({ name }) => {
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
    await close();
  });

  it('is short where the high end of the range is, and what it saves is a range too', async () => {
    const { page, close } = await openAnnotated(
      bench.us,
      `${EDITOR}?scenes=1&engines=iv&looks=video&plan=credits-2026b`,
    );
    expect((await estimates(page))[0]).toMatchObject({ credits: '5-9', remaining: '4', state: 'short' });
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
