import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { creditsIn, secondsIn } from '../../../entrypoints/heygen.content/help/numbers.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { exportLessons, importLessons, LONGEST_FILE, parseLessons, withLessons } = await import(
  '../../../entrypoints/storage/lessons.ts'
);

const LESSON = {
  is: 'spends',
  on: 'page:quick-create',
  role: 'button',
  name: 'go ahead',
  within: 'finish',
  nth: 0,
  pays: 'avatar-iv',
} as const;
const file = (...lessons: unknown[]): string => JSON.stringify({ version: 1, lessons });

describe('a file of lessons', () => {
  test('comes back as it was written', () => {
    expect(importLessons(exportLessons([LESSON]))).toEqual([LESSON]);
  });

  test.each([
    ['is no JSON', '{', /^This file is no JSON: /],
    ['is something else', '[]', /^This file holds no lessons of Upfront/],
    ['is of another version', JSON.stringify({ version: 2, lessons: [] }), /^This file holds no lessons/],
    ['is too large', ' '.repeat(LONGEST_FILE + 1), /too large/],
    ['has too many', file(...Array.from({ length: 201 }, () => LESSON)), /more than 200/],
    ['holds no object', file(LESSON, 7), /^Lesson 2 of this file is no object\. Nothing was imported\.$/],
    ['has another kind', file({ ...LESSON, is: 'runs' }), /has "is" other than spends, /],
    ['has a selector', file({ ...LESSON, selector: '#x' }), /has an unknown field "selector"/],
    ['reaches another site', file({ ...LESSON, on: 'https://example.com/' }), /has no page or path in "on"/],
    ['has code for a role', file({ ...LESSON, role: 'button"],*' }), /has no role in "role"/],
    ['has a long name', file({ ...LESSON, name: 'x'.repeat(81) }), /more than 80 characters in "name"/],
    ['has a name that is none', file({ ...LESSON, name: 7 }), /has no text in "name"/],
    ['has no place among equals', file({ ...LESSON, nth: -1 }), /has no number in "nth"/],
    ['pays for nothing known', file({ ...LESSON, pays: 'toString' }), /has no feature that fits in "pays"/],
    ['pays for what does not spend', file({ ...LESSON, is: 'length' }), /has no feature that fits in "pays"/],
  ])('that %s is refused with what is wrong', (_, text, wanted) => {
    expect(importLessons(text)).toMatch(wanted);
  });

  test('of any shape is lessons or a sentence, and what is stored never breaks reading', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const lesson of parseLessons({ version: 1, lessons: [value, LESSON] })) expect(lesson.on).toMatch(/^p/);
        expect(parseLessons(value)).toEqual(expect.any(Array));
        const text = JSON.stringify(value) ?? '';
        expect(typeof importLessons(text) === 'string' || Array.isArray(importLessons(text))).toBe(true);
      }),
    );
  });

  test('what is taught again about the same element takes the place of what was taught before', () => {
    const again = { ...LESSON, pays: 'avatar-v' } as const;
    expect(withLessons([LESSON], [again])).toEqual([again]);
    expect(withLessons([LESSON], [{ ...LESSON, nth: 1 }])).toHaveLength(2);
  });
});

describe('numbers that the user points at', () => {
  test.each([
    ['0:45', 45],
    ['Runtime 1:05', 65],
    ['00:00 / 01:00', 60],
    ['1:02:03', 3723],
    ['20.5s est.', 20.5],
    ['20,5 s', 20.5],
    ['15m 56s', 956],
    ['2 min', 120],
    ['45 秒', 45],
    ['720p', undefined],
    ['Longer', undefined],
    ['0:00', undefined],
    ['25 fps', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds);
  });

  test.each([
    ['180 left', 180],
    ['In your wallet: 1,180', 1180],
    ['1 180 crédits', 1180],
    ['1.180', 1180],
    ['0', 0],
    ['12 of 200', undefined],
    ['1.2k', undefined],
    ['12.5', undefined],
    ['left', undefined],
  ])('%s is %s credits', (text, credits) => {
    expect(creditsIn(text)).toBe(credits);
  });
});
