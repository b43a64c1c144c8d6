import { credits } from '../texts/texts.ts';

/** "22 November 2026", from an ISO day, in the language of the page. */
export function dayText(day: string): string {
  const { locale } = credits.value.messages;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
