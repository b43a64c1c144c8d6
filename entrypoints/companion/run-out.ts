import { type BurnDown, type Reading, type RunOut, runOut } from '../../shared/credits/history.ts';
import type { Messages } from '../../shared/credits/locales/messages.ts';
import { fill, formatCredits } from '../../shared/credits/wording.ts';
import type { Texts } from '../texts/en.ts';

/** When the balance will be empty. `renewalAfter`: when the plan renews next after a point in time, where that is known. */
export function runOutOf(
  readings: readonly Reading[],
  now: number,
  renewalAfter: (at: number) => number | undefined,
): RunOut {
  const last = readings.findLast(({ at }) => at <= now);
  return runOut(readings, now, last && renewalAfter(last.at));
}

/** "At the pace of the last 30 days (4–18 credits a day), your balance lasts until between December 3 and December 20." */
export function describeRunOut(end: RunOut, pace: BurnDown, texts: Texts, messages: Messages): string {
  const words = texts.history.runOut;
  if (end.kind === 'unknown') return words[end.reason];
  if (end.kind === 'empty') return words.empty;
  if (end.kind === 'not-before-reset') return fill(words.beyond, { day: formatDay(end.resetsAt, messages) });
  const [earliest, latest] = [end.earliest, end.latest].map((at) => (at === 'never' ? '' : formatDay(at, messages)));
  const values = { pace: formatPace(pace, messages), earliest: earliest ?? '', latest: latest ?? '' };
  if (!latest) return fill(words.from, values);
  return fill(earliest === latest ? words.day : words.range, values);
}

/** Whole credits: a pace is no better known than that. */
function formatPace(pace: BurnDown, messages: Messages): string {
  if (pace.kind === 'unknown') return '';
  return formatCredits({ min: Math.round(pace.min), max: Math.round(pace.max) }, 'plain', messages);
}

/** "December 3, 2026" */
export function formatDay(at: number, { locale }: Messages): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}

/** "today", "tomorrow", "in 3 days" */
export function formatWhen(days: number, { locale }: Messages): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
