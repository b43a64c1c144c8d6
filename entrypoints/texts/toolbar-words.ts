import creditsDe from '../../shared/credits/locales/de.ts';
import { en as messages } from '../../shared/credits/locales/en.ts';
import { enPages as pages } from '../../shared/credits/locales/en-pages.ts';
import creditsEs from '../../shared/credits/locales/es.ts';
import creditsFr from '../../shared/credits/locales/fr.ts';
import creditsJa from '../../shared/credits/locales/ja.ts';
import type { Locale, Messages, PageMessages } from '../../shared/credits/locales/messages.ts';
import creditsPtBr from '../../shared/credits/locales/pt-BR.ts';
import creditsRu from '../../shared/credits/locales/ru.ts';
import creditsZhCn from '../../shared/credits/locales/zh-CN.ts';
import type { Language } from '../storage/settings.ts';
import de from './de.ts';
import { en, type Texts } from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import ja from './ja.ts';
import ptBr from './pt-BR.ts';
import ru from './ru.ts';
import zhCn from './zh-CN.ts';

/** The few texts that the toolbar's button says when it is pointed at, in one language. */
export interface ToolbarWords {
  texts: Texts['toolbar'];
  messages: Pick<Messages, 'locale' | 'credits'>;
  pages: Pick<PageMessages, 'left' | 'asOf' | 'sources'>;
}

function pick(texts: Texts, credits: Pick<Locale, 'messages' | 'pages'>): ToolbarWords {
  const { locale, credits: amounts } = credits.messages;
  const { left, asOf, sources } = credits.pages;
  return { texts: texts.toolbar, messages: { locale, credits: amounts }, pages: { left, asOf, sources } };
}

/**
 * All languages at once: a service worker can load nothing later. The build works this out and puts the outcome in its place
 * (`wxt.config.ts`), so that the background has these texts and not all that the pages say.
 */
export const TOOLBAR_WORDS: Readonly<Record<Language, ToolbarWords>> = {
  en: pick(en, { messages, pages }),
  de: pick(de, creditsDe),
  es: pick(es, creditsEs),
  fr: pick(fr, creditsFr),
  ja: pick(ja, creditsJa),
  'pt-BR': pick(ptBr, creditsPtBr),
  ru: pick(ru, creditsRu),
  'zh-CN': pick(zhCn, creditsZhCn),
};
