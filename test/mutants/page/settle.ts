/**
 * So many idle moments without a change mean that the overlay is done: it works in two of them for one change, and the
 * browser grants them in the order in which they are asked for.
 */
const QUIET = 4;

/** Our elements with all that they say. */
const look = (): string =>
  [...document.querySelectorAll<HTMLElement>('upfront-badge,upfront-estimate')]
    .map(({ dataset, parentElement }) => `${parentElement?.localName} ${Object.values(dataset).join(' ')}`)
    .join();

const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));

/** Waits until the overlay has nothing to add; with `least`, for at least so many milliseconds. */
export async function settle(least = 0): Promise<void> {
  const start = performance.now();
  let [before, quiet] = [look(), 0];
  while (quiet < QUIET || performance.now() - start < least) {
    await idle();
    const now = look();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}
