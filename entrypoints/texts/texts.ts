import { batch, signal } from '@preact/signals';
import { en as messages } from '../../shared/credits/locales/en.ts';
import { enAdvice as advice } from '../../shared/credits/locales/en-advice.ts';
import { enHelp as help } from '../../shared/credits/locales/en-help.ts';
import { enPages as pages } from '../../shared/credits/locales/en-pages.ts';
import { enPrices as prices } from '../../shared/credits/locales/en-prices.ts';
import type { Locale } from '../../shared/credits/locales/messages.ts';
import type { Language } from '../storage/settings.ts';
import { en, type Texts } from './en.ts';

/** What the extension's pages say in the language that the user reads: their own texts, and those of the credit logic. */
export const texts = signal<Texts>(en);
const english = { messages, advice, pages, help, prices };
export const credits = signal<Pick<Locale, keyof typeof english>>(english);

type Parts = readonly [own: Promise<{ default: Texts }>, credits: Promise<{ default: Locale }>];

/** Each language is a file of its own, which only those load who read it. */
const LANGUAGES: Readonly<Record<Exclude<Language, 'en'>, () => Parts>> = {
  de: () => [import('./de.ts'), import('../../shared/credits/locales/de.ts')],
  es: () => [import('./es.ts'), import('../../shared/credits/locales/es.ts')],
  fr: () => [import('./fr.ts'), import('../../shared/credits/locales/fr.ts')],
  ja: () => [import('./ja.ts'), import('../../shared/credits/locales/ja.ts')],
  'pt-BR': () => [import('./pt-BR.ts'), import('../../shared/credits/locales/pt-BR.ts')],
  ru: () => [import('./ru.ts'), import('../../shared/credits/locales/ru.ts')],
  'zh-CN': () => [import('./zh-CN.ts'), import('../../shared/credits/locales/zh-CN.ts')],
};

/** The language asked for last: it is the one that is spoken, whichever comes last. */
let wanted: Language = 'en';

/** Speaks a language from now on; where its files cannot be loaded, what was spoken before is spoken on. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  try {
    const [own, logic] =
      language === 'en' ? [{ default: en }, { default: english }] : await Promise.all(LANGUAGES[language]());
    if (language !== wanted) return;
    batch(() => {
      texts.value = own.default;
      credits.value = logic.default;
    });
  } catch {
    // As a broken installation would be; there is nothing that another try would change.
  }
}
