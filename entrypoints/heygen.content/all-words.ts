import { en } from '../../shared/credits/locales/en.ts';
import { enAdvice } from '../../shared/credits/locales/en-advice.ts';
import { enGuard } from '../../shared/credits/locales/en-guard.ts';
import { enHelp } from '../../shared/credits/locales/en-help.ts';
import { enNotice } from '../../shared/credits/locales/en-notice.ts';
import { enPages } from '../../shared/credits/locales/en-pages.ts';
import { enPrices } from '../../shared/credits/locales/en-prices.ts';
import type { BadgeMessages, Locale, Messages, Words } from '../../shared/credits/locales/messages.ts';

/** All that the overlay may say, in the language that is spoken: another language comes whole, English in parts. */
export const allWords = ({
  messages,
  advice = enAdvice,
  pages = enPages,
  help = enHelp,
  guard = enGuard,
  notice = enNotice,
  prices = enPrices,
}: Words): Omit<Locale, 'widget' | 'views'> => ({
  messages: isWhole(messages) ? messages : en,
  advice,
  pages,
  help,
  guard,
  notice,
  prices,
});

const isWhole = (messages: BadgeMessages): messages is Messages => 'willUse' in messages;
