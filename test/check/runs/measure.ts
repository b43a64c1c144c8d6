import type { Page } from 'puppeteer';
import type { PageCost, Picture } from './report.ts';

/** Pages that are higher are cut off there: a picture must stay one that a browser can show. CSS pixels. */
const HIGHEST = 6000;

/** What a page has cost. `firstAnnotation` in milliseconds since the navigation. */
export async function costOf(page: Page, firstAnnotation: number | undefined): Promise<PageCost> {
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
  // Only Chromium counts.
  const { TaskDuration, ScriptDuration } = await page
    .metrics()
    .catch(() => ({ TaskDuration: undefined, ScriptDuration: undefined }));
  const { layoutShift, hosts, elements } = counted;
  return {
    ...(firstAnnotation !== undefined && { firstAnnotation: Math.round(firstAnnotation) }),
    hosts,
    elements,
    ...(TaskDuration !== undefined && { mainThread: Math.round(TaskDuration * 1000) }),
    ...(ScriptDuration !== undefined && { scripts: Math.round(ScriptDuration * 1000) }),
    ...(layoutShift !== undefined && { layoutShift: Math.round(layoutShift * 10_000) / 10_000 }),
  };
}

/** The whole document, as far as that is sensible, in CSS pixels. */
export async function takePicture(page: Page, browser: 'chrome' | 'firefox'): Promise<Picture> {
  // A tab that is not in front draws nothing.
  await page.bringToFront();
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: Math.max(innerWidth, scrollWidth), height: Math.max(innerHeight, scrollHeight) };
  });
  const size = { width: Math.min(width, 3000), height: Math.min(height, HIGHEST) };
  // Firefox has no WebP.
  const type = browser === 'chrome' ? 'webp' : 'png';
  const data = await page.screenshot({
    type,
    ...(type === 'webp' && { quality: 85 }),
    encoding: 'base64',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size },
  });
  return { type: `image/${type}`, data, ...size };
}
