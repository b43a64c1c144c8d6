import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lesson } from '../../../entrypoints/storage/lessons.ts';

/** The extension's storage, in memory. */
let disk: Record<string, unknown> = {};

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in disk).map((key) => [key, structuredClone(disk[key])])),
        set: async (values: Record<string, unknown>) => Object.assign(disk, structuredClone(values)),
      },
    },
  },
}));

const { changedAt, parseSettings, readSettings, withChanges, writeSettings, DEFAULT_SETTINGS } = await import(
  '../../../entrypoints/storage/settings.ts'
);
const { parseBalance, readBalance } = await import('../../../entrypoints/storage/balance.ts');
const { countMisses } = await import('../../../entrypoints/storage/misses.ts');
const { changeLessons, parseLessons, readLessons, withLessons } = await import(
  '../../../entrypoints/storage/lessons.ts'
);
const { findProblems } = await import('../../../entrypoints/storage/problems.ts');

const READ_AT = Date.UTC(2026, 10, 22, 14, 2);
const LESSON: Lesson = {
  is: 'spends',
  on: 'page:editor',
  role: 'button',
  name: 'go ahead',
  within: '',
  nth: 0,
  pays: 'avatar-iv',
};
const LENGTH: Lesson = { is: 'length', on: 'path:/labs/*', role: 'text', name: '#s est.', within: 'script', nth: 2 };

interface Left {
  /** What a version left in the storage. */
  stored: Record<string, unknown>;
  settings?: Partial<typeof DEFAULT_SETTINGS>;
  credits?: number;
  lessons?: readonly Lesson[];
}

/**
 * What each version has left, by the version: the shape of every entry that was ever written, and how it is read now. A
 * version that writes another shape adds its own; none is ever taken away.
 */
const LEFT: Readonly<Record<string, Left>> = {
  'an install that was never used': { stored: {} },
  // Before they were parsed by hand, all fields were written with each change.
  'settings and a balance of the first version': {
    stored: {
      settings: { enabled: false, rateCard: 'generative-2025', plan: 'team', lowAt: 1_000_000, version: 1 },
      balance: { credits: 200, source: 'page', readAt: READ_AT, version: 1 },
    },
    settings: { enabled: false, rateCard: 'generative-2025', plan: 'team', lowAt: 1_000_000 },
    credits: 200,
  },
  'a balance from a cost line': {
    stored: { balance: { credits: 0, source: 'cost-line', readAt: READ_AT, version: 1 } },
    credits: 0,
  },
  'a balance that the user has entered': {
    stored: { balance: { credits: 35, source: 'user', readAt: READ_AT, version: 1 } },
    credits: 35,
  },
  // Since only what was changed is written, a choice stands alone.
  'one choice': {
    stored: { settings: { rateCard: 'credits-2026b', version: 1 } },
    settings: { rateCard: 'credits-2026b' },
  },
  // Version 2 added choices; version 1 reads the four that it knows.
  'settings of the second version': {
    stored: {
      settings: { language: 'pt-BR', theme: 'dark', guard: true, guardAbove: 40, hidden: ['upscale'], version: 2 },
    },
    settings: { language: 'pt-BR', theme: 'dark', guard: true, guardAbove: 40, hidden: ['upscale'] },
  },
  'settings with the time of their last change': {
    stored: { settings: { ownRates: { 'avatar-iv': 18.5 }, dayBudget: 60, version: 2, changedAt: READ_AT } },
    settings: { ownRates: { 'avatar-iv': 18.5 }, dayBudget: 60 },
  },
  'settings that are synced, and pages that were seen': {
    stored: {
      sync: { version: 1, on: true, at: READ_AT },
      seen: { version: 1, welcome: true, update: '0.1.0' },
    },
  },
  'lessons and counted misses': {
    stored: {
      lessons: { version: 1, lessons: [LESSON, LENGTH] },
      misses: { version: 1, pages: { 'page:editor': { spends: { count: 2, since: READ_AT } } } },
    },
    lessons: [LESSON, LENGTH],
  },
  'lessons that were all forgotten': { stored: { lessons: null } },
};

