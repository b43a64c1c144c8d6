import type { TestBrowser } from './browser.ts';

/** The part of Chrome's page of extensions that its switches use. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Lets the extension read the sites that it names, or only where its button is pressed: a person's choice in Chrome. */
export async function allowHosts(us: TestBrowser, hostAccess: 'ON_ALL_SITES' | 'ON_CLICK'): Promise<void> {
  const settings = await us.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (update) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.updateExtensionConfiguration(update),
    { extensionId: us.extensionId, hostAccess },
  );
  await settings.close();
}
