import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { browserPath } from '../../setup/found.ts';
import { acknowledgeAtOnce } from './acknowledge.ts';

/** The browsers that every behaviour is shown in. */
export type BrowserName = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Another folder of builds than the project's own, for whoever tries a change against these tests. */
const BUILDS = process.env.UPFRONT_OUTPUT ?? `${ROOT}.output`;
/** The unpacked builds that the tests run. */
export const OUTPUT: Readonly<Record<BrowserName, string>> = {
  chrome: `${BUILDS}/chrome-mv3`,
  firefox: `${BUILDS}/firefox-mv2`,
};

const FIREFOX_ID = 'upfront@upfront-credits.example';

/** What Chromium needs on a machine without a display, a GPU or a network; the sandbox wants another user than root. */
const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

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
  /** Empties the extension's storage and stores this instead. Chrome only: Firefox lets nobody open an add-on's pages. */
  setStorage(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** In Firefox as its profile has it, which it writes a second or two later. */
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

/** Starts a browser with the production build of the extension, and HeyGen's hosts taken to the loopback. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const { port, extension = true, headless = true, viewport: defaultViewport = { width: 1440, height: 900 } } = options;
  const executablePath = browserPath(name);
  // The menus of tests are in one language, whatever the machine's is; a person's window is in theirs.
  const language = headless ? 'en' : undefined;
  const build = options.build ?? OUTPUT[name];
  if (extension && !existsSync(build)) throw new Error(`No build for ${name}: run "npm run build" first.`);
  // Nobody can close the first steps in Firefox: they have been seen.
  const profile = name === 'firefox' ? firefoxProfile({ seen: { version: 1, welcome: true }, ...options.storage }) : '';
  const start = () =>
    puppeteer.launch(
      name === 'chrome'
        ? {
            executablePath,
            headless,
            enableExtensions: true,
            args: [
              ...CHROME_ARGS,
              ...(language ? [`--lang=${language}`] : []),
              `--host-resolver-rules=MAP app.heygen.com 127.0.0.1:${port}, MAP www.heygen.com 127.0.0.1:${port}`,
              ...(options.args ?? []),
            ],
            // Linux asks the environment.
            ...(language && { env: { ...process.env, LANGUAGE: language } }),
            defaultViewport,
          }
        : {
            browser: 'firefox',
            executablePath,
            headless,
            acceptInsecureCerts: true,
            extraPrefsFirefox: {
              'intl.locale.requested': 'en-US',
              'network.dns.localDomains': 'app.heygen.com,www.heygen.com',
              // Storage in a plain file of the profile, which a test can write before the start.
              'extensions.webextensions.ExtensionStorageIDB.enabled': false,
            },
            userDataDir: profile,
            defaultViewport,
          },
    );
  const browser = await (name === 'chrome' ? start() : acknowledgeAtOnce(start));
  let extensionId = extension ? await browser.installExtension(build) : '';
  if (extension && name === 'chrome' && !options.welcome) await closeWelcome(browser);
  // Firefox has no rule for ports: the port stands in the address, which match patterns ignore.
  const url = (path: string, host = 'app.heygen.com'): string =>
    `https://${host}${name === 'chrome' ? '' : `:${port}`}${path}`;
  const openExtensionPage = async (file: string): Promise<Page> => {
    if (name !== 'chrome') throw new Error('Firefox does not let WebDriver open the pages of an add-on.');
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    return page;
  };
  const inExtension = async <T>(run: (page: Page) => Promise<T>): Promise<T> => {
    const page = await openExtensionPage('popup.html');
    try {
      return await run(page);
    } finally {
      await page.close();
    }
  };

  const setStorage = (values: Readonly<Record<string, unknown>>): Promise<void> =>
    inExtension((page) => fillStorage(page, values));
  if (extension && name === 'chrome' && options.storage) await setStorage(options.storage);

  return {
    name,
    browser,
    get extensionId() {
      return extensionId;
    },
    url,
    async open(path, viewport, host) {
      const page = await browser.newPage();
      const errors = errorsOf(page);
      if (viewport) await page.setViewport(viewport);
      await page.goto(url(path, host));
      return { page, errors, close: () => page.close() };
    },
    openExtensionPage,
    setStorage,
    getStorage: async () =>
      name === 'firefox'
        ? readFirefoxStorage(profile)
        : inExtension((page) =>
            page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get(null)),
          ),
    async reinstall() {
      extensionId = await browser.installExtension(build);
    },
    close: () => browser.close(),
  };
}

/** What the install has opened would stand in front of the pages under test; older builds open nothing. */
async function closeWelcome(browser: Browser): Promise<void> {
  if (!existsSync(`${OUTPUT.chrome}/welcome.html`)) return;
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 20_000 });
  await (await target.page())?.close();
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

/** Does what `setStorage` does from a page of the extension that is open already. */
export async function fillStorage(extensionPage: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await extensionPage.evaluate(async (stored) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    await local.clear();
    await local.set(stored);
  }, values);
}

/** A new profile with the add-on's storage in it. */
function firefoxProfile(storage: Readonly<Record<string, unknown>>): string {
  const profile = mkdtempSync(join(tmpdir(), 'upfront-firefox-'));
  const file = firefoxStorage(profile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(storage));
  return profile;
}

const firefoxStorage = (profile: string): string => join(profile, 'browser-extension-data', FIREFOX_ID, 'storage.js');

function readFirefoxStorage(profile: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(firefoxStorage(profile), 'utf8'));
  } catch {
    // It is being written.
    return {};
  }
}

/** The little of the extension API that tests use in the extension's own pages. */
interface ExtensionApi {
  storage: {
    local: {
      clear(): Promise<void>;
      set(values: Record<string, unknown>): Promise<void>;
      get(key: null): Promise<Record<string, unknown>>;
    };
  };
}