describe('what an earlier version has stored', () => {
  test.each(Object.entries(LEFT))('is all there after the upgrade: %s', async (_, left) => {
    disk = structuredClone(left.stored);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...left.settings });
    expect((await readBalance())?.pools.map(({ amount }) => amount)).toEqual(
      left.credits === undefined ? undefined : [left.credits],
    );
    expect(await readLessons()).toEqual(left.lessons ?? []);
    expect(await findProblems()).toEqual([]);
    // Reading changes nothing.
    expect(disk).toEqual(left.stored);
  });

  test('counts on where the misses of a page were', async () => {
    disk = structuredClone(LEFT['lessons and counted misses']?.stored ?? {});
    expect(await countMisses('page:editor', ['spends'], READ_AT + 1000)).toEqual({
      spends: { count: 3, since: READ_AT },
    });
  });

  test('is kept when this version writes: settings and fields of a later version', async () => {
    disk = { settings: { version: 9, plan: 'pro', later: { keep: 'this' } }, ofNextYear: [1] };
    await writeSettings({ enabled: false });
    expect(disk).toEqual({
      settings: { version: 2, plan: 'pro', later: { keep: 'this' }, enabled: false, changedAt: expect.any(Number) },
      ofNextYear: [1],
    });
    await changeLessons((lessons) => withLessons(lessons, [LESSON]));
    expect(disk.lessons).toEqual({ version: 1, lessons: [LESSON] });
  });
});

describe('a storage', () => {
  beforeEach(() => {
    disk = {};
  });

  test('that holds no settings but something else keeps it when settings are written', async () => {
    disk = { settings: 'of another program' };
    await writeSettings({ plan: 'pro' });
    expect(disk.settings).toMatchObject({ plan: 'pro', unreadable: 'of another program' });
    await writeSettings({ plan: 'free' });
    expect(disk.settings).toMatchObject({ plan: 'free', unreadable: 'of another program' });
    expect(await findProblems()).toEqual([]);
  });

  test('tells which of two changes came later, whatever the clock does', () => {
    const first = withChanges(undefined, { plan: 'pro' }, READ_AT);
    const second = withChanges(first, { plan: 'free' }, READ_AT - 3_600_000);
    expect(changedAt(second)).toBe(READ_AT + 1);
    expect([
      changedAt(undefined),
      changedAt({}),
      changedAt({ changedAt: 1e300 }),
      changedAt({ changedAt: 'x' }),
    ]).toEqual([-1, 0, 0, 0]);
  });
});

describe('what is broken or too large', () => {
  const HUGE = 'x'.repeat(2_000_000);

  beforeEach(() => {
    disk = {};
  });

  test('costs nothing but itself', async () => {
    disk = {
      settings: {
        enabled: false,
        rateCard: HUGE,
        plan: 'creator',
        lowAt: -3,
        theme: [],
        hidden: ['upscale', 'of-next-year'],
        ownRates: { 'avatar-iv': -1 },
        version: HUGE,
      },
      balance: { credits: 12, source: HUGE, readAt: READ_AT },
      lessons: {
        version: 1,
        lessons: [{ ...LESSON, name: HUGE }, LENGTH, { ...LESSON, pays: 'of-next-year' }, null, LESSON],
      },
      misses: { version: 1, pages: { [HUGE]: { spends: { count: 'many', since: READ_AT } } } },
    };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, enabled: false, plan: 'creator' });
    expect((await readBalance())?.pools[0]?.amount).toBe(12);
    expect(await readLessons()).toEqual([LENGTH, LESSON]);
    expect(await countMisses('page:home', ['balance'], READ_AT)).toEqual({ balance: { count: 1, since: READ_AT } });
    expect(await findProblems()).toEqual([
      'settings.rateCard',
      'settings.lowAt',
      'settings.theme',
      'settings.hidden',
      'settings.ownRates',
      'balance.source',
      'lessons',
    ]);
  });

  test('is cut where it is only too much: 10,000 lessons are the first 200', () => {
    const lessons = Array.from({ length: 10_000 }, (_, nth) => ({ ...LENGTH, nth: nth % 1000 }));
    expect(parseLessons({ version: 1, lessons })).toEqual(lessons.slice(0, 200));
  });

  test('of any shape throws nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(Object.keys(parseSettings(value)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseBalance(value)?.pools ?? []).toEqual(expect.any(Array));
        expect(parseLessons(value)).toEqual(expect.any(Array));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        disk = { settings: value, balance: value, lessons: value, misses: value };
        await readSettings();
        await readBalance();
        await readLessons();
        await findProblems();
        expect(await countMisses('page:home', ['balance'], READ_AT)).toEqual({
          balance: { count: 1, since: READ_AT },
        });
      }),
    );
  });
});
