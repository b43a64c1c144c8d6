import { FEATURE_NAMES } from './catalog/features.ts';
import { DIGITS, fill, formatNumber, onceEach, type Tongue } from './format-number.ts';
import type { Counted, Messages } from './locales/messages.ts';
import { rangeOf } from './range.ts';
import type { FeatureId, Range, RateCard } from './types.ts';

// In every browser since 2023, not yet in TypeScript 7.0's own declarations: may go when it is.
declare global {
  namespace Intl {
    interface PluralRules {
      selectRange(start: number, end: number): LDMLPluralRule;
    }
  }
}

export { fill, formatNumber };

/** A length in the language's own words, rounded down to tenths: "40 sec", "1.6 min", "20–40 min". In seconds. */
export function formatLength({ min, max }: Range, { locale }: Tongue): string {
  const inSeconds = max < 60;
  const shown = (seconds: number): number => (inSeconds ? seconds : Math.floor(seconds / 6) / 10);
  const format = (inSeconds ? seconds : minutes)(locale);
  const [low, high] = [shown(min), shown(max)];
  return low === high ? format.format(low) : format.formatRange(low, high);
}

/** "50 premium credits", "14–16 credits". */
export function formatCredits(
  credits: number | Range,
  noun: RateCard['noun'],
  messages: Pick<Messages, 'locale' | 'credits'>,
): string {
  return plural(messages.credits[noun], credits, messages);
}

/**
 * Hours and minutes of a point in time (milliseconds since 1970), in the machine's own time zone: "14:02". With the day
 * where the hour alone would mislead: "Nov 20, 14:02".
 */
export function formatTime(at: number, { locale }: Tongue, withDay = false): string {
  return (withDay ? days : times)(locale).format(at);
}

/** A day, from its ISO date ("2026-01-06") or a point in time: "January 6, 2026". */
export function formatDay(day: string | number, { locale }: Tongue): string {
  // A date without an hour is the same day everywhere.
  return (typeof day === 'string' ? dates : localDates)(locale).format(new Date(day));
}

/** A counted message: "1 scene …", "2 scenes …", "0–1 scenes …"; one that only holds a counted thing gets it in `words`. */
export function plural(
  forms: Counted,
  value: number | Range,
  messages: Tongue,
  words: Readonly<Record<string, string>> = { n: formatNumber(value, messages) },
): string {
  const { min, max } = rangeOf(value);
  const rules = plurals(messages.locale);
  const category = min === max ? rules.select(min) : rules.selectRange(min, max);
  return fill(typeof forms === 'string' ? forms : (forms[category] ?? forms.other), words);
}

/** What a feature is called: by HeyGen's name for it, in the language where it has one there; one that nobody has named, by its id. */
export function nameOf(feature: FeatureId, { features = {} }: Messages): string {
  return features[feature] ?? FEATURE_NAMES[feature] ?? feature;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const seconds = onceEach((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'second' }));
const minutes = onceEach((locale) => new Intl.NumberFormat(locale, { ...DIGITS, style: 'unit', unit: 'minute' }));
const plurals = onceEach((locale) => new Intl.PluralRules(locale, DIGITS));
const times = onceEach((locale) => new Intl.DateTimeFormat(locale, TIME));
const DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const dates = onceEach((locale) => new Intl.DateTimeFormat(locale, { ...DATE, timeZone: 'UTC' }));
const localDates = onceEach((locale) => new Intl.DateTimeFormat(locale, DATE));
const days = onceEach((locale) => new Intl.DateTimeFormat(locale, { ...TIME, month: 'short', day: 'numeric' }));
