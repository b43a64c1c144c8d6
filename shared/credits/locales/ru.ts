import { en } from './en.ts';
import { enAdvice } from './en-advice.ts';
import { enHelp } from './en-help.ts';
import { enPages } from './en-pages.ts';
import type { Locale } from './messages.ts';

const l: Locale = {
  messages: { ...en, locale: 'ru', willUse: 'ru {credits}', willUseLeft: 'ru {credits} {left}' },
  advice: enAdvice,
  help: enHelp,
  pages: enPages,
};
export default l;
