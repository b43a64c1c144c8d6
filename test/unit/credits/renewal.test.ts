import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysUntil, nextRenewal, packDays, unusedCredits } from '../../../shared/credits/renewal.ts';

describe('the renewal of a plan', () => {
  const zone = process.env.TZ;
  beforeAll(() => {
    // With a change to summer time, which makes a day of 23 hours.
    process.env.TZ = 'Europe/Berlin';
  });
  afterAll(() => {
    process.env.TZ = zone;
  });

  const local = (day: string): number => new Date(day.includes('T') ? `${day}:00` : `${day}T00:00`).getTime();

  it.each([
    [15, '2026-11-01T09', '2026-11-15'],
    [15, '2026-11-15', '2026-12-15'],
    [15, '2026-11-15T09', '2026-12-15'],
    [15, '2026-12-20', '2027-01-15'],
    // Short months have their last day.
    [31, '2027-02-03', '2027-02-28'],
    [31, '2028-02-03', '2028-02-29'],
    [30, '2027-02-28T08', '2027-03-30'],
    [31, '2026-10-31T08', '2026-11-30'],
    [31, '2026-11-30T08', '2026-12-31'],
  ])('on day %i, seen on %s, is on %s', (day, after, expected) => {
    expect(nextRenewal(day, local(after))).toBe(local(expected));
  });

  it('is counted in days of the calendar, whatever the hour', () => {
    expect(daysUntil(local('2026-11-25'), local('2026-11-22T23'))).toBe(3);
    expect(daysUntil(local('2026-11-22'), local('2026-11-22T08'))).toBe(0);
    expect(daysUntil(local('2026-03-30'), local('2026-03-28T12'))).toBe(2);
  });
});

describe('credits that are not used', () => {
  it('end, stay, or nobody knows, as the facts say of each plan model', () => {
    expect(unusedCredits('premium-2026')).toBe('ends');
    expect(unusedCredits('credits-2026a')).toBe('one-more-cycle');
    expect(unusedCredits('credits-2026b')).toBe('one-more-cycle');
    expect(unusedCredits('generative-2025')).toBe('unknown');
    expect(packDays('premium-2026')).toBe(90);
    expect(packDays('credits-2026b')).toBe('unknown');
  });
});
