import { en } from './en.ts';
import { enAdvice } from './en-advice.ts';
import { enHelp } from './en-help.ts';
import { enPages } from './en-pages.ts';
import type { Locale } from './messages.ts';

const l: Locale = {
  messages: { ...en, locale: 'pt-BR', willUse: 'pt-BR {credits}', willUseLeft: 'pt-BR {credits} {left}' },
  advice: enAdvice,
  help: enHelp,
  pages: enPages,
};
export default l;
