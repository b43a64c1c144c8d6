import type { Metrics, Page } from 'puppeteer';
import type { PageCost, Picture } from './report.ts';

/** Pages that are higher are cut off there: a picture must stay one that a browser can show. CSS pixels. */
const HIGHEST = 6000;
const WIDEST = 3000;

/** What a page has cost. `firstAnnotationBy` in milliseconds since the navigation. */
export async function costOf(page: Page, firstAnnotationBy: number | undefined): Promise<PageCost> {
  const counted = await page.evaluate(async () => {
    let layoutShift: number | undefined;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      layoutShift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number; hadRecentInput: boolean }>)
          if (!entry.hadRecentInput) layoutShift = (layoutShift ?? 0) + entry.value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
    }
    const hosts = document.querySelectorAll(
      'upfront-badge,upfront-estimate,upfront-alternatives,upfront-notice',
    ).length;
    return { layoutShift, hosts, elements: document.querySelectorAll('*').length - hosts };
  });
  const { TaskDuration, ScriptDuration } = await metricsOf(page);
  const { layoutShift, hosts, elements } = counted;
  return {
    ...(firstAnnotationBy !== undefined && { firstAnnotationBy: Math.round(firstAnnotationBy) }),
    hosts,
    elements,
    ...(TaskDuration !== undefined && { mainThread: Math.round(TaskDuration * 1000) }),
    ...(ScriptDuration !== undefined && { scripts: Math.round(ScriptDuration * 1000) }),
    ...(layoutShift !== undefined && { layoutShift: Math.round(layoutShift * 10_000) / 10_000 }),
  };
}

/** Only Chromium counts; Firefox throws, without a word. */
async function metricsOf(page: Page): Promise<Partial<Metrics>> {
  try {
    return await page.metrics();
  } catch {
    return {};
  }
}

/**
 * Reads and takes a picture of the whole document, as far as that is sensible. A document that is higher than its window gets a
 * window of its height meanwhile: what stands beside a control finds its place before both, and is where it was read.
 */
export async function inWholeWindow<T>(page: Page, run: (size: Size) => Promise<T>): Promise<T> {
  const before = page.viewport();
  const { width, height, isWhole } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const isWhole = scrollWidth <= innerWidth && scrollHeight <= innerHeight;
    return { width: Math.max(innerWidth, scrollWidth), height: Math.max(innerHeight, scrollHeight), isWhole };
  });
  const size = { width: Math.min(width, WIDEST), height: Math.min(height, HIGHEST) };
  if (isWhole || !before) return run(size);
  await page.setViewport({ ...before, ...size });
  try {
    return await run(size);
  } finally {
    await page.setViewport(before);
  }
}

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export async function takePicture(page: Page, browser: 'chrome' | 'firefox', size: Size): Promise<Picture> {
  // Firefox has no WebP.
  const type = browser === 'chrome' ? 'webp' : 'jpeg';
  const data = await page.screenshot({
    type,
    quality: 85,
    encoding: 'base64',
    captureBeyondViewport: false,
    clip: { x: 0, y: 0, ...size },
  });
  return { type: `image/${type}`, data, ...size };
}
