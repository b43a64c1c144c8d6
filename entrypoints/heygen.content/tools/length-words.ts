import { readLength } from '../../../shared/credits/durations.ts';
import type { Length } from '../../../shared/credits/quantities.ts';

/** Units behind a number, and words for "about", of the languages that HeyGen's pages were seen in, by the English ones. */
const WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\s*(?:約|约|大约|примерно|около|aproximadamente|cerca de|environ)\s*/i, 'about '],
  [/(?<=\d)\s*(?:時間|小时|(?:horas?|heures?|ч(?:ас(?:а|ов)?)?)(?!\p{L})\.?)\s*/giu, 'h '],
  [/(?<=\d)\s*(?:分(?:钟)?|(?:minutos?|мин(?:ут[аы]?)?)(?!\p{L})\.?)\s*/giu, 'm '],
  [/(?<=\d)\s*(?:秒(?:钟)?|(?:segundos?|seg|secondes?|сек(?:унд[аы]?)?)(?!\p{L})\.?)\s*/giu, 's'],
  [/(?<=[hm]) (?:e|et|и) /gi, ' '],
];

/** A length as HeyGen's pages write it, in any of their languages. */
export const readAnyLength = (text: string): Length | undefined =>
  readLength(text) ??
  (text.length > 60 ? undefined : readLength(WORDS.reduce((said, [word, by]) => said.replace(word, by), text).trim()));
