import { LANGUAGES, type Language, type Settings } from '../storage/settings.ts';

/**
 * The language that a choice stands for: the first of the wanted ones that there are texts in, else English. One of a
 * region answers for all of its language: Portuguese is Brazil's, Chinese is the simplified one.
 *
 * @param page What the page in front of the user says it is in; empty where there is none.
 * @param browser The language of the browser's own menus.
 */
export function chooseLanguage(choice: Settings['language'], page: string, browser: string): Language {
  if (choice !== 'auto' && choice !== 'page') return choice;
  const wanted = choice === 'page' ? [page, browser] : [browser];
  return wanted.flatMap((tag) => LANGUAGES.find((language) => primary(language) === primary(tag)) ?? [])[0] ?? 'en';
}

/** "pt" of "pt-BR", and of "PT_br", which pages write too. */
const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
