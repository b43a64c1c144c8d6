import { clock, DECIMAL, decimal, type Length, readSpeechLength, tidy } from './quantities.ts';

/** "9:16" alone is the portrait format, which HeyGen offers beside every video. */
const CLOCK = /^(?!9:16$)(\d{1,3}(?::[0-5]\d){1,2})$/;
const UNITS =
  /^(?:(\d{1,2}) ?h(?:(?:ou)?rs?)? ?)?(?:(\d{1,3})[ -]?m(?:in(?:ute)?s?)? ?)?(?:(\d{1,3}(?:[.,]\d{1,2})?)[ -]?s(?:ec(?:ond)?s?)?)?$/;
const APPROXIMATE = new RegExp(
  `^(?:approximately|about|around|approx\\.|~) ?${DECIMAL}[ -]?(s|secs?|seconds?|m|mins?|minutes?)$`,
);

/** A length as HeyGen's pages write it: "20.5s est.", "00:00 / 01:00", "15m 56s", "Approximately 15 seconds", "0:12". */
export function readLength(text: string): Length | undefined {
  const speech = readSpeechLength(text);
  if (speech) return speech;
  const clean = tidy(text);
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
