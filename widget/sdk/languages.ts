import type { Languages } from './locales.ts';

/** The languages beside English by their BCP 47 tags, each in a file that is loaded when it is wanted. */
export const LANGUAGES: Languages = {
  de: () => import('../../shared/credits/locales/de.ts'),
  es: () => import('../../shared/credits/locales/es.ts'),
  fr: () => import('../../shared/credits/locales/fr.ts'),
  ja: () => import('../../shared/credits/locales/ja.ts'),
  'pt-BR': () => import('../../shared/credits/locales/pt-BR.ts'),
  ru: () => import('../../shared/credits/locales/ru.ts'),
  'zh-CN': () => import('../../shared/credits/locales/zh-CN.ts'),
};
