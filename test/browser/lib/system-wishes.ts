import type { Page } from 'puppeteer';
import type { BrowserName, TestBrowser } from './browser.ts';
import { insideFirefox, showOn } from './inside-firefox.ts';

type Tried = Pick<TestBrowser, 'name' | 'browser'>;

/** What can be forced: Firefox has one set of colours for it, black on white. */
export const schemesOf = (name: BrowserName): ReadonlyArray<'light' | 'dark'> =>
  name === 'chrome' ? ['light', 'dark'] : ['light'];

/** As a person who has chosen the system's own colours sees the page, light or dark. */
export async function forceColors({ name, browser }: Tried, page: Page, scheme: string): Promise<void> {
  if (name === 'firefox') {
    await page.bringToFront();
    await showOn(browser, 'forced-colors');
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** As a person sees the page who wants no motion, or does not mind it. */
export async function wantMotion({ name, browser }: Tried, page: Page, wanted: boolean): Promise<void> {
  if (name === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: wanted ? 'no-preference' : 'reduce' }]);
  else await insideFirefox(browser, `Services.prefs.setIntPref('ui.prefersReducedMotion', ${wanted ? 0 : 1}), 0`);
  await page.waitForFunction((is) => matchMedia('(prefers-reduced-motion: reduce)').matches !== is, {}, wanted);
}
