import type { Page } from 'puppeteer';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/**
 * Milliseconds from the page's own change to ours, measured in the page: `act` runs there, the first mutation inside
 * `where` is the page's change, and the first attribute of an estimate that changes (or an estimate that is added) after
 * it is our answer. What the page itself takes before it changes does not count.
 */
export function answerTime(page: Page, where: string, act: () => Promise<unknown>, timeout = 5000): Promise<number> {
  const measured = page.evaluate(
    (selector, limit) =>
      new Promise<number>((resolve, reject) => {
        let changed: number | undefined;
        const isOurs = (node: Node): boolean => node.nodeName.startsWith('UPFRONT-');
        const timer = setTimeout(() => {
          observer.disconnect();
          reject(new Error(changed === undefined ? `nothing changed in ${selector}` : 'no answer from the overlay'));
        }, limit);
        const observer = new MutationObserver((records) => {
          for (const { type, target, addedNodes, attributeName } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            const answers = isOurs(target)
              ? type === 'attributes' && attributeName?.startsWith('data-') === true
              : [...addedNodes].some((node) => node.nodeName === 'UPFRONT-ESTIMATE');
            if (answers && changed !== undefined) {
              clearTimeout(timer);
              observer.disconnect();
              return resolve(performance.now() - changed);
            }
            if (isOurs(target) || [...addedNodes].some(isOurs)) continue;
            const inside =
              element?.closest(selector) ??
              [...addedNodes].some((node) => node instanceof Element && node.matches(selector));
            if (inside) changed ??= performance.now();
          }
        });
        observer.observe(document.documentElement, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
      }),
    where,
    timeout,
  );
  // The observer stands before anything is pressed: commands of one page are run in their order.
  return Promise.all([measured, act()]).then(([time]) => time);
}
