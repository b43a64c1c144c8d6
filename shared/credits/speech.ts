import type { Range } from './types.ts';

/**
 * How fast scripts are spoken. The one figure with a public source for HeyGen is the rule of thumb of 2.5 words a
 * second for English (inferred). The other languages are set from it by the relation of their syllable rates to
 * English's (F. Pellegrino, C. Coupé, E. Marsico, "A cross-language perspective on speech information rate", Language
 * 87, 2011, table 1) and their usual syllables per word or character: inferred, and wide for that reason.
 */
interface SpeakingRate {
  per: 'word' | 'character';
  /** Words or characters a second. */
  slow: number;
  fast: number;
}

const RATES = {
  en: { per: 'word', slow: 2.1, fast: 2.9 },
  es: { per: 'word', slow: 1.9, fast: 2.9 },
  fr: { per: 'word', slow: 2, fast: 3.1 },
  de: { per: 'word', slow: 1.7, fast: 2.6 },
  pt: { per: 'word', slow: 1.8, fast: 2.8 },
  it: { per: 'word', slow: 1.8, fast: 2.7 },
  ru: { per: 'word', slow: 1.5, fast: 2.4 },
  ja: { per: 'character', slow: 4, fast: 7 },
  zh: { per: 'character', slow: 3.4, fast: 5.3 },
  ko: { per: 'character', slow: 3.4, fast: 5.5 },
  /** Any other language written in words. */
  other: { per: 'word', slow: 1.4, fast: 3.1 },
} as const satisfies Record<string, SpeakingRate>;

/** Whoever reads a script from a page may stop here: HeyGen's own limit is far below. Characters. */
export const LONGEST_SCRIPT = 100_000;

/**
 * Only so much is counted, for counting 100,000 characters would be felt on the page; the rest is taken to be like it.
 * One client of HeyGen's uses 25,000 as its safe limit, so real scripts are counted whole. Characters.
 */
const COUNTED = 25_000;

/** Common words that tell the languages with a Latin alphabet apart. */
const COMMON_WORDS: Readonly<Partial<Record<keyof typeof RATES, string>>> = {
  en: 'the and of to is you with this we your',
  es: 'el los las que una para con por es',
  fr: 'le les des et est une vous pour avec',
  de: 'der die das und ist ein mit nicht wir',
  pt: 'o os que uma para com não você em',
  it: 'il che di una per con non sono gli',
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Languages that put no space between words: a "word" there is a sentence, so nothing is said. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/gu;

/**
 * How long a script takes to be spoken, in seconds: a range, because voices and speeds differ. `undefined` where there
 * is nothing to say, or no way to count it.
 */
export function speechSeconds(script: string): Range | undefined {
  const text = script.slice(0, COUNTED);
  const language = languageOf(text);
  if (!language) return undefined;
  const rate = RATES[language];
  const read = text.match(rate.per === 'word' ? WORD : /[\p{L}\p{N}]/gu)?.length ?? 0;
  if (read === 0) return undefined;
  const units = (read * script.length) / text.length;
  return { min: tenths(units / rate.fast), max: tenths(units / rate.slow) };
}

function languageOf(text: string): keyof typeof RATES | undefined {
  const sample = text.slice(0, 2000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  // A Chinese or Japanese script may name an English product or two: a third of the letters decides.
  const leads = (pattern: RegExp): boolean => count(pattern) * 3 > letters;
  if (letters === 0) return 'other';
  if (count(/[\p{sc=Hira}\p{sc=Kana}]/gu) * 10 > letters) return 'ja';
  if (leads(/\p{sc=Han}/gu)) return 'zh';
  if (leads(/\p{sc=Hang}/gu)) return 'ko';
  if (leads(/\p{sc=Cyrl}/gu)) return 'ru';
  if (leads(UNSPACED)) return undefined;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: keyof typeof RATES = 'other';
  let most = 0;
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    const common = new Set(list.split(' '));
    const found = words.filter((word) => common.has(word)).length;
    if (found > most) {
      most = found;
      best = language as keyof typeof RATES;
    }
  }
  return best;
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
