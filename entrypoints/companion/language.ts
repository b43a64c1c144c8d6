import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Settings } from '../storage/settings.ts';
import { chooseLanguage } from '../texts/choose-language.ts';
import { credits, speak } from '../texts/texts.ts';

/**
 * Speaks the chosen language on this page of the extension from now on, and says on the page's root which one that is. Where
 * the choice is the language of HeyGen's page, the browser's is meant here. Settles when the first is spoken.
 *
 * @param choice Read in an effect: it is followed.
 */
export async function followLanguage(choice: () => Settings['language']): Promise<void> {
  let first = Promise.resolve();
  effect(() => {
    first = speak(chooseLanguage(choice(), '', browser.i18n.getUILanguage()));
  });
  await first;
  effect(() => {
    const { locale, dir } = credits.value.messages;
    Object.assign(document.documentElement, { lang: locale, dir });
  });
}
