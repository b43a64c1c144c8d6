import type { Messages } from './locales/messages.ts';
import { rangeOf } from './range.ts';
import type { Range } from './types.ts';

// Apart from `format.ts`, because badges say no more than numbers, and the start of the overlay is small.

/** Whoever says little has a language without all of its messages. */
export type Tongue = Pick<Messages, 'locale'>;

/** A number or a range in the language's own digits and dash: "1,250", "14–16". */
export function formatNumber(value: number | Range, { locale }: Tongue): string {
  const { min, max } = rangeOf(value);
  return min === max ? numbers(locale).format(min) : numbers(locale).formatRange(min, max);
}

/** Fills `{words}`; a word that is missing stays as it is, for the tests to find. */
export function fill(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}

/** Making an `Intl` object costs more than everything else here together, so each is made once a language. */
export function onceEach<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

/** Rates that users enter may have fractions; the plural must follow what is shown ("1.04 credits"). */
export const DIGITS = { maximumFractionDigits: 2 } as const;

const numbers = onceEach((locale) => new Intl.NumberFormat(locale, DIGITS));
