import { browser } from 'wxt/browser';
import { enBadge } from '../../shared/credits/locales/en-badge.ts';
import type { Locale, Words } from '../../shared/credits/locales/messages.ts';
import { document } from '../../shared/ui/dom/document.ts';
import type { Language, Settings } from '../storage/settings.ts';
import { chooseLanguage } from '../texts/choose-language.ts';

/*
 * The languages of the overlay other than English: a part that only those load who read one of them, or have, on this page.
 * Each language is a part of its own.
 */

const LOCALES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ default: Locale }>>> = {
  de: () => import('../../shared/credits/locales/de.ts'),
  es: () => import('../../shared/credits/locales/es.ts'),
  fr: () => import('../../shared/credits/locales/fr.ts'),
  ja: () => import('../../shared/credits/locales/ja.ts'),
  'pt-BR': () => import('../../shared/credits/locales/pt-BR.ts'),
  ru: () => import('../../shared/credits/locales/ru.ts'),
  'zh-CN': () => import('../../shared/credits/locales/zh-CN.ts'),
};

/** What is followed now: one choice takes the place of the one before. */
let following: AbortController | undefined;

/**
 * Speaks the chosen language, and follows the page's where that is the choice. Settles when the first is there; rejects
 * where its part is gone, because the extension was updated meanwhile.
 */
export async function followLanguage(
  choice: Settings['language'],
  speak: (words: Words) => void,
  signal: AbortSignal,
): Promise<void> {
  following?.abort();
  if (signal.aborted) return;
  const own = new AbortController();
  following = own;
  const root = document.documentElement;
  let spoken: Language | undefined;
  const follow = async (): Promise<void> => {
    const language = chooseLanguage(choice, root.lang, browser.i18n.getUILanguage());
    if (language === spoken) return;
    spoken = language;
    const words = language === 'en' ? { messages: enBadge } : (await LOCALES[language]()).default;
    // What was asked for last is spoken, whichever comes last.
    if (language === spoken && !own.signal.aborted) speak(words);
  };
  if (choice === 'page') {
    const observer = new MutationObserver(() => void follow().catch(() => undefined));
    observer.observe(root, { attributeFilter: ['lang'] });
    own.signal.addEventListener('abort', () => observer.disconnect());
  }
  signal.addEventListener('abort', () => own.abort(), { signal: own.signal });
  await follow();
}
