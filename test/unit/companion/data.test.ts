import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserOn, createMemory, type Memory } from './memory.ts';

let memory: Memory = createMemory();
vi.mock('wxt/browser', () => ({
  get browser() {
    return browserOn(memory);
  },
}));

const { eraseAll, exportAll, isFault, parseFile, storedSizes, storeImported } = await import(
  '../../../entrypoints/companion/data.ts'
);
const { DEFAULT_SETTINGS, readSettings } = await import('../../../entrypoints/storage/settings.ts');
const { readLessons } = await import('../../../entrypoints/storage/lessons.ts');
const { change, settings, trouble } = await import('../../../entrypoints/companion/state.ts');
const { describeLessonsFault, describeLessonsLeftOut } = await import(
  '../../../entrypoints/companion/lessons-fault.ts'
);
const { en } = await import('../../../entrypoints/texts/en.ts');

const NOW = Date.UTC(2026, 10, 27, 10);
const LESSON = { is: 'length', on: 'page:editor', role: 'text', name: '#s est.', within: 'script', nth: 2 };
const file = (content: object): string => JSON.stringify({ version: 1, ...content });

describe('a file of settings and lessons', () => {
  beforeEach(() => {
    memory = createMemory();
  });

  test('comes back as it was exported', async () => {
    memory.local = {
      settings: { version: 2, plan: 'pro', ownRates: { 'avatar-iv': 18.5 }, hidden: ['upscale'], changedAt: 5 },
      lessons: { version: 1, lessons: [LESSON] },
      balance: { credits: 200, source: 'page', readAt: NOW, version: 1 },
    };
    const exported = await exportAll();
    // What is nobody else's business is not in it.
    expect(exported).not.toContain('200');
    const before = { settings: await readSettings(), lessons: await readLessons() };
    memory = createMemory();
    const read = parseFile(exported);
    if (isFault(read)) throw new Error(read.fault);
    await storeImported(read, NOW);
    expect({ settings: await readSettings(), lessons: await readLessons() }).toEqual(before);
  });

  test.each([
    ['no JSON', '{"version":1,', { fault: 'noJson' }],
    ['too large', ' '.repeat(200_000), { fault: 'tooLarge' }],
    ['something else', '[]', { fault: 'notOurs' }],
    ['of another kind', file({}), { fault: 'notOurs' }],
    ['of a later version', JSON.stringify({ version: 2, settings: {} }), { fault: 'notOurs' }],
    ['a malformed setting', file({ settings: { plan: 'pro', lowAt: -1 } }), { fault: 'badSetting', name: 'lowAt' }],
    ['a rate of nobody’s', file({ settings: { ownRates: { gold: 1 } } }), { fault: 'badSetting', name: 'ownRates' }],
    ['a malformed lesson', file({ lessons: [{ ...LESSON, nth: -1 }] }), { fault: 'badLesson' }],
  ])('with a mistake says which, and holds nothing: %s', (_, text, fault) => {
    expect(parseFile(text)).toMatchObject(fault);
  });

  test('says which lesson is malformed, and where', () => {
    const read = parseFile(file({ lessons: [LESSON, { ...LESSON, nth: -1 }] }));
    if (!isFault(read) || read.fault !== 'badLesson') throw new Error('the file was taken');
    expect(describeLessonsFault(read.because)).toBe(
      'Lesson 2 of this file has an unusable field (nth). Nothing was imported.',
    );
    expect(describeLessonsFault({ fault: 'too-many' })).toMatch(/more than 200 lessons/);
  });

  test('may hold settings of a later version, or lessons alone', () => {
    expect(parseFile(file({ settings: { plan: 'pro', ofNextYear: 1 } }))).toEqual({
      settings: { plan: 'pro' },
      lessons: [],
    });
    expect(parseFile(file({ lessons: [LESSON] }))).toEqual({ settings: {}, lessons: [LESSON] });
  });

  test('of any shape throws nowhere', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseFile(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseFile(file({ settings: value, lessons: value }))));
  });

  test('joins the lessons that are there as far as there is room, and answers how many of its own are there now', async () => {
    const lessons = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({ ...LESSON, nth: from + index })) as never[];
    memory.local = { lessons: { version: 1, lessons: lessons(0, 198) } };
    // One of them is there already.
    expect(await storeImported({ settings: {}, lessons: lessons(197, 205) }, NOW)).toBe(3);
    expect((await readLessons()).map(({ nth }) => nth)).toEqual(Array.from({ length: 200 }, (_, nth) => nth));
    expect(await storeImported({ settings: {}, lessons: lessons(200, 205) }, NOW)).toBe(0);
    expect(describeLessonsLeftOut(3, 8)).toBe(
      'Of 8 lessons, 3 were imported: 200 are the most that are kept. Forget some, then import the file again.',
    );
  });

  test('leaves what it does not understand of the lessons aside, not out', async () => {
    const later = { version: 9, lessons: [LESSON] };
    memory.local = { lessons: later, lessonsAside: { version: 1, kept: [{ at: NOW, value: 'before' }] } };
    await storeImported({ settings: {}, lessons: [LESSON as never] }, NOW);
    expect(memory.local.lessonsAside).toMatchObject({ version: 1, kept: [{ value: 'before' }, { value: later }] });
  });

  test('is stored as a whole or not at all', async () => {
    memory.local = { settings: { version: 2, plan: 'free' } };
    memory.broken = 'disk full';
    const read = parseFile(file({ settings: { plan: 'pro' }, lessons: [LESSON] }));
    await expect(storeImported(read as never, NOW)).rejects.toThrow();
    expect(memory.local).toEqual({ settings: { version: 2, plan: 'free' } });
  });
});

describe('what is stored', () => {
  beforeEach(() => {
    memory = createMemory();
  });

  test('is listed with its size, and erased as a whole, here and in the sync', async () => {
    memory.local = { settings: { plan: 'pro' }, lessons: null, ofNextYear: [1, 2] };
    memory.synced = { settings: { plan: 'pro' } };
    expect(await storedSizes()).toEqual([
      ['settings', 22],
      ['ofNextYear', 15],
    ]);
    await eraseAll();
    expect(memory).toMatchObject({ local: {}, synced: {} });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('stays as it was where a choice cannot be stored, and that is said', async () => {
    settings.value = { ...DEFAULT_SETTINGS, plan: 'pro' };
    memory.broken = 'QUOTA_BYTES quota exceeded';
    await change({ plan: 'free' });
    expect(settings.value.plan).toBe('pro');
    expect(trouble.value).toBe(en.trouble.notStored);
    memory.broken = '';
    await change({ plan: 'free' });
    expect(settings.value.plan).toBe('free');
    expect(trouble.value).toBe('');
  });

  test('has all choices that were made at the same moment, and those of a file', async () => {
    await Promise.all([
      change({ lowAt: 20 }),
      change({ guard: true }),
      storeImported({ settings: { plan: 'team' }, lessons: [] }, NOW),
    ]);
    expect(await readSettings()).toMatchObject({ lowAt: 20, guard: true, plan: 'team' });
  });
});
