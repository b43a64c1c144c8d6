import type { Range } from './types.ts';

/**
 * How fast scripts are spoken. The one figure with a public source for HeyGen is the rule of thumb of 2.5 words a
 * second for English (inferred). The other languages are set from it by the relation of their syllable rates to
 * English's (F. Pellegrino, C. Coupé, E. Marsico, "A cross-language perspective on speech information rate", Language
 * 87, 2011, table 1) and their usual syllables per word or character: inferred, and wide for that reason. Words a second,
 * for Japanese, Chinese and Korean characters: slow and fast speakers.
 */
const RATES = {
  en: [2.1, 2.9],
  es: [1.9, 2.9],
  fr: [2, 3.1],
  de: [1.7, 2.6],
  pt: [1.8, 2.8],
  it: [1.8, 2.7],
  ru: [1.5, 2.4],
  ja: [4, 7],
  zh: [3.4, 5.3],
  ko: [3.4, 5.5],
  /** Any other language written in words. */
  other: [1.4, 3.1],
} as const satisfies Record<string, readonly [slow: number, fast: number]>;

type Language = keyof typeof RATES;

/**
 * Only so much is counted, for counting 100,000 characters would be felt on the page; the rest is taken to be like it.
 * One client of HeyGen's uses 25,000 as its safe limit, so real scripts are counted whole. Characters.
 */
const COUNTED = 25_000;

/** Common words that tell the languages with a Latin alphabet apart. */
const COMMON_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and of to is you with',
  es: 'el los las que una por es',
  fr: 'le les des et est une pour',
  de: 'der die das und ist ein mit',
  pt: 'o os que uma não você em',
  it: 'il che di una per non sono',
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Writings that tell the language, or that it cannot be counted: where no space stands between words, a "word" would be a
 * sentence. An English product or two in a Chinese script changes nothing: a part of the letters decides, one in so many.
 */
const WRITINGS: ReadonlyArray<readonly [Language | undefined, writing: RegExp, oneIn: number]> = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/gu, 10],
  ['zh', /\p{sc=Han}/gu, 3],
  ['ko', /\p{sc=Hang}/gu, 3],
  ['ru', /\p{sc=Cyrl}/gu, 3],
  [undefined, /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/gu, 3],
];

/**
 * How long a script takes to be spoken, in seconds: a range, because voices and speeds differ. `undefined` where there
 * is nothing to say, or no way to count it.
 */
export function speechSeconds(script: string): Range | undefined {
  const text = script.slice(0, COUNTED);
  const language = languageOf(text.slice(0, 2000));
  if (!language) return undefined;
  const [slow, fast] = RATES[language];
  const read = count(text, /ja|zh|ko/.test(language) ? /[\p{L}\p{N}]/gu : WORD);
  if (read === 0) return undefined;
  const units = (read * script.length) / text.length;
  return { min: tenths(units / fast), max: tenths(units / slow) };
}

function languageOf(sample: string): Language | undefined {
  const letters = count(sample, /\p{L}/gu);
  for (const [language, writing, oneIn] of WRITINGS) {
    if (count(sample, writing) * oneIn > letters) return language;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: Language = 'other';
  let most = 0;
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    const common = list.split(' ');
    const found = words.filter((word) => common.includes(word)).length;
    if (found > most) [most, best] = [found, language as Language];
  }
  return best;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
