/**
 * Numbers in the texts of HeyGen's pages; lengths other than of speech are in `durations.ts`. Each reader takes the whole
 * text of a small element and answers `undefined` for everything that is not exactly such a number: "720p", "25 fps",
 * "42% Ready", "1 minute ago" and "just now" are no lengths, and "2 looks left to try" is no balance.
 */

/** A length in seconds, with what the page says it is. */
export interface Length {
  seconds: number;
  /** HeyGen's own estimate of the speech, an attached audio file, a plan's round figure, or a plain duration. */
  kind: 'estimate' | 'audio' | 'approximate' | 'duration';
}

/** HeyGen's own line about the cost of what the user is about to do. */
export interface CostLine {
  credits: number;
  remaining?: number;
  /** A free account's: one of its videos, and no credits. */
  quota?: true;
}

/** Longer texts are no numbers; what hostile pages write is not even looked at. */
const LONGEST_TEXT = 160;

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Decimal point or comma. Three digits after it could as well be thousands ("1,250"): no number, rather than a wrong one. */
export const DECIMAL = '(\\d{1,6}(?:[.,]\\d{1,2})?)';
/** A whole number, grouped by one mark or not at all: 1250, 1,250, 1.250, 1 250, 1'250. */
const GROUPED = [',', '\\.', "['’]", ' '].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+`);
export const WHOLE = `(${GROUPED.join('|')}|\\d{1,9})`;
const CREDITS = '(?:(?:premium|generative) )?(?:credits?|gencredits?)';

const ESTIMATE = new RegExp(`^(?:~ ?)?${DECIMAL} ?s(?:ec(?:onds?)?)?\\.? est\\.?$`);
const CLOCKS = /^(\d{1,3}(?::[0-5]\d){1,2}) ?\/ ?(\d{1,3}(?::[0-5]\d){1,2})$/;
/** A price ("will use 20 credits per minute") is no cost, and a balance below zero is not read as one above. */
const COST = new RegExp(
  `\\bwill use ${WHOLE} ${CREDITS}\\b(?! ?(?:/|per\\b|an?\\b|each\\b|every\\b))` +
    `(?:[^\\d]{0,20}\\b(?<![-−])${WHOLE} (?:${CREDITS} )?(?:remaining|left)\\b)?`,
);
const LEFT = new RegExp(
  `^(?:[^\\d]{0,30}\\b${CREDITS}[: ]{1,3}|[^\\w+−-]{0,3})${WHOLE} (?:of [\\d.,]+ )?(?:${CREDITS} )?(?:left|remaining)\\.?$`,
);

/** What is spoken, as the editor writes it: HeyGen's estimate "20.5s est.", or an attached file "00:00 / 01:00". */
export function readSpeechLength(text: string): Length | undefined {
  const clean = tidy(text);
  const estimate = ESTIMATE.exec(clean)?.[1];
  if (estimate) return { seconds: decimal(estimate), kind: 'estimate' };
  const end = CLOCKS.exec(clean)?.[2];
  return end ? { seconds: clock(end), kind: 'audio' } : undefined;
}

/** Who quotes HeyGen's line, or asks about it, is a person: a quotation that is open before it, a question mark that ends it. */
const QUOTES = /["“„«「『][^"”»」』]*$/;
const ASKS = /^[^.!。]*[?？]/;

/** "This will use 50 premium credits (200 remaining)." and the wordings seen since. */
export function readCostLine(text: string): CostLine | undefined {
  const clean = tidy(text);
  // A free account: "This will use one free Avatar video quota."
  if (/\bwill use one free [a-z ]{0,20}quota\b/.test(clean)) return { credits: 0, quota: true };
  const match = COST.exec(clean);
  if (!match?.[1]) return undefined;
  const { index } = match;
  if (QUOTES.test(clean.slice(0, index)) || ASKS.test(clean.slice(index + match[0].length))) return undefined;
  const credits = whole(match[1]);
  return match[2] ? { credits, remaining: whole(match[2]) } : { credits };
}

/** How many of a free account's videos are left, in what stands beside that line: "Available: 3 video(s)". */
export function readVideosLeft(text: string): number | undefined {
  const match = /\bavailable: ?(\d{1,3}) ?video(?:\(s\)|s)?(?!\w)/.exec(tidy(text));
  return match ? Number(match[1]) : undefined;
}

/** A balance: "350 left", "Credits: 350 left", "350 of 600 credits left". Some "Credits" must stand there; see the overlay. */
export function readCreditsLeft(text: string): number | undefined {
  const match = LEFT.exec(tidy(text));
  return match?.[1] ? whole(match[1]) : undefined;
}

/** One form for each character, one space between words, lower case; empty for what is too long to be a number. */
export function tidy(text: string): string {
  if (text.length > LONGEST_TEXT) return '';
  return text.normalize('NFKC').replace(SPACES, ' ').trim().toLowerCase();
}

export const decimal = (text: string): number => Number(text.replace(',', '.'));

const whole = (text: string): number => Number(text.replace(/\D/g, ''));

/** h:mm:ss or m:ss. */
export const clock = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
