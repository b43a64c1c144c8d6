import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowHosts } from './lib/host-access.ts';
import { withdrawHosts } from './lib/inside-firefox.ts';
import { until } from './lib/overlay.ts';
import { type Bench, BROWSERS, hostCount, openAnnotated, pause, QUICK, startBench } from './lib/studio.ts';

const NO_ACCESS = '[aria-label="Access"]';

describe.each(BROWSERS)('without the permission for HeyGen’s pages, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  const openPopup = async (): Promise<Page> => {
    const popup = await bench.us.openExtensionPage('popup.html');
    await popup.waitForSelector('.page');
    return popup;
  };

  it('the popup says so and asks for it when it is told to, and the page is left in peace', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, QUICK);
    const before = await openPopup();
    expect(await before.$(NO_ACCESS)).toBeNull();
    await before.close();

    if (name === 'chrome') await allowHosts(bench.us, 'ON_CLICK');
    else await withdrawHosts(bench.us.browser);
    const popup = await openPopup();
    expect(await popup.$eval('.page', (section) => (section as HTMLElement).innerText)).toContain(
      'does not let Upfront read HeyGen’s pages',
    );
    // What the browser asks the person is its own window, which no test can press in: this is what it is asked.
    await popup.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<string, { permissions: Record<string, unknown> }>;
      for (const api of [chrome, browser])
        if (api)
          api.permissions.request = async (wanted: unknown) => {
            document.title = JSON.stringify(wanted);
            return true;
          };
    });
    await popup.click('.page button');
    await popup.waitForFunction((section) => !document.querySelector(section), {}, NO_ACCESS);
    expect(await popup.title()).toBe('{"origins":["https://app.heygen.com/*","https://www.heygen.com/*"]}');
    await popup.close();

    await page.bringToFront();
    await page.evaluate(() => window.studio.rerender(3));
    // Firefox takes content scripts to pages by the manifest alone; there, only an administrator takes hosts away.
    if (name === 'chrome') {
      await page.reload();
      await page.waitForSelector('.composer');
      await pause(800);
      expect(await hostCount(page)).toBe(0);
      await allowHosts(bench.us, 'ON_ALL_SITES');
      await page.bringToFront();
      await page.reload();
    }
    await until(
      () => hostCount(page),
      (count) => count > 0,
    );
    expect(errors).toEqual([]);
    await close();
  });

  it('a browser that refuses to ask changes nothing', async () => {
    if (name === 'chrome') await allowHosts(bench.us, 'ON_CLICK');
    const popup = await openPopup();
    const errors: string[] = [];
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.evaluate(() => {
      addEventListener('unhandledrejection', ({ reason }) => document.body.append(`unhandled: ${reason}`));
      const { chrome, browser } = globalThis as unknown as Record<string, { permissions: Record<string, unknown> }>;
      for (const api of [chrome, browser])
        if (api) api.permissions.request = () => Promise.reject(new Error('not declared'));
    });
    await popup.click('.page button');
    await pause(200);
    expect(await popup.$(NO_ACCESS)).not.toBeNull();
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('unhandled');
    expect(errors).toEqual([]);
    await popup.close();
    if (name === 'chrome') await allowHosts(bench.us, 'ON_ALL_SITES');
  });
});
