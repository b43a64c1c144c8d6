/**
 * Numbers in the texts of HeyGen's pages. Each reader takes the whole text of a small element and answers `undefined`
 * for everything that is not exactly such a number: "720p", "25 fps", "42% Ready", "1 minute ago" and "just now" are
 * no lengths, and "2 looks left to try" is no balance.
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
}

/** Longer texts are no numbers; what hostile pages write is not even looked at. */
const LONGEST_TEXT = 160;

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Decimal point or comma. Three digits after it could as well be thousands ("1,250"): no number, rather than a wrong one. */
const DECIMAL = '(\\d{1,6}(?:[.,]\\d{1,2})?)';
/** A whole number, grouped by one mark or not at all: 1250, 1,250, 1.250, 1 250, 1'250. */
const GROUPED = [',', '\\.', "['’]", ' '].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+`);
const WHOLE = `(${GROUPED.join('|')}|\\d{1,9})`;
const CREDITS = '(?:(?:premium|generative) )?(?:credits?|gencredits?)';

const ESTIMATE = new RegExp(`^(?:~ ?)?${DECIMAL} ?s(?:ec(?:onds?)?)?\\.? est\\.?$`);
const CLOCKS = /^(\d{1,3}(?::[0-5]\d){1,2}) ?\/ ?(\d{1,3}(?::[0-5]\d){1,2})$/;
/** "9:16" alone is the portrait format, which HeyGen offers beside every video. */
const CLOCK = /^(?!9:16$)(\d{1,3}(?::[0-5]\d){1,2})$/;
const UNITS =
  /^(?:(\d{1,2}) ?h(?:(?:ou)?rs?)? ?)?(?:(\d{1,3})[ -]?m(?:in(?:ute)?s?)? ?)?(?:(\d{1,3}(?:[.,]\d{1,2})?)[ -]?s(?:ec(?:ond)?s?)?)?$/;
const APPROXIMATE = new RegExp(
  `^(?:approximately|about|around|approx\\.|~) ?${DECIMAL}[ -]?(s|secs?|seconds?|m|mins?|minutes?)$`,
);
/** A price ("will use 20 credits per minute") is no cost, and a balance below zero is not read as one above. */
const COST = new RegExp(
  `\\bwill use ${WHOLE} ${CREDITS}\\b(?! ?(?:/|per\\b|an?\\b|each\\b|every\\b))` +
    `(?:[^\\d]{0,20}\\b(?<![-−])${WHOLE} (?:${CREDITS} )?(?:remaining|left)\\b)?`,
);
const LEFT = new RegExp(`^${WHOLE} (?:${CREDITS} )?(?:left|remaining)\\.?$`);

/** A length as HeyGen's pages write it: "20.5s est.", "00:00 / 01:00", "15m 56s", "Approximately 15 seconds", "0:12". */
export function readLength(text: string): Length | undefined {
  const clean = tidy(text);
  const estimate = ESTIMATE.exec(clean);
  if (estimate?.[1]) return { seconds: decimal(estimate[1]), kind: 'estimate' };
  const clocks = CLOCKS.exec(clean);
  if (clocks?.[2]) return { seconds: clock(clocks[2]), kind: 'audio' };
  const single = CLOCK.exec(clean);
  if (single?.[1]) return { seconds: clock(single[1]), kind: 'duration' };
  const approximate = APPROXIMATE.exec(clean);
  if (approximate?.[1]) {
    const unit = approximate[2]?.startsWith('m') ? 60 : 1;
    return { seconds: decimal(approximate[1]) * unit, kind: 'approximate' };
  }
  const units = clean === '' ? null : UNITS.exec(clean);
  if (!units) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = units;
  return { seconds: Number(hours) * 3600 + Number(minutes) * 60 + decimal(seconds), kind: 'duration' };
}

/** "This will use 50 premium credits (200 remaining)." and the wordings seen since. */
export function readCostLine(text: string): CostLine | undefined {
  const match = COST.exec(tidy(text));
  if (!match?.[1]) return undefined;
  const credits = whole(match[1]);
  return match[2] ? { credits, remaining: whole(match[2]) } : { credits };
}

/** A balance as the profile menu writes it: "350 left". Its label "Credits" must stand beside it; see the overlay. */
export function readCreditsLeft(text: string): number | undefined {
  const match = LEFT.exec(tidy(text));
  return match?.[1] ? whole(match[1]) : undefined;
}

/**
 * Whether a text that begins with this character can be a length in digits ("0:12", "~15 s") or a balance: a quick test
 * for every text node of a page, like `mayBeginLabel`. Lengths in words ("Approximately 15 seconds") and cost lines
 * begin with a letter; whoever looks for them needs a test of their own.
 */
export function mayBeginQuantity(first: number): boolean {
  // 0 to 9, "~"; the full-width digits of East Asian pages.
  return (first >= 0x30 && first <= 0x39) || first === 0x7e || (first >= 0xff10 && first <= 0xff19);
}

function tidy(text: string): string {
  if (text.length > LONGEST_TEXT) return '';
  return text.normalize('NFKC').replace(SPACES, ' ').trim().toLowerCase();
}

const decimal = (text: string): number => Number(text.replace(',', '.'));

const whole = (text: string): number => Number(text.replace(/\D/g, ''));

/** h:mm:ss or m:ss. */
const clock = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
