import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { openEveryScene, openGenerateDialog } from './lib/spending.ts';
import {
  type Bench,
  BROWSERS,
  choose,
  EDITOR,
  ENGINE,
  insert,
  openAnnotated,
  openMenu,
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
    await until(
      () => estimates(page),
      ([shown]) => shown?.feature === 'avatar-v',
    );
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
});
