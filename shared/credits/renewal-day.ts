import { tidy } from './quantities.ts';

/*
 * The day on which credits are renewed, as HeyGen's pages and its own tools write it in English: "Next reset: December 1, 2026",
 * "resets 2026-12-17". A day without a year, or in digits that may be a month as well, is none.
 */

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');

const NAMED =
  /\b(?:next reset|resets?|renews?|refreshe?s?|renewal)(?: on)?:? (?:on )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/;
const ISO = /\b(?:next reset|resets?|renews?|refreshe?s?|renewal)(?: on)?:? (20\d\d)-(\d\d)-(\d\d)\b/;

/** The start of that day where the user is, in milliseconds since 1970; `undefined` where the text names no such day. */
export function readRenewal(text: string): number | undefined {
  const clean = tidy(text);
  const iso = ISO.exec(clean);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const [, name = '', day, year] = NAMED.exec(clean) ?? [];
  const month = MONTHS.findIndex((each) => name !== '' && (each.startsWith(name) || name === `${each.slice(0, 3)}t`));
  return month < 0 ? undefined : dayOf(Number(year), month, Number(day));
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? date.getTime() : undefined;
}
