import { watchStored, writeStored } from './area.ts';
import { isCredits, isRecord } from './settings.ts';

/** What was seen of one day's spending, shared by all tabs. */
export interface Day {
  /** The local day, "2026-11-22". */
  day: string;
  /** Credits by which the balance has fallen between two readings of this day. */
  spent: number;
  /** Credits that HeyGen's own cost lines named at presses which the balance has not shown yet. */
  pressed: number;
  /** The reading that the next fall is counted from; `readAt` in milliseconds since 1970. */
  last?: Seen;
}

interface Seen {
  credits: number;
  readAt: number;
}

/** Its place in the extension's storage. */
export const DAY = 'day';

/** The local day of a point in time (milliseconds since 1970). */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Stored spending of the day of `now`; nothing of another day's, nor of what is malformed. */
export function parseDay(value: unknown, now: number): Day {
  const today = dayOf(now);
  const fresh: Day = { day: today, spent: 0, pressed: 0 };
  if (!isRecord(value) || value.day !== today || !isCredits(value.spent) || !isCredits(value.pressed)) return fresh;
  const { spent, pressed, last } = value;
  return { day: today, spent, pressed, ...(isSeen(last, now) && { last }) };
}

const isSeen = (value: unknown, now: number): value is Seen =>
  isRecord(value) && isCredits(value.credits) && typeof value.readAt === 'number' && value.readAt <= now;

/**
 * The day with one more reading of the balance. What it has fallen by since the last reading of the same day was spent; what
 * happened between two days was spent on nobody knows which. A rise is a refill, and hides what was spent in it. A reading
 * that is no newer than the last changes nothing: several tabs report the same.
 */
export function withReading(day: Day, { credits, readAt }: Seen): Day {
  const { last, spent, pressed } = day;
  if (dayOf(readAt) !== day.day || (last && (readAt <= last.readAt || credits === last.credits))) return day;
  const fall = last ? Math.max(0, last.credits - credits) : 0;
  return { ...day, spent: spent + fall, pressed: Math.max(0, pressed - fall), last: { credits, readAt } };
}

/** A balance that the user has entered is no reading: what it differs by was not spent. Falls are counted from it on. */
export const withEntry = (day: Day, { credits, readAt }: Seen): Day =>
  day.last && readAt <= day.last.readAt ? day : { ...day, last: { credits, readAt } };

/** The day with a press that HeyGen's own line has named the cost of: counted until the balance shows it. */
export const withPress = (day: Day, credits: number): Day => ({ ...day, pressed: day.pressed + credits });

/** Credits that were seen to be spent, or are about to be. */
export const spentOn = ({ spent, pressed }: Day): number => spent + pressed;

export async function writeDay(day: Day): Promise<void> {
  await writeStored(DAY, { version: 1, ...day });
}

export function watchDay(changed: (day: Day) => void): () => void {
  return watchStored((values) => {
    if (DAY in values) changed(parseDay(values[DAY], Date.now()));
  });
}
