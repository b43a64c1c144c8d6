import { createContext, useContext } from 'react';
import { type Locale, localeOf } from './locale.ts';
import { type Phrase, phrase } from './phrases.ts';

export const LocaleContext = createContext<Locale>(localeOf('/'));

/** The words of the page's language, and addresses within it. */
export function useSite(): { t: (key: Phrase) => string; to: (path: string) => string } {
  const { lang, prefix } = useContext(LocaleContext);
  return { t: (key) => phrase(key, lang), to: (path) => (path === '/' ? prefix || '/' : `${prefix}${path}`) };
}
