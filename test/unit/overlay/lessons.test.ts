import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { creditsIn, secondsIn } from '../../../entrypoints/heygen.content/help/numbers.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { countKept, exportLessons, importLessons, LONGEST_FILE, parseLessons, withLessons } = await import(
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
    ['is no JSON', '{', { fault: 'no-json' }],
    ['is something else', '[]', { fault: 'other-file' }],
    ['is of another version', JSON.stringify({ version: 2, lessons: [] }), { fault: 'other-file' }],
    ['is too large', ' '.repeat(LONGEST_FILE + 1), { fault: 'too-large' }],
    ['has too many', file(...Array.from({ length: 201 }, () => LESSON)), { fault: 'too-many' }],
    ['holds no object', file(LESSON, 7), { fault: 'entry', n: 2, field: 'is' }],
    ['has another kind', file({ ...LESSON, is: 'runs' }), { field: 'is' }],
    ['has a selector', file({ ...LESSON, selector: '#x' }), { field: 'selector' }],
    ['reaches another site', file({ ...LESSON, on: 'https://example.com/' }), { field: 'on' }],
    ['has code for a role', file({ ...LESSON, role: 'button"],*' }), { field: 'role' }],
    ['has a long name', file({ ...LESSON, name: 'x'.repeat(81) }), { field: 'name' }],
    ['has a name that is none', file({ ...LESSON, name: 7 }), { field: 'name' }],
    ['has no place among equals', file({ ...LESSON, nth: -1 }), { field: 'nth' }],
    ['pays for nothing known', file({ ...LESSON, pays: 'toString' }), { field: 'pays' }],
    ['pays for what does not spend', file({ ...LESSON, is: 'length' }), { field: 'pays' }],
  ])('that %s is refused with what is wrong', (_, text, wanted) => {
    expect(importLessons(text)).toMatchObject(wanted);
  });

  test('of any shape is lessons or a fault, and what is stored never breaks reading', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const lesson of parseLessons({ version: 1, lessons: [value, LESSON] })) expect(lesson.on).toMatch(/^p/);
        expect(parseLessons(value)).toEqual(expect.any(Array));
        const text = JSON.stringify(value) ?? '';
        const read = importLessons(text);
        expect('fault' in read || Array.isArray(read)).toBe(true);
      }),
    );
  });

  test('what is taught again about the same element takes the place of what was taught before', () => {
    const again = { ...LESSON, pays: 'avatar-v' } as const;
    expect(withLessons([LESSON], [again])).toEqual([again]);
    expect(withLessons([LESSON], [{ ...LESSON, nth: 1 }])).toHaveLength(2);
    expect(countKept([again], [LESSON, { ...LESSON, nth: 1 }])).toBe(1);
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
