import type { Page } from 'puppeteer';

/** A badge as it stands on the page. */
export interface ShownBadge {
  feature: string;
  kind: string;
  rate: string;
  native: boolean;
  text: string;
  visible: boolean;
}

/** An estimate as it stands on the page. */
export interface ShownEstimate {
  feature: string;
  credits: string;
  remaining: string;
  state: string;
  sentence: string;
}

/** All badges of the page, in its order. */
export function badges(page: Page): Promise<ShownBadge[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('upfront-badge')].map((host) => ({
      feature: host.getAttribute('data-feature') ?? '',
      kind: host.getAttribute('data-kind') ?? '',
      rate: host.getAttribute('data-rate') ?? '',
      native: host.getAttribute('data-native') === 'true',
      text: host.shadowRoot?.querySelector('.root')?.textContent ?? '',
      visible: host.checkVisibility(),
    })),
  );
}

/** All estimates of the page, in its order. */
export function estimates(page: Page): Promise<ShownEstimate[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('upfront-estimate')].map((host) => ({
      feature: host.getAttribute('data-feature') ?? '',
      credits: host.getAttribute('data-credits') ?? '',
      remaining: host.getAttribute('data-remaining') ?? '',
      state: host.getAttribute('data-state') ?? '',
      sentence: host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '',
    })),
  );
}

/**
 * Waits until our elements have stayed the same for a while: the page and we are done. Fails after `timeout`. The overlay
 * works when the page is idle, twice for one change, and 50 ms after it at the latest each time: so the page has had that
 * many idle moments too, however busy the machine is. All in the page, where looking costs nothing.
 */
export async function settled(page: Page, quiet = 200, timeout = 8000): Promise<void> {
  const isSettled = await page.evaluate(
    async (wanted, limit) => {
      const look = (): string =>
        [...document.querySelectorAll('upfront-badge,upfront-estimate,upfront-alternatives')]
          .map((host) => `${host.checkVisibility()} ${host.outerHTML} ${host.shadowRoot?.innerHTML}`)
          .join();
      const start = performance.now();
      let [before, since, idle] = [look(), start, 0];
      while (performance.now() - start < limit) {
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 60 }));
        await new Promise((resolve) => setTimeout(resolve, 10));
        const now = look();
        if (now !== before) [before, since, idle] = [now, performance.now(), 0];
        else if (++idle >= 4 && performance.now() - since >= wanted) return true;
      }
      return false;
    },
    quiet,
    timeout,
  );
  if (!isSettled) throw new Error(`the overlay did not settle within ${timeout} ms`);
}

/** Waits for a condition in the page, with what was there instead in the error. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean, timeout = 5000): Promise<T> {
  const end = Date.now() + timeout;
  let value = await read();
  while (!wanted(value)) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms, still: ${JSON.stringify(value)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    value = await read();
  }
  return value;
}
