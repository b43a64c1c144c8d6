import type { Page } from 'puppeteer';
import { SITE } from '../../../widget/playground/build.ts';
import { serveFolder } from '../../../widget/playground/serve.ts';
import { type BrowserName, errorsOf, launch } from './browser.ts';

export const PAGES = ['index', 'playground', 'grid', 'element', 'api', 'examples'] as const;

export interface Visitor {
  /** A page of the built site, or of another folder's address. */
  open(path: string, look?: { theme?: 'light' | 'dark'; width?: number }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  errors: string[];
  /** Violations of the page's own policy. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** The built site on a static server, and a browser that looks at it. */
export async function visitSite(name: BrowserName, folder: string = SITE): Promise<Visitor> {
  const { address, close } = await serveFolder(folder);
  const { port } = new URL(address);
  const us = await launch(name, { port: Number(port), extension: false });
  return {
    async open(path, { theme = 'light', width = 1280 } = {}) {
      const page = await us.browser.newPage();
      const errors = errorsOf(page);
      await page.setViewport({ width, height: 900 });
      await page.evaluateOnNewDocument((theme) => {
        const seen: string[] = [];
        Object.assign(globalThis, { __violations: seen });
        document.addEventListener('securitypolicyviolation', (event) => {
          seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
        // As somebody has chosen it in the header.
        if (location.protocol === 'http:') localStorage.setItem('upfront-site-theme', theme);
      }, theme);
      await page.goto(new URL(path, address).href);
      return {
        page,
        errors,
        violations: () => page.evaluate(() => (globalThis as unknown as { __violations: string[] }).__violations),
        close: () => page.close(),
      };
    },
    async close() {
      await us.close();
      await close();
    },
  };
}

/** What a view says, without the hour at which it says it; once it says something that is not about to change. */
export async function saidBy(page: Page, selector: string, isLoading = false): Promise<string> {
  await page.waitForFunction(
    (selector, isLoading) => {
      const view = document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.root:not(.more)');
      return view && (isLoading || !view.querySelector('[data-mark=loading]'));
    },
    { timeout: 8000 },
    selector,
    isLoading,
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
  return page.$eval(selector, (element) =>
    (element.shadowRoot?.querySelector<HTMLElement>('.root:not(.more)')?.innerText ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\b\d{1,2}:\d\d\b(?: [AP]M)?/g, 'TIME')
      .trim(),
  );
}
