import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badges, estimates, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, ENGINE, openAnnotated, openMenu, startBench } from './lib/studio.ts';

const ONE_SCENE = `${EDITOR}?scenes=1&engines=iv&looks=video`;
const OWN = { version: 2, ownRates: { 'avatar-iv': 12 }, hidden: ['avatar-iii'] };

describe.each(BROWSERS)('what the user has said of single features, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name, { storage: { settings: OWN } });
  });
  afterAll(() => bench?.close());

  it('a rate of their own is on the badge and in the estimate, as theirs', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, ONE_SCENE);
    const [shown] = await estimates(page);
    // At 20 a minute it would be 6.
    expect(shown).toMatchObject({ feature: 'avatar-iv', credits: '4' });
    expect(shown?.sentence).toMatch(/^This will use 4 premium credits\..*By your own rate\./);
    expect((await badges(page)).find(({ feature }) => feature === 'avatar-iv')).toMatchObject({ rate: '12/min' });
    await page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('button')?.click());
    const details = await until(
      () => page.$eval('upfront-estimate', (host) => host.shadowRoot?.querySelector('.details')?.textContent ?? ''),
      (text) => text !== '',
    );
    expect(details).toContain('12 premium credits per minute, your own rate');
    expect(errors).toEqual([]);
    await close();
  });

  it('a feature that is switched off has no badge, and the others keep theirs', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    await openMenu(page, ENGINE);
    await until(
      () => badges(page),
      (shown) => shown.some(({ feature }) => feature === 'avatar-v'),
    );
    expect(new Set((await badges(page)).map(({ feature }) => feature)).has('avatar-iii')).toBe(false);
    await close();
  });
});

describe.each(BROWSERS)('what the user says of single features while a page is open, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('is on the page at once, and goes again', async () => {
    const { page, close } = await openAnnotated(bench.us, ONE_SCENE);
    expect((await estimates(page))[0]?.credits).toBe('6');
    await bench.us.setStorage({ settings: { ...OWN, hidden: ['avatar-iv'] } });
    await page.bringToFront();
    await until(
      () => estimates(page),
      ([shown]) => shown?.credits === '4',
    );
    expect((await badges(page)).filter(({ feature }) => feature === 'avatar-iv')).toEqual([]);
    await bench.us.setStorage({});
    await page.bringToFront();
    await until(
      () => badges(page),
      (shown) => shown.some(({ feature, rate }) => feature === 'avatar-iv' && rate === '20/min'),
    );
    await close();
  });
});
