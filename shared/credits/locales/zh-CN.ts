import { en } from './en.ts';
import { enAdvice } from './en-advice.ts';
import { enHelp } from './en-help.ts';
import { enPages } from './en-pages.ts';
import type { Locale } from './messages.ts';

const l: Locale = {
  messages: { ...en, locale: 'zh-CN', willUse: 'zh-CN {credits}', willUseLeft: 'zh-CN {credits} {left}' },
  advice: enAdvice,
  help: enHelp,
  pages: enPages,
};
export default l;
