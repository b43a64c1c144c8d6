import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
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
const PRICES = {
  version: 1,
  card: 'premium-2026',
  name: 'Contract',
  checked: '2026-11-20',
  sources: [{ id: 'order', title: 'Order form 4711', seen: '2026-11-20' }],
  rates: [{ feature: 'proofread', credits: 3, per: 'minute' }],
};
const WRONG = { ...PRICES, rates: [{ feature: 'proofread', credits: -3, per: 'minute' }] };
const DENIED = { ...PRICES, examples: [{ action: { feature: 'proofread', seconds: 60 }, credits: 1 }] };

const parsed = (text: string) => parseFile(text, NOW);
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
      renewal: { version: 1, day: 21 },
      rateFile: { version: 1, file: PRICES },
      meter: { version: 1, at: { x: 0.5, y: 1 }, folded: true },
    };
    const exported = await exportAll();
    // What is nobody else's business is not in it.
    expect(exported).not.toContain('200');
    const before = { settings: await readSettings(), lessons: await readLessons() };
    const { renewal, rateFile, meter } = memory.local;
    memory = createMemory();
    const read = parsed(exported);
    if (isFault(read)) throw new Error(read.fault);
    await storeImported(read, NOW);
    expect({ settings: await readSettings(), lessons: await readLessons() }).toEqual(before);
    expect(memory.local).toMatchObject({ renewal, rateFile, meter });
  });

  test.each([
    ['no JSON', '{"version":1,', { fault: 'noJson' }],
    ['too large', ' '.repeat(600_000), { fault: 'tooLarge' }],
    ['something else', '[]', { fault: 'notOurs' }],
    ['of another kind', file({}), { fault: 'notOurs' }],
    ['of a later version', JSON.stringify({ version: 2, settings: {} }), { fault: 'notOurs' }],
    ['a malformed setting', file({ settings: { plan: 'pro', lowAt: -1 } }), { fault: 'badSetting', name: 'lowAt' }],
    ['a rate of nobody’s', file({ settings: { ownRates: { gold: 1 } } }), { fault: 'badSetting', name: 'ownRates' }],
    ['a day that no month has', file({ settings: {}, renewal: 32 }), { fault: 'badEntry', name: 'renewal' }],
    ['a malformed price', file({ settings: {}, rateFile: WRONG }), { fault: 'badEntry', name: 'rateFile' }],
    ['prices that their example denies', file({ settings: {}, rateFile: DENIED }), { fault: 'badEntry' }],
    ['more prices than are read', file({ settings: {}, rateFile: 'x'.repeat(70_000) }), { fault: 'badEntry' }],
    ['a meter outside', file({ settings: {}, meter: { folded: true, at: { x: 2, y: 0 } } }), { fault: 'badEntry' }],
    ['a malformed lesson', file({ lessons: [{ ...LESSON, nth: -1 }] }), { fault: 'badLesson' }],
  ])('with a mistake says which, and holds nothing: %s', (_, text, fault) => {
    expect(parsed(text)).toMatchObject(fault);
  });

  test('says which lesson is malformed, and where', () => {
    const read = parsed(file({ lessons: [LESSON, { ...LESSON, nth: -1 }] }));
    if (!isFault(read) || read.fault !== 'badLesson') throw new Error('the file was taken');
    expect(describeLessonsFault(read.because)).toBe(
      'Lesson 2 of this file has an unusable field (nth). Nothing was imported.',
    );
    expect(describeLessonsFault({ fault: 'too-many' })).toMatch(/more than 200 lessons/);
  });

  test('may hold settings of a later version, or lessons alone', () => {
    expect(parsed(file({ settings: { plan: 'pro', ofNextYear: 1 } }))).toEqual({
      settings: { plan: 'pro' },
      lessons: [],
      others: {},
    });
    expect(parsed(file({ lessons: [LESSON] }))).toEqual({ settings: {}, lessons: [LESSON], others: {} });
  });

  test('of an earlier version leaves what it does not hold as it is', async () => {
    memory.local = { renewal: { version: 1, day: 3 }, meter: { version: 1, folded: true } };
    const before = structuredClone(memory.local);
    const read = parsed(file({ settings: { plan: 'pro' }, lessons: [] }));
    if (isFault(read)) throw new Error(read.fault);
    await storeImported(read, NOW);
    expect(memory.local).toMatchObject(before);
    expect(await exportAll()).not.toContain('rateFile');
  });

  test('is taken as it was exported, however much is in it', () => {
    // Short texts in long lists are what the lines of an export make longest.
    const source = (n: number) => ({ id: `${n}`, title: 'T', seen: '2026-11-20' });
    const sources = Array.from({ length: 190 }, (_, n) => source(n));
    const cited = { credits: 3, per: 'minute', sources: sources.map(({ id }) => id) };
    const features = Object.keys(FEATURE_NAMES).filter((feature) => feature !== 'custom-motion');
    const rateFile = { ...PRICES, sources, rates: features.map((feature) => ({ feature, ...cited })) };
    const lessons = Array.from({ length: 200 }, (_, nth) => ({ ...LESSON, name: 'n'.repeat(80), nth }));
    const text = JSON.stringify({ version: 1, settings: {}, lessons, rateFile }, null, 2);
    expect(text.length).toBeGreaterThan(128 * 1024);
    expect(parsed(text)).toEqual({ settings: {}, lessons, others: { rateFile } });
  });

  test('of any shape throws nowhere', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parsed(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => void parsed(file({ settings: value, lessons: value }))));
  });

  test('joins the lessons that are there as far as there is room, and answers how many of its own are there now', async () => {
    const lessons = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({ ...LESSON, nth: from + index })) as never[];
    memory.local = { lessons: { version: 1, lessons: lessons(0, 198) } };
    // One of them is there already.
    expect(await storeImported({ settings: {}, lessons: lessons(197, 205), others: {} }, NOW)).toBe(3);
    expect((await readLessons()).map(({ nth }) => nth)).toEqual(Array.from({ length: 200 }, (_, nth) => nth));
    expect(await storeImported({ settings: {}, lessons: lessons(200, 205), others: {} }, NOW)).toBe(0);
    expect(describeLessonsLeftOut(3, 8)).toBe(
      'Imported: 3 of 8 lessons. 200 are the most that are kept: forget some, then import the file again.',
    );
  });

  test('leaves what it does not understand of the lessons aside, not out', async () => {
    const later = { version: 9, lessons: [LESSON] };
    memory.local = { lessons: later, lessonsAside: { version: 1, kept: [{ at: NOW, value: 'before' }] } };
    await storeImported({ settings: {}, lessons: [LESSON as never], others: {} }, NOW);
    expect(memory.local.lessonsAside).toMatchObject({ version: 1, kept: [{ value: 'before' }, { value: later }] });
  });

  test('is stored as a whole or not at all', async () => {
    memory.local = { settings: { version: 2, plan: 'free' } };
    memory.broken = 'disk full';
    const read = parsed(file({ settings: { plan: 'pro' }, lessons: [LESSON] }));
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
    memory.session = { unsaved: NOW };
    expect(await storedSizes()).toEqual([
      ['settings', 22],
      ['ofNextYear', 15],
    ]);
    await eraseAll();
    const { local, synced, session, cleared } = memory;
    // Whoever hears of an empty storage finds nothing that still waits to be in it.
    expect(cleared.slice(0, 2)).toEqual(['session', 'local']);
    expect([local, synced, session]).toEqual([{}, {}, {}]);
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
      storeImported({ settings: { plan: 'team' }, lessons: [], others: {} }, NOW),
    ]);
    expect(await readSettings()).toMatchObject({ lowAt: 20, guard: true, plan: 'team' });
  });
});
