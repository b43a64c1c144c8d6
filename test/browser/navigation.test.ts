import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelling } from './lib/labelling.ts';
import { estimates, settled, until } from './lib/overlay.ts';
import { type Bench, BROWSERS, EDITOR, openAnnotated, pause, QUICK, startBench, write } from './lib/studio.ts';

const SCRIPT = 'textarea[aria-label="Script"]';

/** Estimates with the control they stand beside, by its place in the page. */
const placed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('upfront-estimate')].map((host) => {
      const place = host.closest('.composer') ? 'composer' : host.closest('.topbar') ? 'top bar' : 'elsewhere';
      return `${place}: ${host.dataset.feature} ${host.dataset.credits}`;
    }),
  );

describe.each(BROWSERS)('soft navigation, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('keeps showing the old page’s facts while the new one loads, and only the new one’s after', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?engines=iii&scenes=1`);
    await write(page, SCRIPT, 'Welcome back, everyone, to our lesson.');
    await until(
      () => placed(page),
      (shown) => shown[0] === 'composer: avatar-iii 0',
    );
    const arriving = page.evaluate(() => window.studio.navigate('/create-v4/draft?engines=v', { delayMs: 500 }));
    await pause(150);
    expect(await placed(page)).toEqual(['composer: avatar-iii 0']);
    await arriving;
    await until(
      () => placed(page),
      (shown) => shown[0]?.startsWith('top bar') === true,
    );
    await settled(page);
    // 16.8 seconds of Avatar V.
    expect(await placed(page)).toEqual(['top bar: avatar-v 6']);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says nothing of the new page about the old one’s controls when the address is ahead of the page', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?engines=iv&scenes=2&looks=video`);
    const before = await placed(page);
    await page.evaluate(() => {
      const seen = window as unknown as { composers: string[] };
      seen.composers = [];
      // Whatever stands in the editor's top bar during the gap.
      new MutationObserver(() => {
        const host = document.querySelector<HTMLElement>('.topbar upfront-estimate');
        if (host) seen.composers.push(`top bar: ${host.dataset.feature} ${host.dataset.credits}`);
      }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    });
    const arriving = page.evaluate(() => window.studio.navigate('/avatar', { renderDelayMs: 300 }));
    await pause(200);
    const during = await page.evaluate(() => (window as unknown as { composers: string[] }).composers);
    expect([...new Set(during)].filter((shown) => shown !== before[0])).toEqual([]);
    await arriving;
    await until(
      () => placed(page),
      (shown) => shown[0]?.startsWith('composer') === true,
    );
    expect(await page.$$('.topbar upfront-estimate')).toHaveLength(0);
    await close();
  });

  it('stays on the page when a navigation is cancelled', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${EDITOR}?engines=iv&scenes=1`);
    const before = await placed(page);
    expect(before).toEqual(['top bar: avatar-iv 6']);
    await page.evaluate(() => window.studio.navigate('/avatar', { cancel: true, delayMs: 100 }));
    await settled(page);
    expect(await placed(page)).toEqual(before);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('follows back and forward', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, `${QUICK}?scenes=1&engines=iv`);
    await page.evaluate(() => window.studio.navigate('/create-v4/draft'));
    await until(
      () => placed(page),
      (shown) => shown.join() === 'top bar: avatar-iv 6',
    );
    await page.evaluate(() => history.back());
    await until(
      () => placed(page),
      (shown) => shown.join() === 'composer: avatar-iv unknown',
    );
    await page.evaluate(() => history.forward());
    await until(
      () => placed(page),
      (shown) => shown.join() === 'top bar: avatar-iv 6',
    );
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('forgets what one video’s scenes run on when another is opened', async () => {
    const { page, close } = await openAnnotated(bench.us, `${EDITOR}?scenes=2&engines=iv&looks=video`);
    await page.click('.scene-item:nth-of-type(2)');
    await until(
      () => estimates(page),
      ([shown]) => shown?.feature === 'avatar-iv',
    );
    await page.evaluate(() => window.studio.navigate('/home'));
    await until(
      () => estimates(page),
      (shown) => shown.length === 0,
    );
    await page.evaluate(() => window.studio.navigate('/create-v4/draft?engines=iii'));
    const [shown] = await until(
      () => estimates(page),
      (found) => found.length === 1,
    );
    // The first scene's engine is on the screen; the second's is not known, whatever the other video's was.
    await settled(page);
    expect((await estimates(page))[0]?.feature.split(' ').sort()).toEqual(['avatar-iii', 'avatar-iv', 'avatar-v']);
    expect(shown).toBeDefined();
    await close();
  });
});
