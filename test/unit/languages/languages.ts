import de from '../../../entrypoints/texts/de.ts';
import { en as englishTexts, type Texts } from '../../../entrypoints/texts/en.ts';
import es from '../../../entrypoints/texts/es.ts';
import fr from '../../../entrypoints/texts/fr.ts';
import ja from '../../../entrypoints/texts/ja.ts';
import ptBR from '../../../entrypoints/texts/pt-BR.ts';
import ru from '../../../entrypoints/texts/ru.ts';
import zhCN from '../../../entrypoints/texts/zh-CN.ts';
import deLocale from '../../../shared/credits/locales/de.ts';
import deWidget from '../../../shared/credits/locales/de-widget.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import { enAdvice } from '../../../shared/credits/locales/en-advice.ts';
import { enGuard } from '../../../shared/credits/locales/en-guard.ts';
import { enHelp } from '../../../shared/credits/locales/en-help.ts';
import { enNotice } from '../../../shared/credits/locales/en-notice.ts';
import { enPages } from '../../../shared/credits/locales/en-pages.ts';
import { enPrices } from '../../../shared/credits/locales/en-prices.ts';
import { enViews } from '../../../shared/credits/locales/en-views.ts';
import { enWidget } from '../../../shared/credits/locales/en-widget.ts';
import esLocale from '../../../shared/credits/locales/es.ts';
import esWidget from '../../../shared/credits/locales/es-widget.ts';
import frLocale from '../../../shared/credits/locales/fr.ts';
import frWidget from '../../../shared/credits/locales/fr-widget.ts';
import jaLocale from '../../../shared/credits/locales/ja.ts';
import jaWidget from '../../../shared/credits/locales/ja-widget.ts';
import type { Counted, Locale, Plural, WidgetLocale } from '../../../shared/credits/locales/messages.ts';
import ptBRLocale from '../../../shared/credits/locales/pt-BR.ts';
import ptBRWidget from '../../../shared/credits/locales/pt-BR-widget.ts';
import ruLocale from '../../../shared/credits/locales/ru.ts';
import ruWidget from '../../../shared/credits/locales/ru-widget.ts';
import zhCNLocale from '../../../shared/credits/locales/zh-CN.ts';
import zhCNWidget from '../../../shared/credits/locales/zh-CN-widget.ts';

/** All that is said in one language, by face and extension's pages. */
export interface Spoken extends Locale, WidgetLocale {
  texts: Texts;
}

export const ENGLISH: Spoken = {
  messages: en,
  advice: enAdvice,
  pages: enPages,
  help: enHelp,
  guard: enGuard,
  notice: enNotice,
  prices: enPrices,
  widget: enWidget,
  views: enViews,
  texts: englishTexts,
};

/** By the tags that the settings have. */
export const OTHERS: Readonly<Record<string, Spoken>> = {
  de: { ...deLocale, ...deWidget, texts: de },
  es: { ...esLocale, ...esWidget, texts: es },
  fr: { ...frLocale, ...frWidget, texts: fr },
  'pt-BR': { ...ptBRLocale, ...ptBRWidget, texts: ptBR },
  ja: { ...jaLocale, ...jaWidget, texts: ja },
  ru: { ...ruLocale, ...ruWidget, texts: ru },
  'zh-CN': { ...zhCNLocale, ...zhCNWidget, texts: zhCN },
};

/** What is no text of a language but says how it is written. */
const WRITING = /^messages\.(?:locale|dir|comma|semicolon|features\..*)$/;

/** Every text by its path: "messages.willUse". */
export function textsOf(spoken: object): Map<string, Counted> {
  const found = new Map<string, Counted>();
  const walk = (value: unknown, path: string): void => {
    if (WRITING.test(path)) return;
    if (typeof value === 'string' || isPlural(value)) found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(spoken, '');
  return found;
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Texts by name may have one that is called "other" too. */
export function isPlural(value: unknown): value is Plural {
  if (typeof value !== 'object' || typeof (value as Plural | null)?.other !== 'string') return false;
  return Object.keys(value as Plural).every((key) => CATEGORIES.includes(key));
}

/** The text, or one for each form. */
export const formsOf = (text: Counted): string[] => (typeof text === 'string' ? [text] : Object.values(text));
