import process from 'node:process';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serveStrangers } from '../strangers/serve.ts';
import { readTruths } from '../strangers/truth.ts';
import { CHROME, fillStorage, launch, type TestBrowser } from './lib/browser.ts';
import { followTruth } from './lib/strangers.ts';

/** Both plan models, on one load of each page: settings take effect while it is open. */
const CARDS = ['premium-2026', 'credits-2026b'] as const;

/** `npm test` follows each page with one of them, every second page with the other; `npm run test:long` with both. */
const cardsOf = (index: number): readonly string[] =>
  process.env.UPFRONT_PART === 'first' ? CARDS.filter((_, i) => i === index % 2) : CARDS;

/** Runs in the content script's world. It is told after the overlay, which was there first: the overlay has drawn by then. */
async function chooseCard(rateCard: string): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
  const heard = new Promise<void>((resolve) => {
    storage.onChanged.addListener(function listener(changes) {
      if (!('settings' in changes)) return;
      storage.onChanged.removeListener(listener);
      resolve();
    });
  });
  await storage.local.set({ settings: { version: 1, rateCard } });
  await heard;
}

interface StorageApi {
  storage: {
    local: { set(values: Record<string, unknown>): Promise<void> };
    onChanged: Record<'addListener' | 'removeListener', (listener: (changes: object) => void) => void>;
  };
}

describe.each(CHROME)(`on the strangers’ pages, chrome with ${CARDS.join(' and ')}`, () => {
  let browser: TestBrowser;
  let server: Awaited<ReturnType<typeof serveStrangers>>;
  let storage: Page;

  beforeAll(async () => {
    server = await serveStrangers();
    browser = await launch('chrome', { port: server.port });
    storage = await browser.openExtensionPage('popup.html');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const pages = readTruths().map((page, index) => ({ ...page, cards: cardsOf(index) }));
  it.each(pages)('$name: every label, nothing else, every estimate', async ({ cards, ...page }) => {
    // Without the balance that the page before has shown.
    await fillStorage(storage, { settings: { version: 1, rateCard: cards[0] } });
    await followTruth(browser, server, page, {
      names: cards,
      choose: async (opened, card) => {
        const [world] = opened.extensionRealms();
        if (!world) throw new Error('the content script’s world was not found');
        await world.evaluate(chooseCard, card);
      },
    });
  });
});
