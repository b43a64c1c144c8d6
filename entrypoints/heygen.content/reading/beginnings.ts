import { LABEL_BEGINNINGS } from '../../../shared/credits/vocabulary.ts';
import { OLD_BEGINNINGS, TERM_BEGINNINGS } from '../pages/terms.ts';

/*
 * The quick test that every text of a page goes through, because almost none is a label, and a look at the elements around
 * one costs a hundred times as much. It looks at the first four letters, which stop most, then at hashes of whole words, and
 * makes no string. It may let a text too many through, never one too few.
 *
 * (One test of all the text of a row, by `textContent`, was tried: joining the text costs as much as walking it.)
 */

/** What a text may be the beginning of; bits. */
export const LABEL = 1;
export const FACT = 2;
/** What credits were called before. */
export const OLD = 4;
/** All of it: whatever follows. */
const WHOLE = 8;

/** A text node longer than this holds no label, number or cost line. */
const LONGEST_NODE = 200;

/** HeyGen's estimates, clocks and balances end like this; most numbers of a page do not. */
const NUMBER = /(?:est\.?|left|remaining|gen\w*\W*credits?)\s*$|\d\s*\/\s*(?:\d|$)/i;

/** The rest of such a number where the page writes it as a text node of its own, as React does with "20.5" and "s est." */
const NUMBER_ENDS = ['s est.', 'est.', 'left', 'remaining'];

/**
 * What may follow a name within the same text: signs and numbers, and then nothing, a model's grade, HeyGen's mark or its
 * description. Any other word makes it a title or a sentence.
 */
const TAIL =
  /^[^\p{L}]*(?:$|プレミアム|最新|(?:v|left|remaining|of|credits|premium|beta|new|unlimited|applies|lip|videos?|ai|gen|pro|fast|turbo|master|lite|standard)(?!\p{L}))/iu;

/** What `fold` makes of white space, and of signs that show nothing. */
const GAP = 0x20;
const NOTHING = 0;
const STROKE = 0x2f;

/** The first letters of known texts, four and two of them, and all their beginnings that end with a word, by their hashes. */
const FOURS = new Uint8Array(1 << 14);
const STARTS = new Uint8Array(1 << 11);
const WORDS = new Map<number, number>();

/** 30 bits: so many, and no more, that no other text has one of these hashes, and that engines need no object for it. */
const next = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) & 0x3fffffff;
const startOf = (a: number, b: number): number => next(a, b) & (STARTS.length - 1);
/** Of four ASCII letters in either case; for other characters it means nothing. */
const fourOf = (a: number, b: number, c: number, d: number): number => {
  const four = ((a & 31) << 15) | ((b & 31) << 10) | ((c & 31) << 5) | (d & 31);
  return (four ^ (four >> 6)) & (FOURS.length - 1);
};

for (const [texts, kind] of [
  [LABEL_BEGINNINGS, LABEL],
  [[...TERM_BEGINNINGS, ...NUMBER_ENDS], FACT],
  [OLD_BEGINNINGS, OLD],
] as const) {
  for (const text of texts) {
    STARTS[startOf(text.charCodeAt(0), text.charCodeAt(1))] = 1;
    FOURS[fourOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2), text.charCodeAt(3))] = 1;
    let hash = 0;
    for (const word of text.split(' ')) {
      hash = next(hash, GAP);
      for (const letter of word) hash = next(hash, letter.charCodeAt(0));
      WORDS.set(hash, (WORDS.get(hash) ?? 0) | kind);
    }
    if (kind === OLD) WORDS.set(hash, OLD | WHOLE);
  }
}

/**
 * Whether a text is one of the known texts, the first words of one (the rest may stand in the next element), one with a
 * mark behind it, or a number that may be a length or a balance. Answers what it may be, in bits; 0 for almost all texts.
 */
export function mayBegin(text: string): number {
  const a = text.charCodeAt(0);
  const b = text.charCodeAt(1);
  const c = text.charCodeAt(2);
  const d = text.charCodeAt(3);
  // Letters are the characters from "A" to the end of ASCII, but for a few signs that no known text begins with.
  const isWord = a > 0x40 && b > 0x40 && c > 0x40 && d > 0x40 && (a | b | c | d) < 0x80;
  return isWord && FOURS[fourOf(a, b, c, d)] === 0 ? 0 : beginsLike(text);
}

function beginsLike(text: string): number {
  const { length } = text;
  if (length === 0 || length > LONGEST_NODE) return 0;
  let start = 0;
  let first = text.charCodeAt(0);
  /** The stroke between two clocks: a text of its own, or the beginning of the second one's. */
  let isSecond = false;
  // White space and what else may stand in front of a word: bullets, zero-width characters, ornaments.
  while (!isWordCharacter(first)) {
    isSecond ||= first === STROKE;
    if (++start >= length) return isSecond ? FACT : 0;
    first = text.charCodeAt(start);
  }
  if (isDigit(first) && (isSecond || isNumber(text))) return FACT;
  const second = fold(text.charCodeAt(start + 1));
  if (second !== NOTHING && STARTS[startOf(fold(first), second)] === 0) return 0;
  return beginningOf(text, start);
}

/** What the known words at the beginning of a text make it, if what follows them is nothing or a mark. */
function beginningOf(text: string, start: number): number {
  const { length } = text;
  let kinds = 0;
  let words = 0;
  let hash = 0;
  let word = -1;
  for (let i = start; i <= length; i++) {
    const letter = i < length ? fold(text.charCodeAt(i)) : GAP;
    if (letter === NOTHING) continue;
    if (letter !== GAP) {
      if (word < 0) {
        word = i;
        hash = next(hash, GAP);
      }
      hash = next(hash, letter);
    } else if (word >= 0) {
      const known = WORDS.get(hash);
      // So many known words are the beginning of a sentence of HeyGen's, whatever follows.
      if (!known) return kinds && (kinds & WHOLE || words > 2 || TAIL.test(text.slice(word))) ? kinds : 0;
      kinds = known;
      words++;
      word = -1;
    }
  }
  return kinds;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a text ends like "est.", "left" and "remaining", with a stroke or white space, or may be two clocks. */
function isNumber(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // The last letters first: most numbers of a page end with another one.
  const mayBe = isDigit(last)
    ? text.length >= '0:00/0:00'.length
    : last < 0x30 || last === 0x73 || last === 0x74 || last === 0x67;
  return mayBe && NUMBER.test(text);
}

/** A letter in lower case; white space, and the colon or star behind a field's name, are gaps; some signs show nothing. */
function fold(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 0x20;
    return code <= 0x20 || code === 0x3a || code === 0x2a ? GAP : code;
  }
  if (code === 0xa0 || code === 0x3000 || code === 0xff1a) return GAP;
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x206f)) return NOTHING;
  // Full-width forms as plain ones.
  if (code >= 0xff01 && code <= 0xff5e) return fold(code - 0xfee0);
  return (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f) ? code + 0x20 : code;
}

/** Letters and digits, roughly: ASCII ones, and what follows Latin-1's signs but for punctuation, symbols and emoji. */
function isWordCharacter(code: number): boolean {
  if (code > 0x7f) return code >= 0xc0 && (code < 0x2000 || (code > 0x303f && (code < 0xd800 || code > 0xff0f)));
  return code > 0x60 ? code < 0x7b : code > 0x40 ? code < 0x5b : isDigit(code);
}
