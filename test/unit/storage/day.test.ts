import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Day } from '../../../entrypoints/storage/day.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { dayOf, parseDay, spentOn, withEntry, withPress, withReading } = await import(
  '../../../entrypoints/storage/day.ts'
);

/** Local times: the day is the user's own. */
const at = (hour: number, day = 22): number => new Date(2026, 10, day, hour).getTime();
const reading = (credits: number, hour: number, day?: number) => ({ credits, readAt: at(hour, day) });
const creditsOn = (day: Day): number => spentOn(day).credits;
const exactly = (credits: number) => ({ min: credits, max: credits });
const fresh = parseDay(undefined, at(9));

describe('a day’s spending', () => {
  test('is what the balance has fallen by between readings of that day', () => {
    const day = [reading(200, 9), reading(190, 10), reading(150, 12)].reduce(withReading, fresh);
    expect(creditsOn(day)).toBe(50);
  });

  test('counts a refill as none, and goes on from it', () => {
    const day = [reading(20, 9), reading(220, 10), reading(200, 12)].reduce(withReading, fresh);
    expect(creditsOn(day)).toBe(20);
  });

  test('does not count what happened between two days', () => {
    const day = withReading(parseDay(withReading(fresh, reading(200, 23)), at(1, 23)), reading(50, 8, 23));
    expect(day).toEqual({ day: '2026-11-23', spent: 0, pressed: [], last: reading(50, 8, 23) });
  });

  test('counts a fall once, however many tabs report it, and nothing older', () => {
    const seen = [reading(200, 9), reading(190, 11), reading(190, 11), reading(190, 12), reading(200, 10)];
    expect(creditsOn(seen.reduce(withReading, fresh))).toBe(10);
  });

  test('counts a press by HeyGen’s own figure until the balance shows it', () => {
    const pressed = withPress(withReading(fresh, reading(200, 9)), exactly(19));
    expect(creditsOn(pressed)).toBe(19);
    expect(creditsOn(withReading(pressed, reading(181, 10)))).toBe(19);
    expect(creditsOn(withReading(pressed, reading(171, 10)))).toBe(29);
    expect(creditsOn(withReading(pressed, reading(200, 10)))).toBe(19);
  });

  test('counts a press by our own estimate, by its high end, and is not exact then', () => {
    const pressed = withPress(withReading(fresh, reading(200, 9)), { min: 16, max: 31 });
    expect(spentOn(pressed)).toEqual({ credits: 31, isExact: false });
    // What the balance shows is what it took.
    expect(spentOn(withReading(pressed, reading(180, 10)))).toEqual({ credits: 20, isExact: true });
  });

  test('takes a fall for the first press, and the next is still to be paid', () => {
    const pressed = [{ min: 16, max: 20 }, exactly(19)].reduce(withPress, withReading(fresh, reading(200, 9)));
    expect(spentOn(withReading(pressed, reading(182, 10)))).toEqual({ credits: 37, isExact: true });
    expect(creditsOn(withReading(pressed, reading(163, 10)))).toBe(37);
  });

  test('is not shortened by a refill, or by a first reading', () => {
    const pressed = withPress(withReading(fresh, reading(20, 9)), { min: 0, max: 8 });
    expect(creditsOn(withReading(pressed, reading(220, 10)))).toBe(8);
    expect(creditsOn(withReading(withPress(fresh, { min: 0, max: 8 }), reading(20, 9)))).toBe(8);
  });

  test('holds without a balance', () => {
    expect(creditsOn([exactly(40), exactly(12)].reduce(withPress, fresh))).toBe(52);
  });

  test('takes what the user enters for no spending', () => {
    const day = withReading(withEntry(withReading(fresh, reading(200, 9)), reading(100, 10)), reading(90, 11));
    expect(creditsOn(day)).toBe(10);
  });

  test('is of the local day', () => {
    expect(dayOf(at(0))).toBe('2026-11-22');
    expect(dayOf(at(23))).toBe('2026-11-22');
  });
});

describe('a stored day', () => {
  test('comes back as it was written', () => {
    const day = withPress(withReading(fresh, reading(200, 9)), { min: 3, max: 4 });
    const stored = { version: 2, ...day, pressed: [[3, 4]] };
    expect(parseDay(stored, at(10))).toEqual(day);
  });

  test('is a new one, whatever else is stored, and never less than nothing', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ day: fc.constant('2026-11-22'), spent: fc.anything(), pressed: fc.anything(), last: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const day = parseDay(value, at(10));
        expect(day.day).toBe('2026-11-22');
        expect(creditsOn(day)).toBeGreaterThanOrEqual(0);
        expect(creditsOn(withReading(day, reading(5, 11)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of version 1 has its presses as one sum, by HeyGen’s own figures', () => {
    const stored = { version: 1, day: '2026-11-22', spent: 6, pressed: 12, last: reading(200, 9) };
    expect(parseDay(stored, at(10)).pressed).toEqual([exactly(12)]);
    // One that cannot be read costs no other.
    const mixed = { ...stored, version: 2, pressed: [[1, 2], 'x', [5, 3], [0.5, 1], [4, 4]] };
    expect(parseDay(mixed, at(10))).toMatchObject({ spent: 6, pressed: [{ min: 1, max: 2 }, exactly(4)] });
    expect(parseDay({ ...stored, pressed: 0 }, at(10)).pressed).toEqual([]);
  });

  test('of a clock that ran ahead gives no reading to count from', () => {
    expect(parseDay({ day: '2026-11-22', spent: 1, pressed: 0, last: reading(200, 20) }, at(10)).last).toBeUndefined();
  });
});
