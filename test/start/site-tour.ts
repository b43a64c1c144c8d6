import { mkdir } from 'node:fs/promises';
import type { TestBrowser } from '../browser/lib/browser.ts';
import { errorsOf } from '../browser/lib/browser.ts';
import type { Stop } from './tour.ts';
import { FOLDER, type Visit } from './visit.ts';

/** A picture of the widget's own site. */
interface SiteStop extends Stop {
  readonly look?: 'dark';
}

const NARROW = { width: 320, height: 900 } as const;

/** The widget's pages, in light, dark and narrow. */
export const SITE_TOUR: readonly SiteStop[] = [
  { name: 'site', title: 'Widget: guide', path: 'index.html' },
  { name: 'site-dark', title: 'Widget: guide, dark', path: 'index.html', look: 'dark' },
  { name: 'site-narrow', title: 'Widget: guide, narrow', path: 'index.html', viewport: NARROW },
  { name: 'playground', title: 'Widget: playground', path: 'playground.html' },
  {
    name: 'playground-dark',
    title: 'Widget: playground, dark, offline',
    path: 'playground.html#balance=offline&ground=dark',
    look: 'dark',
  },
  {
    name: 'playground-narrow',
    title: 'Widget: playground, narrow',
    path: 'playground.html#balance=short',
    viewport: NARROW,
  },
  { name: 'playground-strict', title: 'Widget: under a strict policy', path: 'playground.html#strict=true' },
  { name: 'all-states', title: 'Widget: all states', path: 'grid.html', viewport: { width: 1440, height: 1800 } },
  { name: 'site-element', title: 'Widget: the element', path: 'element.html' },
  { name: 'site-api', title: 'Widget: the API', path: 'api.html#Credits' },
  { name: 'site-api-narrow', title: 'Widget: the API, narrow, dark', path: 'api.html', look: 'dark', viewport: NARROW },
  { name: 'site-examples', title: 'Widget: examples', path: 'examples.html' },
];

/** Opens a page of the site, at the address where it is served, and takes its picture. */
export async function visitSite({ browser }: TestBrowser, address: string, stop: SiteStop): Promise<Visit> {
  const page = await browser.newPage();
  const errors = errorsOf(page);
  try {
    await page.setViewport(stop.viewport ?? { width: 1440, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: stop.look ?? 'light' }]);
    await page.goto(address + stop.path, { waitUntil: 'networkidle0' });
    await page.bringToFront();
    await page.waitForFunction(
      () => document.querySelector('#own-balance')?.shadowRoot?.textContent?.includes('200 premium credits'),
      { timeout: 8000 },
    );
  } catch (error) {
    errors.push(String(error));
  }
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${stop.name}.png` });
  await page.close();
  return { stop, badges: [], estimates: [], alternatives: [], errors };
}
