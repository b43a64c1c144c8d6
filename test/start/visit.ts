import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import type { TestBrowser } from '../browser/lib/browser.ts';
import { badges, estimates, type ShownBadge, type ShownEstimate, settled } from '../browser/lib/overlay.ts';
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
  await browser.setStorage({ settings: { ...SETTINGS, ...stop.settings } });
  const viewport = stop.viewport ?? { width: 1440, height: 900 };
  const { page, errors } = stop.path.startsWith('/')
    ? await browser.open(stop.path, viewport)
    : { page: await browser.openExtensionPage(stop.path), errors: [] };
  try {
    // Without a background, a tab that is not in front draws nothing.
    await page.bringToFront();
    await page.setViewport(viewport);
    await page.evaluate(() => document.fonts.ready);
    await settled(page);
    for (const step of stop.steps ?? []) await take(page, step);
    await settled(page);
  } catch (error) {
    errors.push(String(error));
  }
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${stop.name}.png` });
  const found = {
    stop,
    badges: await badges(page),
    estimates: await estimates(page),
    alternatives: await alternatives(page),
    errors,
  };
  await page.close();
  return found;
}

async function take(page: Page, step: Step): Promise<void> {
  const locate = (selector: string) => page.locator(selector).setTimeout(5000);
  if ('click' in step) await locate(step.click).click();
  else if ('type' in step) await locate(step.type[0]).fill(step.type[1]);
  else await locate(step.see).wait();
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
