/** Numbers in texts that the user has pointed at: any wording is right, as long as the number is clear. */

const CLOCK = /\b(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\b/g;
const PART =
  /(\d{1,5}(?:[.,]\d{1,2})?)\s*(h|hours?|hrs?|m|min|minutes?|mins?|s|sec|seconds?|secs?|秒|分|сек|мин|с)(?![a-z])/giu;

const SECONDS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^h/i, 3600],
  [/^(?:m|分|мин)/i, 60],
  [/./, 1],
];

/** Seconds: of the last clock ("0:00 / 1:00" is a minute), or the sum of "1m 20s"; `undefined` for a text without either. */
export function secondsIn(text: string): number | undefined {
  const clock = [...text.matchAll(CLOCK)].at(-1);
  const parts = [...text.matchAll(PART)];
  const seconds = clock
    ? Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
    : parts.reduce((sum, [, number = '', unit = '']) => sum + Number(number.replace(',', '.')) * factorOf(unit), 0);
  return seconds > 0 && seconds <= 24 * 3600 ? seconds : undefined;
}

const factorOf = (unit: string): number => SECONDS.find(([form]) => form.test(unit))?.[1] ?? 1;

const NUMBER = /\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)|\d+/g;

/** The one whole number of a text, grouped in any way ("1,200", "1 200"); none where it has several, or a part of one. */
export function creditsIn(text: string): number | undefined {
  if (/\d[.,]\d{1,2}(?!\d)|\d\s*[km]\b/i.test(text)) return undefined;
  const [first, second] = text.match(NUMBER) ?? [];
  if (first === undefined || second !== undefined) return undefined;
  const credits = Number(first.replace(/\D/g, ''));
  return credits <= 1e9 ? credits : undefined;
}
