import type { Page } from 'puppeteer';
import type { TestPage } from './browser.ts';
import { estimates, settled } from './overlay.ts';
import { type Bench, EDITOR, openAnnotated } from './studio.ts';

/** Shows a page of these few elements in the place of the studio's, as a soft navigation would. */
export async function openSnippet(bench: Bench, html: string, path = `${EDITOR}?scenes=1`): Promise<TestPage> {
  const opened = await openAnnotated(bench.us, path);
  await opened.page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);
  await settled(opened.page);
  return opened;
}

export const append = (page: Page, html: string): Promise<void> =>
  page.evaluate((content) => document.body.insertAdjacentHTML('beforeend', content), html);

/** What each estimate of the page costs. */
export const credits = async (page: Page): Promise<string[]> => (await estimates(page)).map((shown) => shown.credits);
