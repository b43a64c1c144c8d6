import { fill, plural } from './format.ts';
import type { Messages, PriceMessages } from './locales/messages.ts';
import { ageInDays, OLD_AFTER_DAYS, type RateCardFile } from './rate-card-file.ts';

/** Where the prices of a file are from, and whether they are old: a sentence each. */
export function describePrices(
  { name, checked }: Pick<RateCardFile, 'name' | 'checked'>,
  now: number,
  messages: Messages,
  words: PriceMessages,
): string[] {
  const day = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const from = fill(words.from, { name, date: day.format(Date.parse(checked)) });
  return [from, describeAge(checked, now, messages, words)].filter(Boolean);
}

/** That prices were compared with their sources long ago; empty where they were not. `checked`: an ISO day. */
export function describeAge(checked: string, now: number, messages: Messages, { old }: PriceMessages): string {
  const days = ageInDays(checked, now);
  return days > OLD_AFTER_DAYS ? plural(old, days, messages) : '';
}
