import type { Languages } from './locales.ts';

/** The languages beside English by their BCP 47 tags, each in a file that is loaded when it is wanted. */
export const LANGUAGES: Languages = {
  de: () => import('../locales/de.ts'),
  es: () => import('../locales/es.ts'),
  fr: () => import('../locales/fr.ts'),
  ja: () => import('../locales/ja.ts'),
  'pt-BR': () => import('../locales/pt-BR.ts'),
  ru: () => import('../locales/ru.ts'),
  'zh-CN': () => import('../locales/zh-CN.ts'),
};
