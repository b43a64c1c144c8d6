/**
 * The overlay works in two idle moments for one change, the second of which may have nothing to add; the browser grants
 * them in the order in which they were asked for, ours first.
 */
const LEAST_MOMENTS = 4;
/** After the last thing that it has added. */
const QUIET_MOMENTS = 2;

/** Waits until the overlay has nothing to add; with `least`, for at least so many milliseconds. */
export async function settle(least = 0): Promise<void> {
  const start = performance.now();
  let [before, quiet] = [look(), 0];
  for (let moments = 0; ; moments++) {
    const isLong = performance.now() - start >= least;
    if (isLong && moments >= LEAST_MOMENTS && quiet >= QUIET_MOMENTS) return;
    await idle();
    const now = look();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** Our elements with all that they say. */
const look = (): string =>
  [...document.querySelectorAll<HTMLElement>('upfront-badge,upfront-estimate')]
    .map(({ dataset, parentElement }) => `${parentElement?.localName} ${Object.values(dataset).join(' ')}`)
    .join();

/** A frame ends an idle period, the next of which would else begin 50 ms later. */
function idle(): Promise<unknown> {
  requestAnimationFrame(() => undefined);
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
}
