import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer';
import type { BrowserName, LaunchOptions, PageReport } from '../testing-api.d.ts';

const FIREFOX_ID = 'upfront@upfront-credits.example';
/** Firefox gives each add-on an address that nobody can guess, unless the profile has one for it already. */
const FIREFOX_ADDRESS = '6f2d5c1e-9a53-4d0e-8b8f-0a1b2c3d4e5f';

/** Only for a profile that has no other add-ons: theirs would be lost. */
export const FIREFOX_ADDRESSES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
};

/** Where the extension's own pages are. */
export const addressOf = (name: BrowserName, id: string): string =>
  name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_ADDRESS}/`;

/** So long an add-on's page may take. Milliseconds. */
const LATEST = 20_000;

/** Goes to a page of an add-on, of which Firefox never says that it has come: it is looked for. */
export async function goToAddOn(page: Page, address: string): Promise<void> {
  let refused: unknown;
  page.goto(address, { timeout: 0 }).catch((error: unknown) => {
    refused = error;
  });
  for (const end = Date.now() + LATEST; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (refused) throw refused;
    // In the moment in which the one page goes and the other comes, nothing can be asked of either.
    const isThere = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address)
      .catch(() => false);
    if (isThere) return;
  }
  throw new Error(`Firefox did not open ${address}.`);
}

/** What the extension's storage holds from the start; `undefined` where nothing is said about it. */
export function storageOf({ storage, rateCard, balance }: LaunchOptions): Record<string, unknown> | undefined {
  if (storage === undefined && rateCard === undefined && balance === undefined) return undefined;
  const settings = Object(storage?.settings) as Record<string, unknown>;
  return {
    ...storage,
    ...(rateCard !== undefined && { settings: { version: 1, ...settings, rateCard } }),
    ...(balance !== undefined && { balance: { version: 1, credits: balance, source: 'user', readAt: Date.now() } }),
  };
}

/** Empties the storage and stores this instead, from a page of the extension. */
export async function fillStorage(extensionPage: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  // As text: what was read from a file has no prototype, and Puppeteer sends no such object to Firefox.
  await extensionPage.evaluate(async (stored) => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    const local = (api.browser ?? api.chrome)?.storage.local;
    if (!local) throw new Error('This is no page of the extension.');
    await local.clear();
    await local.set(JSON.parse(stored));
  }, JSON.stringify(values));
}

export const readAllStorage = (extensionPage: Page): Promise<Record<string, unknown>> =>
  extensionPage.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    return (await (api.browser ?? api.chrome)?.storage.local.get(null)) ?? {};
  });

/** Asks the page of HeyGen's that was used last what the overlay has understood of it, as the popup does. */
export const askReport = (extensionPage: Page): Promise<PageReport | undefined> =>
  extensionPage.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const open = await tabs.query({ url: ['https://app.heygen.com/*', 'https://www.heygen.com/*'] });
    open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    const [tab] = open;
    if (tab?.id === undefined) return undefined;
    return tabs.sendMessage(tab.id, { ask: 'report' }).catch(() => undefined) as Promise<PageReport | undefined>;
  });

/** Writes the add-on's storage into a profile, whose Firefox does not run. */
export function writeFirefoxStorage(profile: string, storage: Readonly<Record<string, unknown>>): void {
  const file = firefoxStorage(profile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(storage));
}

export function readFirefoxStorage(profile: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(firefoxStorage(profile), 'utf8')));
  } catch {
    // It is being written, or there is none yet.
    return {};
  }
}

const firefoxStorage = (profile: string): string => join(profile, 'browser-extension-data', FIREFOX_ID, 'storage.js');

/** Closes the first steps, which an install opens in front of the pages under test; builds without them open nothing. */
export async function closeWelcome(browser: Browser, extension: string, timeout: number): Promise<void> {
  if (!existsSync(join(extension, 'welcome.html'))) return;
  const isWelcome = (each: Target): boolean => each.url().endsWith('/welcome.html');
  // Whoever has a profile may have seen them.
  const target = await browser.waitForTarget(isWelcome, { timeout }).catch(() => undefined);
  await (await target?.page())?.close();
}

/** The little of the extension API that is used in the extension's own pages. */
interface ExtensionApi {
  storage: {
    local: {
      clear(): Promise<void>;
      set(values: Record<string, unknown>): Promise<void>;
      get(key: null): Promise<Record<string, unknown>>;
    };
  };
  tabs: {
    query(wanted: { url: string[] }): Promise<Array<{ id?: number; lastAccessed?: number }>>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
}
