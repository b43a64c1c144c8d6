import type { SpentToday } from '../../shared/credits/guard.ts';
import type { Range } from '../../shared/credits/types.ts';
import { watchStored, writeFromPage } from './area.ts';
import { isCredits, isRecord } from './settings.ts';

/** What was seen of one day's spending, shared by all tabs. */
export interface Day {
  /** The local day, "2026-11-22". */
  day: string;
  /** Credits by which the balance has fallen between two readings of this day. */
  spent: number;
  /**
   * Presses which the balance has not shown yet, oldest first, in credits: HeyGen's own figure where its cost line named one,
   * else our estimate.
   */
  pressed: readonly Range[];
  /** The reading that the next fall is counted from; `readAt` in milliseconds since 1970. */
  last?: Seen;
}

interface Seen {
  credits: number;
  readAt: number;
}

/** More presses than anybody makes in a day. */
const MOST_PRESSED = 200;

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
  const today = newDay(now);
  if (!isRecord(value) || value.day !== today.day || !isCredits(value.spent)) return today;
  const pressed = parsePressed(value.pressed);
  const { spent, last } = value;
  return pressed ? { ...today, spent, pressed, ...(isSeen(last, now) && { last }) } : today;
}

const newDay = (now: number): Day => ({ day: dayOf(now), spent: 0, pressed: [] });

/** The same day, as long as it is that of `now`, else a new one. */
export const dayAt = (day: Day | undefined, now: number): Day => (day?.day === dayOf(now) ? day : newDay(now));

/** A number in version 1: the sum of HeyGen's own figures. */
function parsePressed(value: unknown): readonly Range[] | undefined {
  if (isCredits(value)) return value === 0 ? [] : [{ min: value, max: value }];
  if (!Array.isArray(value) || value.length > MOST_PRESSED) return undefined;
  return value.filter(isPress).map(([min, max]) => ({ min, max }));
}

function isPress(value: unknown): value is [min: number, max: number] {
  if (!Array.isArray(value)) return false;
  const [min, max] = value;
  return isCredits(min) && isCredits(max) && min <= max;
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
  return { ...day, spent: spent + fall, pressed: without(pressed, fall), last: { credits, readAt } };
}

/** What is still to be paid of presses after so many credits were: the first that were pressed are the first to be paid. */
function without(pressed: readonly Range[], paid: number): readonly Range[] {
  // A refill pays for nothing.
  if (paid === 0) return pressed;
  let least = 0;
  let most = 0;
  const unpaid = pressed.findIndex(({ min, max }) => {
    if (least + min > paid) return true;
    least += min;
    most += max;
    return false;
  });
  const [next, ...others] = unpaid < 0 ? [] : pressed.slice(unpaid);
  const share = Math.max(0, paid - most);
  return next ? [{ min: next.min - share, max: next.max - share }, ...others] : [];
}

/** A balance that the user has entered is no reading: what it differs by was not spent. Falls are counted from it on. */
export const withEntry = (day: Day, { credits, readAt }: Seen): Day =>
  day.last && readAt <= day.last.readAt ? day : { ...day, last: { credits, readAt } };

/** The day with a press of a control that spends: counted until the balance shows it. */
export const withPress = (day: Day, { min, max }: Range): Day => ({
  ...day,
  pressed: [...day.pressed, { min: whole(min), max: whole(max) }].slice(-MOST_PRESSED),
});

/** As it can be read again. */
const whole = (credits: number): number => Math.min(Math.ceil(credits), 1_000_000_000);

/** What was spent, and what presses are about to take; an estimated range counts by its high end, as the guard's own does. */
export function spentOn({ spent, pressed }: Day): SpentToday {
  const credits = pressed.reduce((sum, { max }) => sum + max, spent);
  return { credits, isExact: pressed.every(({ min, max }) => min === max) };
}

export async function writeDay({ pressed, ...day }: Day, write = writeFromPage): Promise<void> {
  await write(DAY, { version: 2, ...day, pressed: pressed.map(({ min, max }) => [min, max]) });
}

export function watchDay(changed: (day: Day) => void): () => void {
  return watchStored((values) => {
    if (DAY in values) changed(parseDay(values[DAY], Date.now()));
  });
}
