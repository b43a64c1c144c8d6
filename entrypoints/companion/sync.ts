import { browser } from 'wxt/browser';
import { concernsSync, exchangeSettings } from '../storage/sync.ts';

/** Syncs settings, where the user wants that, whenever they change here or on another machine. */
export function startSync(): void {
  // One after the other: two at once would each take the other's writing for a change.
  let last = Promise.resolve();
  const exchange = (): void => {
    last = last.then(() => exchangeSettings(Date.now())).catch(() => undefined);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'managed' && concernsSync(changes)) exchange();
  });
  browser.runtime.onStartup.addListener(exchange);
}
