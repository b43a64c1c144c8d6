import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, Viewport } from 'puppeteer';
import type { TestBrowser } from '../browser/lib/browser.ts';
import { badges, estimates, type ShownBadge, type ShownEstimate, settled } from '../browser/lib/overlay.ts';
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

/** Opens a stop in a fresh page with fresh storage, takes its steps and its picture. */
export async function visit(browser: TestBrowser, stop: Stop): Promise<Visit> {
  await browser.setStorage({
    settings: { ...SETTINGS, ...stop.settings },
    ...balanceSeenBefore(stop),
    ...stop.stored?.(),
  });
  const viewport = stop.viewport ?? { width: 1440, height: 900 };
  const behind = stop.behind ? await browser.open(stop.behind, viewport) : undefined;
  await behind?.page.waitForSelector('upfront-estimate', { timeout: 8000 });
  const { page, errors } = await open(browser, stop.path, viewport);
  try {
    // A tab that is not in front draws nothing.
    await page.bringToFront();
    await page.setViewport(viewport);
    if (stop.forced) await forceColors(browser, page, stop.theme ?? 'light');
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: stop.theme ?? 'light' }]);
    await page.evaluate(() => document.fonts.ready);
    // Every page of the studio has something to say; a server-rendered one after its hydration.
    if (stop.path.startsWith('/')) await page.waitForSelector('upfront-badge, upfront-estimate', { timeout: 8000 });
    for (const step of stop.steps ?? []) await take(page, step);
    await settled(page);
  } catch (error) {
    errors.push(String(error));
  }
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${stop.name}.png`, fullPage: stop.whole ?? false });
  const found = {
    stop,
    badges: await badges(page),
    estimates: await estimates(page),
    alternatives: await alternatives(page),
    errors,
  };
  await page.close();
  await behind?.close();
  return found;
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

async function take(page: Page, step: Step): Promise<void> {
  const timeout = 5000;
  if ('click' in step) await page.locator(step.click).setTimeout(timeout).click();
  else if ('see' in step) await page.waitForSelector(step.see, { timeout });
  else await page.type(...step.type);
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
