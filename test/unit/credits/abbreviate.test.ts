import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviate } from '../../../shared/credits/abbreviate.ts';

describe('a number in four characters', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [200, '200'],
    [999, '999'],
    [1000, '1k'],
    [1250, '1.2k'],
    [9999, '9.9k'],
    [12_345, '12k'],
    [100_000, '100k'],
    [999_999, '999k'],
    [1_234_567, '1.2M'],
  ])('%i is %s', (value, text) => expect(abbreviate(value, 'en', 4)).toBe(text));

  it('is in the language’s own way where that is short enough', () => {
    expect(abbreviate(12_345, 'ja', 4)).toBe('1.2万');
    expect(abbreviate(1250, 'de', 4)).toBe('1250');
    expect(abbreviate(1_234_567, 'de', 4)).toBe('1.2M');
  });

  it('fits, and never says more than there is', () => {
    const languages = ['en', 'es', 'de', 'fr', 'pt-BR', 'ja', 'ru', 'zh-CN'];
    const UNITS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(...languages), (value, language) => {
        for (const room of [3, 4]) expect([...abbreviate(value, language, room)].length).toBeLessThanOrEqual(room);
        const [, number = '', unit = ''] = /^([\d.]+)(\D?)$/.exec(abbreviate(value, 'en', 4)) ?? [];
        expect(Number(number) * (UNITS[unit] ?? 1)).toBeLessThanOrEqual(value);
        expect(Number(number) * (UNITS[unit] ?? 1)).toBeGreaterThan(value * 0.89 - 1);
      }),
    );
  });
});
