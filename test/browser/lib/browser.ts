import process from 'node:process';
import type { Browser, ConsoleMessage, Page } from 'puppeteer';
import { launchWithUpfront, OUTPUT } from '../../check/kit/launch.ts';
import { browserPath } from '../../setup/found.ts';

export { fillStorage } from '../../check/kit/extension.ts';
export { OUTPUT };

/** The browsers that every behaviour is shown in. */
export type BrowserName = 'chrome' | 'firefox';

/** Those of them that the tests are run in now, for `describe.each`: a part of a run is for one of them. */
export const BROWSER_NAMES = (['chrome', 'firefox'] as const).filter(
  (name) => process.env.UPFRONT_BROWSER === undefined || process.env.UPFRONT_BROWSER === name,
);
/** For what only one of them has, or what each shows in its own way. */
export const CHROME = BROWSER_NAMES.filter((name) => name === 'chrome');
export const FIREFOX = BROWSER_NAMES.filter((name) => name === 'firefox');

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
  const tabs = reusedTabs(browser, url(NOWHERE));
  return {
    ...upfront,
    get extensionId() {
      return upfront.extensionId;
    },
    async open(path, viewport, host) {
      const page = await tabs.take();
      const errors: string[] = [];
      const stop = collectErrors(page, errors);
      if (viewport) await page.setViewport(viewport);
      await page.goto(url(path, host));
      return {
        page,
        errors,
        async close() {
          stop();
          await tabs.giveBack(page);
        },
      };
    },
  };
}

/** What makes a tab another one than a new tab is, for as long as it is open. */
const LASTING = [
  'createCDPSession',
  'emulateCPUThrottling',
  'emulateMediaFeatures',
  'emulateMediaType',
  'evaluateOnNewDocument',
  'exposeFunction',
  'setBypassCSP',
  'setCacheEnabled',
  'setExtraHTTPHeaders',
  'setJavaScriptEnabled',
  'setOfflineMode',
  'setRequestInterception',
  'setUserAgent',
  'setViewport',
] as const;

/** What a test may listen to. */
const EVENTS = ['console', 'dialog', 'framenavigated', 'pageerror', 'popup', 'request', 'response'] as const;

/** An address of the same site with nothing on it: on the way over another site's, a tab would lose its process. */
const NOWHERE = '/nothing.txt';

/**
 * A browser's tabs, used again where nothing was done to them that stays: a page in a tab that has held the same site costs
 * the machine a third of one in a new tab, which needs a process of its own that compiles everything anew.
 */
function reusedTabs(browser: Browser, nowhere: string): { take(): Promise<Page>; giveBack(page: Page): Promise<void> } {
  const free: Page[] = [];
  const changed = new WeakSet<Page>();
  return {
    async take() {
      const used = free.pop();
      if (used) {
        await used.bringToFront();
        return used;
      }
      const page = await browser.newPage();
      const methods = page as unknown as Record<string, (...args: unknown[]) => unknown>;
      for (const name of LASTING) {
        const method = methods[name];
        if (!method) continue;
        methods[name] = (...args) => {
          changed.add(page);
          return method.apply(page, args);
        };
      }
      return page;
    },
    async giveBack(page) {
      if (changed.has(page) || EVENTS.some((event) => page.listenerCount(event) > 0)) return page.close();
      try {
        await page.goto(nowhere, { timeout: 5000 });
        free.push(page);
      } catch {
        await page.close();
      }
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
export function errorsOf(page: Page, counts?: (text: string) => boolean): string[] {
  const errors: string[] = [];
  collectErrors(page, errors, counts);
  return errors;
}

/** Until what it answers is called. */
function collectErrors(page: Page, errors: string[], counts: (text: string) => boolean = () => true): () => void {
  const add = (text: string): void => {
    if (counts(text)) errors.push(text);
  };
  const onError = (error: unknown): void => add(String(error));
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') add(message.text());
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  return () => {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  };
}
