import type { Browser, Page } from 'puppeteer';
import { launchWithUpfront, OUTPUT } from '../../check/kit/launch.ts';
import { browserPath } from '../../setup/found.ts';

export { fillStorage } from '../../check/kit/extension.ts';
export { OUTPUT };

/** The browsers that every behaviour is shown in. */
export type BrowserName = 'chrome' | 'firefox';

export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Id of the installed extension; empty for a control run without it. */
  extensionId: string;
  /** An address of app.heygen.com, or of another of its hosts, that this browser takes to the local server. */
  url(path: string, host?: string): string;
  /** A fresh page with errors collected; close it after use. */
  open(path: string, viewport?: { width: number; height: number }, host?: string): Promise<TestPage>;
  /** One of the extension's own pages. */
  openExtensionPage(file: string): Promise<Page>;
  /** Empties the extension's storage and stores this instead. */
  setStorage(values: Readonly<Record<string, unknown>>): Promise<void>;
  getStorage(): Promise<Record<string, unknown>>;
  /** Installs the same build again, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

export interface TestPage {
  page: Page;
  /** Uncaught errors and console errors of the page, ours included. */
  errors: string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The local server that answers for app.heygen.com and www.heygen.com. */
  port: number;
  /** False for a control run. */
  extension?: boolean;
  headless?: boolean;
  /** Another build of the extension than the production build. */
  build?: string;
  /** What the extension's storage holds from the start. */
  storage?: Readonly<Record<string, unknown>>;
  /** Leaves the first steps open, which an install opens in a tab in front of all others; otherwise nobody sees them. */
  welcome?: boolean;
  args?: readonly string[];
  /** Of pages that ask for none; `null` for as large as the window. */
  viewport?: { width: number; height: number } | null;
}

/** Starts a browser as the testers' kit does, with the production build and HeyGen's hosts taken to the loopback. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const { extension = true, build = OUTPUT[name], storage = {}, ...others } = options;
  const upfront = await launchWithUpfront({
    ...others,
    browser: name,
    executablePath: browserPath(name),
    extension: extension && build,
    // Chrome's is empty by itself.
    ...((name === 'firefox' || options.storage) && { storage }),
  });
  const { browser, url } = upfront;
  return {
    ...upfront,
    get extensionId() {
      return upfront.extensionId;
    },
    async open(path, viewport, host) {
      const page = await browser.newPage();
      const errors = errorsOf(page);
      if (viewport) await page.setViewport(viewport);
      await page.goto(url(path, host));
      return { page, errors, close: () => page.close() };
    },
  };
}

/** Loads a page of the extension's again, of which Firefox never says that it has come. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = '';
    setTimeout(() => location.reload());
  });
  const isNew = () => document.readyState === 'complete' && document.documentElement.dataset.before === undefined;
  // In the moment in which the one goes and the other comes, nothing can be asked of either.
  while (!(await page.evaluate(isNew).catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The page's uncaught errors and console errors from now on, ours included. */
export function errorsOf(page: Page, counts: (text: string) => boolean = () => true): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (counts(String(error))) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && counts(message.text())) errors.push(message.text());
  });
  return errors;
}
