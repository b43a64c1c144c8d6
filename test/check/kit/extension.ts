import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer';
import type { LaunchOptions, PageReport } from '../testing-api.d.ts';

const FIREFOX_ID = 'upfront@upfront-credits.example';

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
  await extensionPage.evaluate(async (stored) => {
    // Firefox answers promises by this name only.
    const { browser, chrome } = globalThis as unknown as Extended;
    const { local } = (browser ?? chrome).storage;
    await local.clear();
    await local.set(stored);
  }, values);
}

export const readAllStorage = (extensionPage: Page): Promise<Record<string, unknown>> =>
  extensionPage.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Extended;
    return (browser ?? chrome).storage.local.get(null);
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

/** Writes the add-on's storage into a profile, beside what it holds already. */
export function writeFirefoxStorage(profile: string, storage: Readonly<Record<string, unknown>>): void {
  const file = firefoxStorage(profile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...readFirefoxStorage(profile), ...storage }));
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

/** The extension API has one name in Chrome, and two in Firefox. */
interface Extended {
  browser?: ExtensionApi;
  chrome: ExtensionApi;
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
