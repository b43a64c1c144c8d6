import type { Page } from 'puppeteer';
import type { TestPage } from './browser.ts';
import { estimates, settled } from './overlay.ts';
import { type Bench, EDITOR } from './studio.ts';

/** Shows a page of these few elements at an address of the app, as a soft navigation would: the overlay is there first. */
export async function openSnippet(bench: Bench, html: string, path = EDITOR): Promise<TestPage> {
  const opened = await bench.us.open(`${path}${path.includes('?') ? '&' : '?'}render=none`);
  await fill(opened.page, '<button>Upscale Video</button>');
  await opened.page.waitForSelector('upfront-badge');
  await fill(opened.page, html);
  await settled(opened.page);
  return opened;
}

const fill = (page: Page, html: string): Promise<void> =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

export const append = (page: Page, html: string): Promise<void> =>
  page.evaluate((content) => document.body.insertAdjacentHTML('beforeend', content), html);

/** What each estimate of the page costs. */
export const credits = async (page: Page): Promise<string[]> => (await estimates(page)).map((shown) => shown.credits);
