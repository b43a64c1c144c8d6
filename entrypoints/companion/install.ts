import { type Browser, browser } from 'wxt/browser';
import { readStored, writeStored } from '../storage/area.ts';
import { SEEN } from '../storage/seen.ts';
import { isRecord } from '../storage/settings.ts';
import { changesBetween, isNewer } from './changes.ts';

/** Opens the first steps after the install, and what is new after an update that changed something for people. */
export function openOnInstall(): void {
  browser.runtime.onInstalled.addListener((details) => {
    void openFor(details, browser.runtime.getManifest().version);
  });
}

type Installed = Pick<Browser.runtime.InstalledDetails, 'reason' | 'previousVersion'>;

export async function openFor({ reason, previousVersion = '' }: Installed, version: string): Promise<void> {
  const stored = (await readStored(SEEN))[SEEN];
  const seen = isRecord(stored) ? stored : {};
  if (reason === 'install') {
    // A temporary add-on is installed anew with each start of the browser, over what it has stored.
    if (seen.welcome === true) return;
    await open(browser.runtime.getURL('/welcome.html'), { ...seen, welcome: true, update: version });
  } else if (reason === 'update') {
    const told = typeof seen.update === 'string' ? seen.update : '';
    const since = isNewer(told, previousVersion) ? told : previousVersion;
    if (changesBetween(since, version).length === 0) return;
    const page = `${browser.runtime.getURL('/update.html')}?since=${encodeURIComponent(since)}`;
    await open(page, { ...seen, update: version });
  }
}

/** Noted first: a page that is not opened is better than one that comes back. */
async function open(url: string, seen: Record<string, unknown>): Promise<void> {
  await writeStored(SEEN, { version: 1, ...seen });
  await browser.tabs.create({ url });
}
