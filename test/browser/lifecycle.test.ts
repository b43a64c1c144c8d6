import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT } from './lib/browser.ts';
import { labelling } from './lib/labelling.ts';
import { settled, until } from './lib/overlay.ts';
import {
  type Bench,
  BROWSERS,
  EDITOR,
  hostCount,
  NO_TROUBLES,
  openAnnotated,
  pause,
  press,
  startBench,
  troubles,
} from './lib/studio.ts';

/** A host from an earlier copy of the script, as an update of the extension leaves it on the page. */
function leaveHosts(): void {
  // As soon as there is a body: browsers differ in when content scripts start after that.
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    for (const name of ['upfront-badge', 'upfront-estimate', 'upfront-alternatives']) {
      const host = document.createElement(name);
      host.dataset.leftover = 'true';
      document.body.append(host);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

describe.each(BROWSERS)('the overlay’s life, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('removes what an earlier copy has left on the page', async () => {
    const page = await bench.us.browser.newPage();
    await page.evaluateOnNewDocument(leaveHosts);
    await page.goto(bench.us.url(EDITOR));
    await page.waitForSelector('upfront-badge:not([data-leftover])');
    await settled(page);
    expect(await page.$$('[data-leftover]')).toHaveLength(0);
    expect((await labelling(page)).wrong).toEqual([]);
    await page.close();
  });

  it('holds no custom element: the registry is null in a content script', () => {
    const bundle = readFileSync(`${OUTPUT[name]}/content-scripts/heygen.js`, 'utf8');
    expect(bundle).not.toContain('customElements');
    // And no development build, which keeps its worker awake and asks for more.
    expect(bundle).not.toContain('__vite');
  });

  it('leaves an open page quietly when the extension is updated, and is there again after a reload', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('upfront-badge,upfront-estimate'))
        host.dataset.old = 'true';
    });
    await bench.us.reinstall();
    await page.bringToFront();
    // The old copy looks for its extension every two seconds, and at each change of the page.
    await page.evaluate(() => window.studio.rerender(2));
    await until(
      () => page.$$('[data-old]'),
      (left) => left.length === 0,
      8000,
    );
    for (let i = 0; i < 20; i++) await page.evaluate(() => window.studio.rerender(1));
    expect(errors).toEqual([]);
    expect(await troubles(page)).toEqual(NO_TROUBLES);
    // Firefox starts the new copy in open pages, Chrome with the next load: never two sets.
    const { badges, anchors } = await labelling(page);
    expect([0, anchors]).toContain(badges);
    await page.reload();
    await page.waitForSelector('upfront-badge');
    await settled(page);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

/** The part of the extension API by which an add-on puts a script of its own into a page. */
interface Tabs {
  query(wanted: { url: string }): Promise<Array<{ id: number }>>;
  executeScript(tab: number | undefined, script: { file: string }): Promise<unknown>;
}

/** Has the add-on put its script into the page once more. */
async function injectAgain({ us }: Bench): Promise<void> {
  const popup = await us.openExtensionPage('popup.html');
  await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
    const [tab] = await tabs.query({ url: 'https://app.heygen.com/*' });
    await tabs.executeScript(tab?.id, { file: '/content-scripts/heygen.js' });
  });
  await popup.close();
}

/** Runs the bundle's text in the content script's own world, which Chrome alone gives a way into. */
async function runAgain(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const expression = readFileSync(`${OUTPUT.chrome}/content-scripts/heygen.js`, 'utf8');
  if (worlds.length === 0) throw new Error('the content script’s world was not found');
  for (const contextId of worlds) {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }
  await session.detach();
}

describe.each(BROWSERS)('a second injection, $name', ({ name }) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('leaves one set of elements', async () => {
    const { page, errors, close } = await openAnnotated(bench.us, EDITOR);
    const before = await hostCount(page);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('upfront-badge,upfront-estimate'))
        host.dataset.old = 'true';
    });
    if (name === 'chrome') await runAgain(page);
    else await injectAgain(bench);
    await page.bringToFront();
    await until(
      () => page.$$('[data-old]'),
      (left) => left.length === 0,
    );
    await until(
      () => hostCount(page),
      (count) => count === before,
    );
    await page.evaluate(() => window.studio.rerender(10));
    await press(page, '.scene-item:nth-child(2)');
    await settled(page);
    expect(await hostCount(page)).toBe(before);
    expect((await labelling(page)).wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('ends what the first one still had to do', async () => {
    // A tool's lengths are no findings: the page is looked at again a moment after each change.
    const { page, close } = await openAnnotated(bench.us, '/apps/translate');
    const before = await hostCount(page);
    await page.evaluate(() => document.body.append('changed'));
    await pause(100);
    if (name === 'chrome') await runAgain(page);
    else await injectAgain(bench);
    await page.bringToFront();
    // As long as the first one would have waited at the most; the second may take longer on a busy machine.
    await pause(600);
    await until(
      () => hostCount(page),
      (count) => count === before,
    );
    await close();
  });
});
