import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';

/** The browsers that every behaviour is shown in. */
export type BrowserName = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUTPUT: Readonly<Record<BrowserName, string>> = {
  chrome: `${ROOT}.output/chrome-mv3`,
  firefox: `${ROOT}.output/firefox-mv2`,
};

/** The id that tests give the add-on in Firefox, to find its own pages; users get a random one. */
const FIREFOX_UUID = '5f0c1b7e-6f1d-4a53-9b37-0d9a8f3f7a11';
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
  /** An address of app.heygen.com that this browser takes to the local server. */
  url(path: string): string;
  /** A fresh page with errors collected; close it after use. */
  open(path: string, viewport?: { width: number; height: number }): Promise<TestPage>;
  /** One of the extension's own pages. */
  openExtensionPage(file: string): Promise<Page>;
  /** Empties the extension's storage and stores this instead. */
  setStorage(values: Record<string, unknown>): Promise<void>;
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
  args?: readonly string[];
}

/** Starts a browser with the production build of the extension, and HeyGen's hosts taken to the loopback. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const { port, extension = true, headless = true } = options;
  const executablePath = process.env[name === 'chrome' ? 'UPFRONT_CHROME' : 'UPFRONT_FIREFOX'];
  if (!executablePath) throw new Error('No browser is set: run "npm run setup" first; it finds or installs one.');
  if (extension && !existsSync(OUTPUT[name])) throw new Error(`No build for ${name}: run "npm run build" first.`);
  const browser = await puppeteer.launch(
    name === 'chrome'
      ? {
          executablePath,
          headless,
          enableExtensions: true,
          args: [
            ...CHROME_ARGS,
            `--host-resolver-rules=MAP app.heygen.com 127.0.0.1:${port}, MAP www.heygen.com 127.0.0.1:${port}`,
            ...(options.args ?? []),
          ],
          defaultViewport: { width: 1440, height: 900 },
        }
      : {
          browser: 'firefox',
          executablePath,
          headless,
          acceptInsecureCerts: true,
          extraPrefsFirefox: {
            'network.dns.localDomains': 'app.heygen.com,www.heygen.com',
            'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
          },
          defaultViewport: { width: 1440, height: 900 },
        },
  );
  let extensionId = extension ? await browser.installExtension(OUTPUT[name]) : '';
  // Firefox has no rule for ports: the port stands in the address, which match patterns ignore.
  const origin = name === 'chrome' ? 'https://app.heygen.com' : `https://app.heygen.com:${port}`;
  const extensionOrigin = (): string =>
    name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;

  const openExtensionPage = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${extensionOrigin()}/${file}`);
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

  return {
    name,
    browser,
    get extensionId() {
      return extensionId;
    },
    url: (path) => origin + path,
    async open(path, viewport) {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      if (viewport) await page.setViewport(viewport);
      await page.goto(origin + path);
      return { page, errors, close: () => page.close() };
    },
    openExtensionPage,
    setStorage: (values) =>
      inExtension(async (page) => {
        await page.evaluate(async (stored) => {
          const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
          await local.clear();
          await local.set(stored);
        }, values);
      }),
    getStorage: () =>
      inExtension((page) =>
        page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get(null)),
      ),
    async reinstall() {
      extensionId = await browser.installExtension(OUTPUT[name]);
    },
    close: () => browser.close(),
  };
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
