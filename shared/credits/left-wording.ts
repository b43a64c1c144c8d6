import { formatCredits, plural } from './format.ts';
import type { Messages, PageMessages } from './locales/messages.ts';
import type { RateCard } from './types.ts';

/** "200 premium credits left" */
export function describeLeft(
  credits: number,
  noun: RateCard['noun'],
  messages: Pick<Messages, 'locale' | 'credits'>,
  pages: Pick<PageMessages, 'left'>,
): string {
  return plural(pages.left, credits, messages, { credits: formatCredits(credits, noun, messages) });
}
