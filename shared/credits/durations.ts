import { clock, DECIMAL, decimal, type Length, readSpeechLength, tidy } from './quantities.ts';

/** "9:16" alone is the portrait format, which HeyGen offers beside every video. */
const CLOCK = /^(?!9:16$)(\d{1,3}(?::[0-5]\d){1,2})(?: ?min(?:ute)?s?)?$/;
/** The words for units in the languages that pages were seen in, by the browser's translation or HeyGen's own. */
const HOUR = 'h(?:(?:ou)?rs?|eures?|oras?)?|std|stunden?|час(?:а|ов)?|ч|小时|時間';
const MINUTE = 'm(?:in(?:ute|uto)?[sn]?)?|минут[аы]?|мин|分(?:钟|鐘)?';
const SECOND = 's(?:e[cgk](?:[ou]nd[aeo]?)?[sn]?)?|секунд[аы]?|сек|с|秒';
/** Between two units: "1h 2m", "1h2m", "1 minute and 30 seconds". */
const AND = '\\.?(?:,? (?:(?:and|et|y|e|und|и) )?)?';
const UNITS = new RegExp(
  `^(?:(\\d{1,2}) ?(?:${HOUR})${AND})?(?:(\\d{1,3})[ -]?(?:${MINUTE})${AND})?` +
    `(?:(\\d{1,3}(?:[.,]\\d{1,2})?)[ -]?(?:${SECOND})\\.?)?$`,
);
const APPROXIMATELY =
  /^(?:approximately|about|around|approx\.|~|environ|aproximadamente|cerca de|etwa|ca\.|примерно|около|约|約) ?/;
const APPROXIMATE = new RegExp(`^${DECIMAL}[ -]?(?:(${MINUTE})|${SECOND})$`);

/** A length as HeyGen's pages write it: "20.5s est.", "00:00 / 01:00", "15m 56s", "Approximately 15 seconds", "0:12". */
export function readLength(text: string): Length | undefined {
  const speech = readSpeechLength(text);
  if (speech) return speech;
  const clean = tidy(text);
  const single = CLOCK.exec(clean);
  if (single?.[1]) return { seconds: clock(single[1]), kind: 'duration' };
  const rest = clean.replace(APPROXIMATELY, '');
  const kind = rest === clean ? 'duration' : 'approximate';
  const approximate = kind === 'approximate' ? APPROXIMATE.exec(rest) : null;
  if (approximate?.[1]) {
    const unit = approximate[2] ? 60 : 1;
    return { seconds: decimal(approximate[1]) * unit, kind };
  }
  const units = rest === '' ? null : UNITS.exec(rest);
  if (!units) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = units;
  return { seconds: Number(hours) * 3600 + Number(minutes) * 60 + decimal(seconds), kind };
}
