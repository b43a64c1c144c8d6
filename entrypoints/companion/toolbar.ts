import { browser } from 'wxt/browser';
import { watchStored } from '../storage/area.ts';
import { BALANCE, readBalance } from '../storage/balance.ts';
import { DEFAULT_SETTINGS, readSettings, SETTINGS } from '../storage/settings.ts';
import { chooseLanguage } from '../texts/choose-language.ts';
import { TOOLBAR_WORDS } from '../texts/toolbar-words.ts';
import { toolbarBadge } from './toolbar-badge.ts';

/**
 * Shows the balance on the toolbar's button. It is set for the browser as a whole and never for a tab or a window: the
 * balance is the account's, and what is set for one window would hide it there for good.
 *
 * A figure gets old while nothing happens, and the background sleeps then; a timer that wakes it needs a permission. So the
 * button is looked at again whenever the user turns to another tab or window, which is when it is looked at. Listeners must
 * be there from the first moment: call this at once.
 */
export function startToolbar(): void {
  const again = (): void => void paintToolbar();
  watchStored((values) => {
    if (BALANCE in values || SETTINGS in values) again();
  });
  const { onStartup, onInstalled } = browser.runtime;
  for (const event of [onStartup, onInstalled]) event.addListener(again);
  browser.tabs.onActivated.addListener(again);
  // Firefox for Android has no windows.
  browser.windows?.onFocusChanged.addListener(again);
}

/** Paints the button as things are now. */
async function paintToolbar(now = Date.now()): Promise<void> {
  // Manifest 2 has it under another name.
  const button = browser.action ?? browser.browserAction;
  const [balance, settings] = await Promise.all([readBalance(), readSettings()]).catch(
    () => [undefined, DEFAULT_SETTINGS] as const,
  );
  const words = TOOLBAR_WORDS[chooseLanguage(settings.language, '', browser.i18n.getUILanguage())];
  const { text, color, textColor, title } = toolbarBadge(balance, settings, now, words);
  await Promise.all([
    button.setBadgeText({ text }),
    button.setBadgeBackgroundColor({ color }),
    // Safari has no colour of its own for it.
    button.setBadgeTextColor?.({ color: textColor }),
    button.setTitle({ title }),
  ]);
}
