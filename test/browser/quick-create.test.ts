import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, settled, until } from './lib/overlay.ts';
import { alternatives, openAccount } from './lib/spending.ts';
import { type Bench, BROWSERS, choose, openAnnotated, QUICK, startBench, write } from './lib/studio.ts';

const SCRIPT = 'textarea[aria-label="Script"]';
/** 24 words: 8.3 to 11.4 seconds at the speaking rates for English, so 3 to 4 credits at 20 a minute. */
const WORDS =
  'Welcome back, everyone. In this lesson we look at how our team plans a product video from the first idea to the final cut.';

describe.each(BROWSERS)('Quick create, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each([
    { variant: 'Generate', query: '' },
    { variant: 'the bare round arrow', query: '?submit=icon' },
  ])('shows the cost beside $variant, from the script’s words', async ({ query }) => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK + query);
    expect(await estimates(page)).toMatchObject([{ feature: 'avatar-iv', credits: 'unknown', state: 'unknown' }]);
    expect((await estimates(page))[0]?.sentence).toMatch(
      /^Cost depends on the length: 20 premium credits per minute\./,
    );
    await write(page, SCRIPT, WORDS);
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '3-4',
    );
    const [shown] = await estimates(page);
    expect(shown?.sentence).toMatch(/^This will use 3–4 premium credits\./);
    const beside = await page.$eval('upfront-estimate', (host) => ({
      composer: host.closest('.composer') !== null,
      button: host.previousElementSibling?.matches('.send,.button-brand'),
    }));
    expect(beside).toEqual({ composer: true, button: true });
    expect(errors).toEqual([]);
    await close();
  });

  it('marks the engine, the tabs and the menu, and nothing that people wrote', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    expect((await badges(page)).map(({ feature }) => feature)).toEqual([
      'video-agent',
      'avatar-shots',
      'photo-to-video',
      'avatar-iv',
    ]);
    await close();
  });

  it('uses no premium credits on Avatar III, and says so', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    await write(page, SCRIPT, WORDS);
    await choose(page, '.chip-strong', 'Avatar III');
    await until(
      () => estimates(page),
      ([shown]) => shown?.state === 'included',
    );
    expect((await estimates(page))[0]?.sentence).toMatch(/^This uses no premium credits\./);
    await close();
  });

  it('goes back to the rate alone when the script is emptied', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    await write(page, SCRIPT, WORDS);
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '3-4',
    );
    await write(page, SCRIPT, '');
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === 'unknown',
    );
    await close();
  });

  it('takes the balance from the account box and remembers it on the next page', async () => {
    const { page, close } = await openAnnotated(bench.us, `${QUICK}?balance=7`);
    await write(page, SCRIPT, WORDS);
    await openAccount(page);
    await until(
      () => estimates(page),
      ([shown]) => shown?.remaining === '7',
    );
    expect((await estimates(page))[0]).toMatchObject({ state: 'low' });
    expect((await estimates(page))[0]?.sentence).toMatch(
      /^This will use 3–4 premium credits \(7 remaining\)\. 3–4 premium credits would be left\./,
    );
    const [listed = []] = await until(
      () => alternatives(page),
      (lists) => lists.length > 0,
    );
    expect(listed[0]).toMatchObject({ use: 'avatar-iii', saves: '3-4' });
    await close();
    // Another page load, on which the account box stays closed: from storage.
    const next = await openAnnotated(bench.us, QUICK);
    await write(next.page, SCRIPT, WORDS);
    await until(
      () => estimates(next.page),
      ([shown]) => shown?.remaining === '7',
    );
    await settled(next.page);
    await next.close();
  });

  it('stays silent about a balance whose number is missing from the page', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?balance=none`);
    const before = (await estimates(page))[0]?.remaining;
    await openAccount(page);
    await settled(page);
    expect(await page.$eval('.profile-row .strong', (element) => element.textContent?.trim())).toBe('left');
    expect((await estimates(page))[0]?.remaining).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('never presses anything itself', async () => {
    const { page, close } = await openAnnotated(bench.us, QUICK);
    await write(page, SCRIPT, WORDS);
    await settled(page);
    await page.$$eval('upfront-estimate', (hosts) => {
      for (const host of hosts) host.shadowRoot?.querySelector('button')?.click();
    });
    expect(await page.evaluate(() => window.studio.submitted)).toBe(0);
    await close();
  });
});
