import type * as Api from '../testing-api.d.ts';
import { inPage } from './in-page.ts';

export const readAnnotations: typeof Api.readAnnotations = async (page, { settle = true, ...options } = {}) => {
  if (settle) await settled(page, options);
  return page.evaluate(inPage as (ask: string) => Api.Annotations, 'annotations');
};

/*
 * The overlay works when the page is idle, twice for one change, and 50 ms after it at the latest each time: so the page has had
 * that many idle moments too, however busy the machine is. All in the page, where looking costs nothing.
 */
export const settled: typeof Api.settled = async (page, { quiet = 200, timeout = 8000 } = {}) => {
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
};
