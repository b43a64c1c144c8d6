import { browser } from 'wxt/browser';
import { enBadge } from '../../shared/credits/locales/en-badge.ts';
import type { Words } from '../../shared/credits/locales/messages.ts';
import type { Settings } from '../storage/settings.ts';

/** What the overlay says, in the language that the user reads; English until that is there. */
export interface Spoken {
  words(): Words;
  /** Takes the chosen language. Settles when it is spoken, or cannot be. */
  speak(choice: Settings['language']): Promise<void>;
}

/** `changed` is told when another language is there. Nothing is loaded where that has been English from the start. */
export function createSpoken(changed: () => void, signal: AbortSignal): Spoken {
  let words: Words = { messages: enBadge };
  let asked: Settings['language'] | undefined;
  return {
    words: () => words,
    async speak(choice) {
      const before = asked;
      asked = choice;
      try {
        if (choice === before || (!before && isEnglish(choice))) return;
        const { followLanguage } = await import('./language.ts');
        const take = (next: Words): void => {
          words = next;
          changed();
        };
        await followLanguage(choice, take, signal);
      } catch {
        // The part is gone with an update of the extension: what was spoken before is spoken on.
      }
    },
  };
}

/** Whether the choice is English, without the part that knows all languages. */
const isEnglish = (choice: Settings['language']): boolean =>
  choice === 'en' || (choice === 'auto' && /^en\b/.test(browser.i18n.getUILanguage()));
