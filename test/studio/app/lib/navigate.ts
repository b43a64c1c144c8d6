import { place, readPlace } from './place.ts';
import { KEPT_KEYS } from './settings.ts';

export interface NavigateOptions {
  /** Wait this long before the address changes, as if data were loading. */
  delayMs?: number;
  /** The address changes first, the page's content follows this much later. */
  renderDelayMs?: number;
  /** Start the navigation and abandon it: the address and the page stay as they are. */
  cancel?: boolean;
}

/** A soft navigation: history entry plus React state, no load. */
export async function navigate(path: string, options: NavigateOptions = {}): Promise<void> {
  const address = withKeptKeys(path);
  if (options.cancel === true) return abandon(address, options.delayMs ?? 0);
  if (options.delayMs) await sleep(options.delayMs);
  history.pushState({ at: address }, '', address);
  if (options.renderDelayMs) await sleep(options.renderDelayMs);
  place.set(readPlace(address));
}

export function followHistory(): void {
  addEventListener('popstate', () => place.set(readPlace(location.href)));
}

/** The query that tests rely on goes along, unless the new address has the same key. */
export function withKeptKeys(path: string): string {
  const url = new URL(path, 'https://studio.invalid');
  for (const [key, value] of new URLSearchParams(place.get().search)) {
    if (KEPT_KEYS.includes(key) && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return `${url.pathname}${url.search}`;
}

interface NavigationLike extends EventTarget {
  navigate(url: string): { committed: Promise<unknown>; finished: Promise<unknown> };
}

// Where the browser has the Navigation API a real `navigate` event is fired and refused before it commits.
async function abandon(address: string, delayMs: number): Promise<void> {
  const api = (globalThis as { navigation?: NavigationLike }).navigation;
  if (api) {
    api.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
    const result = api.navigate(address);
    await Promise.allSettled([result.committed, result.finished]);
  }
  if (delayMs > 0) await sleep(delayMs);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
