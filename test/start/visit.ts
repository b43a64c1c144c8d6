import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Viewport } from 'puppeteer';
import type { TestBrowser } from '../browser/lib/browser.ts';
import { callApi } from '../browser/lib/extension-page.ts';
import { allowHosts } from '../browser/lib/host-access.ts';
import { badges, estimates, type ShownBadge, type ShownEstimate, settled } from '../browser/lib/overlay.ts';
import { leaveFor, say } from '../browser/lib/popup.ts';
import { forceColors } from '../browser/lib/system-wishes.ts';
import type { Step, Stop } from './tour.ts';

/** Where the pictures and the report go. */
export const FOLDER = fileURLToPath(new URL('../../.output/tour/', import.meta.url));

/** What a stop of the tour showed. */
export interface Visit {
  stop: Stop;
  badges: ShownBadge[];
  estimates: ShownEstimate[];
  /** Sentences, in rank order. */
  alternatives: string[];
  /** Errors of the page and steps that could not be taken. */
  errors: string[];
}

const SETTINGS = { version: 1, enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };

/** A page as a stop of the tour has it, its steps taken. */
export interface Arranged {
  page: Page;
  /** Errors of the page and steps that could not be taken. */
  errors: string[];
  close(): Promise<void>;
}

/** Opens a stop in a fresh page with fresh storage, and takes its steps. */
export async function arrange(browser: TestBrowser, stop: Stop): Promise<Arranged> {
  await browser.setStorage({
    settings: { ...SETTINGS, ...stop.settings },
    ...balanceSeenBefore(stop),
    ...stop.stored?.(),
  });
  if (stop.session) await setSession(browser, stop.session());
  if (stop.noAccess) await allowHosts(browser, 'ON_CLICK');
  const viewport = stop.viewport ?? { width: 1440, height: 900 };
  const behind = stop.behind ? await browser.open(stop.behind, viewport) : undefined;
  await behind?.page.waitForSelector('upfront-badge, upfront-estimate', { timeout: 8000 });
  for (const step of stop.behindSteps ?? []) if (behind) await take(browser, behind.page, step);
  const { page, errors } = await open(browser, stop.path, viewport);
  try {
    // A tab that is not in front draws nothing.
    await page.bringToFront();
    await page.setViewport(viewport);
    if (stop.forced) await forceColors(browser, page, stop.theme ?? 'light');
    else if (stop.theme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: stop.theme }]);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Every page of the studio has something to say; a server-rendered one after its hydration.
    if (stop.path.startsWith('/')) await page.waitForSelector('upfront-badge, upfront-estimate', { timeout: 8000 });
    else await page.waitForSelector('h1');
    for (const step of stop.steps ?? []) await take(browser, page, step);
    await settled(page);
  } catch (error) {
    errors.push(String(error));
  }
  return {
    page,
    errors,
    async close() {
      await page.close();
      await behind?.close();
      if (stop.session) await setSession(browser, {});
      if (stop.noAccess) await allowHosts(browser, 'ON_ALL_SITES');
    },
  };
}

/** Takes the picture of a stop. */
export async function visit(browser: TestBrowser, stop: Stop): Promise<Visit> {
  const { page, errors, close } = await arrange(browser, { theme: 'light', ...stop });
  await mkdir(FOLDER, { recursive: true });
  // What stays at the top of the window stands at the top of the picture.
  if (stop.whole) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${FOLDER}${stop.name}.png`, fullPage: stop.whole ?? false });
  const found = {
    stop,
    badges: await badges(page),
    estimates: await estimates(page),
    alternatives: await alternatives(page),
    errors,
  };
  await close();
  return found;
}

/** What is stored for as long as the browser is open. */
async function setSession(browser: TestBrowser, values: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await browser.openExtensionPage('update.html');
  await callApi(page, 'storage.session.clear');
  await callApi(page, 'storage.session.set', values);
  await page.close();
}

/** The editor shows no balance of its own: people come from Home, where Upfront has read and stored it. */
function balanceSeenBefore({ path }: Stop): Record<string, unknown> {
  const credits = Number(new URL(path, 'https://studio.invalid').searchParams.get('balance') ?? 200);
  return Number.isNaN(credits) ? {} : { balance: { version: 1, credits, source: 'page', readAt: Date.now() } };
}

async function open(browser: TestBrowser, path: string, viewport: Viewport): Promise<{ page: Page; errors: string[] }> {
  if (path.startsWith('/')) return browser.open(path, viewport);
  return { page: await browser.openExtensionPage(path), errors: [] };
}

async function take(browser: TestBrowser, page: Page, step: Step): Promise<void> {
  const timeout = 5000;
  if ('click' in step) await page.locator(step.click).setTimeout(timeout).click();
  else if ('see' in step) await page.waitForSelector(step.see, { timeout });
  else if ('choose' in step) await chooseFile(page, ...step.choose);
  else if ('store' in step) await callApi(page, 'storage.local.set', step.store);
  else if ('teach' in step) await teach(browser, page, step.teach);
  else await page.type(...step.type);
}

/** Has a page of the extension's read a file with this in it. */
async function chooseFile(page: Page, selector: string, content: unknown): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'upfront-chosen-'));
  const file = join(folder, 'chosen.json');
  await writeFile(file, JSON.stringify(content));
  const input = await page.waitForSelector(selector);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  // The page has read it by the time that it says something about it.
  setTimeout(() => void rm(folder, { recursive: true }), 10_000).unref();
}

/** Has the popup ask the page to be pointed at. */
async function teach(browser: TestBrowser, page: Page, words: string): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitForSelector('.page');
  await say(popup, words);
  await leaveFor(page);
  await page.waitForSelector('upfront-notice[data-notice="teach"]');
}

function alternatives(page: Page): Promise<string[]> {
  return page.$$eval('upfront-alternatives', (hosts) =>
    hosts.flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('li') ?? [])].map(
        (item) => `${item.dataset.alternative} (saves ${item.dataset.saves}): ${item.textContent}`,
      ),
    ),
  );
}
