import { describe, expect, it } from 'vitest';
import { fill, formatCredits, formatNumber, formatTime, plural } from '../../../shared/credits/format.ts';
import { en } from '../../../shared/credits/locales/en.ts';

describe('numbers', () => {
  it('are written as English writes them', () => {
    expect(formatNumber(1250, en)).toBe('1,250');
    expect(formatNumber({ min: 14, max: 16 }, en)).toBe('14–16');
    expect(formatNumber({ min: 3, max: 3 }, en)).toBe('3');
    expect(formatNumber({ min: 900, max: 1250 }, en)).toBe('900–1,250');
    expect(formatTime(new Date(2026, 10, 22, 14, 2).getTime(), en)).toBe('14:02');
  });

  it('follow the language, plural and dash included', () => {
    const polish = { ...en, locale: 'pl' };
    expect(formatNumber(12_500, polish)).toBe('12\u00a0500');
    expect(formatNumber({ min: 1, max: 2 }, { ...en, locale: 'ja' })).toBe('1～2');
    const forms = { one: '{n} kredyt', few: '{n} kredyty', many: '{n} kredytów', other: '{n} kredytu' };
    expect([1, 2, 5, 1.5, { min: 1, max: 5 }].map((n) => plural(forms, n, polish))).toEqual([
      '1 kredyt',
      '2 kredyty',
      '5 kredytów',
      '1,5 kredytu',
      '1–5 kredytów',
    ]);
  });

  it('take the singular only for exactly one', () => {
    const premium = (n: number | { min: number; max: number }): string => formatCredits(n, 'premium', en);
    expect([1, 0, 2, 1.04].map(premium)).toEqual([
      '1 premium credit',
      '0 premium credits',
      '2 premium credits',
      '1.04 premium credits',
    ]);
    expect(premium({ min: 0, max: 1 })).toBe('0–1 premium credits');
    expect(premium({ min: 1, max: 1 })).toBe('1 premium credit');
  });

  it('leave a word that is missing in its braces, for tests to find', () => {
    expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
  });
});
