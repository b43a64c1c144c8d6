import { afterAll, beforeAll, describe, it } from 'vitest';
import { serveStrangers } from '../strangers/serve.ts';
import { readTruths } from '../strangers/truth.ts';
import { FIREFOX, launch, type TestBrowser } from './lib/browser.ts';
import { followTruth } from './lib/strangers.ts';

/** The default rate card. The others are in Chrome's test: it is the reading of pages that may differ here. */
const CARD = 'premium-2026';

describe.each(FIREFOX)(`on the strangers’ pages, firefox with ${CARD}`, () => {
  let browser: TestBrowser;
  let server: Awaited<ReturnType<typeof serveStrangers>>;

  beforeAll(async () => {
    server = await serveStrangers();
    const settings = { version: 1, enabled: true, rateCard: CARD, plan: 'unknown', lowAt: 0 };
    browser = await launch('firefox', { port: server.port, storage: { settings } });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(readTruths())('$name: every label, nothing else, every estimate', (page) =>
    followTruth(browser, server, page, { names: [CARD] }),
  );
});
