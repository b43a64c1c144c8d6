import { describe, expect, it } from 'vitest';
import { readRenewal } from '../../../shared/credits/renewal-day.ts';

describe('the day on which credits are renewed', () => {
  const DAY = new Date(2026, 11, 1).getTime();

  it.each([
    'Next reset: December 1, 2026',
    '$29 a month, renews on December 1, 2026',
    'Resets on Dec 1, 2026',
    'resets 2026-12-01',
    'Renews Dec. 1st, 2026',
  ])('is read: %s', (text) => {
    expect(readRenewal(text)).toBe(DAY);
  });

  it.each(['September', 'Sep', 'Sept', 'Sept.'])('knows %s', (month) => {
    expect(readRenewal(`Renews on ${month} 3, 2027`)).toBe(new Date(2027, 8, 3).getTime());
  });

  it.each([
    'December 1, 2026',
    'Billed on December 1, 2026',
    'Resets on 12/01/2026',
    'Resets on December 1',
    'Resets on February 31, 2026',
    'Resets on Foo 1, 2026',
    'resets 2026-13-01',
    'resets every month',
    '',
  ])('is not read from %s', (text) => {
    expect(readRenewal(text)).toBeUndefined();
  });
});
