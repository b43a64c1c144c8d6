import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lesson } from '../../../entrypoints/storage/lessons.ts';

/** The extension's storage, in memory, and the pages that it has opened. */
let disk: Record<string, unknown> = {};
const opened: string[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in disk).map((key) => [key, structuredClone(disk[key])])),
        set: async (values: Record<string, unknown>) => Object.assign(disk, structuredClone(values)),
      },
    },
    runtime: { getURL: (path: string) => path },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
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
const { findProblems, STORED_KEYS } = await import('../../../entrypoints/storage/problems.ts');
const { addComparisons, eraseComparisons, readComparisons } = await import('../../../entrypoints/storage/accuracy.ts');
const { readAgreed } = await import('../../../entrypoints/storage/agreed.ts');
const { parseAside } = await import('../../../entrypoints/storage/aside.ts');
const { parseDay } = await import('../../../entrypoints/storage/day.ts');
const { readFoundPlan } = await import('../../../entrypoints/storage/found-plan.ts');
const { readAside, readHistory } = await import('../../../entrypoints/storage/history-store.ts');
const { readMeterPlace } = await import('../../../entrypoints/storage/meter.ts');
const { readRateFile } = await import('../../../entrypoints/storage/rate-file.ts');
const { readRenewalDay } = await import('../../../entrypoints/storage/renewal.ts');
const { readSync } = await import('../../../entrypoints/storage/sync.ts');
const { parseUncertain } = await import('../../../entrypoints/storage/uncertain.ts');
const { openFor } = await import('../../../entrypoints/companion/install.ts');

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

const SIGN = { kind: 'current-plan', words: 'Current Plan · Creator', on: 'page:settings' };
/** A moment of the day "2026-11-22", and the end of it, wherever this runs. */
const LATE = Date.UTC(2026, 10, 22, 1);
const EVENING = new Date(2026, 10, 22, 23).getTime();

/** All other readers, by what they answer where nothing is stored. */
const READERS = {
  accuracy: { read: readComparisons, nothing: [] },
  agreed: { read: readAgreed, nothing: [] },
  day: {
    read: async () => parseDay(disk.day, EVENING),
    nothing: { day: '2026-11-22', spent: 0, pressed: [] },
  },
  foundPlan: { read: readFoundPlan, nothing: undefined },
  history: { read: readHistory, nothing: { readings: [], charges: [], waiting: [], broken: false } },
  historyAside: { read: async () => JSON.parse((await readAside()) ?? '[]'), nothing: [] },
  lessonsAside: { read: async () => parseAside(disk.lessonsAside), nothing: [] },
  meter: { read: readMeterPlace, nothing: { folded: false } },
  rateFile: { read: async () => (await readRateFile())?.name, nothing: undefined },
  renewal: { read: readRenewalDay, nothing: undefined },
  sync: { read: readSync, nothing: { on: false } },
  uncertain: { read: async () => parseUncertain(disk.accuracy), nothing: [] },
};

interface Left {
  /** What a version left in the storage. */
  stored: Record<string, unknown>;
  /** What the other readers make of it. */
  others?: Partial<Record<keyof typeof READERS, unknown>>;
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
  'settings that are synced': {
    stored: { sync: { version: 1, on: true, at: READ_AT } },
    others: { sync: { on: true, at: READ_AT } },
  },
  'a sync that was just switched on': { stored: { sync: { version: 1, on: true } }, others: { sync: { on: true } } },
  'a sync that was full': {
    stored: { sync: { version: 1, on: true, at: READ_AT, trouble: 'full' } },
    others: { sync: { on: true, at: READ_AT, trouble: 'full' } },
  },
  'pages that were seen': { stored: { seen: { version: 1, welcome: true, update: '0.1.0' } } },
  'a page that was seen by who had Upfront before there was a welcome': {
    stored: { seen: { version: 1, update: '0.1.0' } },
  },
  'a day’s spending, with a press by HeyGen’s own figure': {
    stored: {
      day: { version: 1, day: '2026-11-22', spent: 12, pressed: 19, last: { credits: 181, readAt: LATE } },
    },
    others: {
      day: { day: '2026-11-22', spent: 12, pressed: [{ min: 19, max: 19 }], last: { credits: 181, readAt: LATE } },
    },
  },
  'a day without a reading': {
    stored: { day: { version: 1, day: '2026-11-22', spent: 0, pressed: 5 } },
    others: { day: { day: '2026-11-22', spent: 0, pressed: [{ min: 5, max: 5 }] } },
  },
  // Version 2 keeps each press as a range.
  'a day of the second version': {
    stored: {
      day: {
        version: 2,
        day: '2026-11-22',
        spent: 12,
        pressed: [
          [19, 19],
          [5, 9],
        ],
        last: { credits: 181, readAt: LATE },
      },
    },
    others: {
      day: {
        day: '2026-11-22',
        spent: 12,
        pressed: [
          { min: 19, max: 19 },
          { min: 5, max: 9 },
        ],
        last: { credits: 181, readAt: LATE },
      },
    },
  },
  'a plan that was found': {
    stored: {
      'found-plan': { card: 'credits-2026b', plan: 'creator', signs: [SIGN], at: READ_AT, version: 1 },
    },
    others: { foundPlan: { card: 'credits-2026b', plan: 'creator', signs: [SIGN], at: READ_AT } },
  },
  'a plan that the user has refused, with signs of each kind': {
    stored: {
      'found-plan': {
        card: 'premium-2026',
        signs: [
          { kind: 'unlimited', words: 'Unlimited usage.', on: 'page:editor' },
          { kind: 'noun', words: 'Premium Credits', on: 'page:editor' },
          { kind: 'free-quota', words: '1 of 3 videos', on: 'path:/labs/*' },
        ],
        at: READ_AT,
        refused: true,
        version: 1,
      },
    },
    others: {
      foundPlan: {
        card: 'premium-2026',
        signs: [
          { kind: 'unlimited', words: 'Unlimited usage.', on: 'page:editor' },
          { kind: 'noun', words: 'Premium Credits', on: 'page:editor' },
          { kind: 'free-quota', words: '1 of 3 videos', on: 'path:/labs/*' },
        ],
        at: READ_AT,
        refused: true,
      },
    },
  },
  'a plan with the day of its renewal': {
    stored: { 'found-plan': { plan: 'pro', signs: [SIGN], at: READ_AT, renews: 1_797_000_000_000, version: 1 } },
    others: { foundPlan: { plan: 'pro', signs: [SIGN], at: READ_AT, renews: 1_797_000_000_000 } },
  },
  'a meter that was moved and folded': {
    stored: { meter: { at: { x: 0.25, y: 1 }, folded: true, version: 1 } },
    others: { meter: { at: { x: 0.25, y: 1 }, folded: true } },
  },
  'a meter that was unfolded where it stood': { stored: { meter: { folded: false, version: 1 } } },
  // What the background makes of it is in `history.test.ts`.
  'a press': { stored: { pressed: { version: 1, press: [READ_AT, ['avatar-iv'], 6, 6, null] } } },
  'a press with HeyGen’s own figure and no estimate of ours': {
    stored: { pressed: { version: 1, press: [READ_AT, ['avatar-iv', 'upscale'], null, null, 19] } },
  },
  'the history of the first version': {
    stored: {
      history: {
        version: 1,
        readings: [
          [LATE, 200, 'page'],
          [READ_AT, 194, 'cost-line'],
        ],
        charges: [[READ_AT, 6, ['avatar-iv']]],
        waiting: [[READ_AT, ['upscale'], null, null, null]],
      },
    },
    others: {
      history: {
        readings: [
          { at: LATE, remaining: 200, source: 'page', pool: 'plan' },
          { at: READ_AT, remaining: 194, source: 'cost-line', pool: 'plan' },
        ],
        charges: [{ at: READ_AT, credits: 6, features: ['avatar-iv'] }],
        waiting: [{ at: READ_AT, features: ['upscale'], estimate: 'unknown' }],
        broken: false,
      },
    },
  },
  'a history with a balance that the user has entered': {
    stored: { history: { version: 1, readings: [[READ_AT, 35, 'user']], charges: [], waiting: [] } },
    others: {
      history: {
        readings: [{ at: READ_AT, remaining: 35, source: 'user', pool: 'plan', entered: true }],
        charges: [],
        waiting: [],
        broken: false,
      },
    },
  },
  'a history that knows its last press, and when it was erased': {
    stored: { history: { version: 1, readings: [], charges: [], waiting: [], lastPress: READ_AT, erased: LATE } },
    others: {
      history: { readings: [], charges: [], waiting: [], lastPress: READ_AT, erased: LATE, broken: false },
    },
  },
  'what was set aside of a history': {
    stored: { historyAside: { version: 1, kept: [{ at: READ_AT, value: 'what is this' }] } },
    others: { historyAside: [{ at: READ_AT, value: 'what is this' }] },
  },
  'what was set aside of lessons': {
    stored: { lessonsAside: { version: 1, kept: [{ at: READ_AT, value: { version: 9 } }] } },
    others: { lessonsAside: [{ at: READ_AT, value: { version: 9 } }] },
  },
  'what was set aside and is discarded': {
    stored: { historyAside: null, lessonsAside: null, accuracyAside: null, missesAside: null },
  },
  'how estimates did': {
    stored: { accuracy: { version: 1, comparisons: [[READ_AT, ['avatar-iv'], 5, 9, 7]], uncertain: ['avatar-v'] } },
    others: {
      accuracy: [{ at: READ_AT, features: ['avatar-iv'], estimate: { min: 5, max: 9 }, charged: 7 }],
      uncertain: ['avatar-v'],
    },
  },
  'how estimates did, erased': { stored: { accuracy: { version: 1, comparisons: [], uncertain: [] } } },
  'the day on which the plan renews': { stored: { renewal: { version: 1, day: 17 } }, others: { renewal: 17 } },
  'a day of renewal that was taken back': { stored: { renewal: null } },
  'prices from a file': {
    stored: {
      rateFile: {
        version: 1,
        file: {
          version: 1,
          card: 'credits-2026b',
          name: 'Contract of November',
          checked: '2026-11-20',
          sources: [{ id: 'contract', title: 'Our contract', seen: '2026-11-20' }],
          rates: [
            {
              feature: 'avatar-iv',
              per: 'minute',
              credits: { min: 25, max: 25 },
              confidence: 'published',
              sources: ['contract'],
            },
          ],
          included: [],
        },
      },
    },
    others: { rateFile: 'Contract of November' },
  },
  'prices that were removed': { stored: { rateFile: null } },
  'videos for which nothing is asked any more': {
    stored: { agreed: { version: 1, paths: ['/create-v4/0123456789abcdef0123456789abcdef'] } },
    others: { agreed: ['/create-v4/0123456789abcdef0123456789abcdef'] },
  },
  'lessons and counted misses': {
    stored: {
      lessons: { version: 1, lessons: [LESSON, LENGTH] },
      misses: { version: 1, pages: { 'page:editor': { spends: { count: 2, since: READ_AT } } } },
    },
    lessons: [LESSON, LENGTH],
  },
  'lessons of the other kinds': {
    stored: {
      lessons: {
        version: 1,
        lessons: [
          { is: 'balance', on: 'page:home', role: 'text', name: '# left', within: '', nth: 0 },
          { is: 'not-a-feature', on: 'page:editor', role: 'heading', name: 'avatar iv', within: 'help', nth: 0 },
        ],
      },
    },
    lessons: [
      { is: 'balance', on: 'page:home', role: 'text', name: '# left', within: '', nth: 0 },
      { is: 'not-a-feature', on: 'page:editor', role: 'heading', name: 'avatar iv', within: 'help', nth: 0 },
    ],
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
    for (const [name, { read, nothing }] of Object.entries(READERS)) {
      const wanted = left.others && name in left.others ? left.others[name as keyof typeof READERS] : nothing;
      expect(await read(), name).toEqual(wanted);
    }
    expect(await findProblems()).toEqual([]);
    // Reading changes nothing.
    expect(disk).toEqual(left.stored);
  });

  test('is there of every place in the storage, as it was written', () => {
    const written = new Set(Object.values(LEFT).flatMap(({ stored }) => Object.keys(stored)));
    expect([...written].sort()).toEqual([...STORED_KEYS].sort());
  });

  test('opens no page again that was seen', async () => {
    const storeSeen = (name: string): void => {
      disk = structuredClone(LEFT[name]?.stored ?? {});
    };
    storeSeen('pages that were seen');
    await openFor({ reason: 'install' }, '0.1.0');
    await openFor({ reason: 'update', previousVersion: '0.0.9' }, '0.1.0');
    storeSeen('a page that was seen by who had Upfront before there was a welcome');
    await openFor({ reason: 'update', previousVersion: '0.0.9' }, '0.1.0');
    expect(opened).toEqual([]);
    disk = {};
    await openFor({ reason: 'update', previousVersion: '0.0.9' }, '0.1.0');
    expect(opened).toEqual(['/update.html?since=0.0.9']);
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

describe('what is not understood', () => {
  const COMPARISON = { at: READ_AT, features: ['avatar-iv' as const], estimate: { min: 6, max: 6 }, charged: 7 };
  const write = {
    lessons: () => changeLessons((lessons) => withLessons(lessons, [LENGTH])),
    accuracy: () => addComparisons([COMPARISON]),
    misses: () => countMisses('page:home', ['balance'], READ_AT),
  };
  const SHAPES: ReadonlyArray<[keyof typeof write, string, unknown]> = [
    ['lessons', 'of a later version', { version: 9, lessons: [LESSON], of: 'next year' }],
    ['lessons', 'in part', { version: 1, lessons: [LESSON, { ...LESSON, pays: 'of-next-year' }] }],
    ['lessons', 'because it is too much', { version: 1, lessons: Array(201).fill(LESSON) }],
    ['lessons', 'at all', 'what is this'],
    ['accuracy', 'of a later version', { version: 9, comparisons: [[READ_AT, ['avatar-iv'], 5, 9, 7, 'more']] }],
    ['accuracy', 'in part', { version: 1, comparisons: [[LATE, ['avatar-iv'], 5, 9, 7], [LATE]], uncertain: [] }],
    ['accuracy', 'at all', 7],
    ['misses', 'of a later version', { version: 9, pages: { 'page:home': { balance: { count: 3, since: LATE } } } }],
    ['misses', 'at all', []],
  ];

  test.each(SHAPES)('of %s is set aside when something is written: %s', async (key, _, stored) => {
    disk = { [key]: structuredClone(stored) };
    expect(await findProblems()).toEqual([key]);
    await write[key]();
    expect(parseAside(disk[`${key}Aside`])).toEqual([{ at: expect.any(Number), value: stored }]);
    expect(await findProblems()).toEqual([]);
    // Once, and what can be read is there still.
    await write[key]();
    expect(parseAside(disk[`${key}Aside`])).toHaveLength(1);
  });

  test('costs nothing that is', async () => {
    disk = {
      lessons: { version: 1, lessons: [LESSON, 'x'] },
      accuracy: { version: 1, comparisons: [[LATE, ['avatar-iv'], 5, 9, 7], 'x'], uncertain: [] },
    };
    await write.lessons();
    await write.accuracy();
    expect(await readLessons()).toEqual([LESSON, LENGTH]);
    expect((await readComparisons()).map(({ at }) => at)).toEqual([LATE, READ_AT]);
  });

  test('and was set aside in a way that is not understood either stays there', async () => {
    disk = { lessons: 'what is this', lessonsAside: { version: 9, of: 'next year' } };
    expect(await findProblems()).toEqual(['lessons', 'lessonsAside']);
    await write.lessons();
    expect(parseAside(disk.lessonsAside).map(({ value }) => value)).toEqual([
      { version: 9, of: 'next year' },
      'what is this',
    ]);
  });

  test('is gone when the user erases all of it', async () => {
    disk = { accuracy: 'what is this' };
    await write.accuracy();
    await eraseComparisons();
    expect(parseAside(disk.accuracyAside)).toEqual([]);
  });

  const MALFORMED: ReadonlyArray<[key: string, value: unknown, problem: string]> = [
    ['balance', { credits: 5, source: 'page', readAt: -1 }, 'balance.readAt'],
    ['day', { version: 1, day: '2026-11-22', spent: -1, pressed: 0 }, 'day.spent'],
    ['day', { version: 2, day: '2026-11-22', spent: 1, pressed: [[1]] }, 'day.pressed'],
    ['found-plan', { plan: 'gold', signs: [], at: READ_AT }, 'found-plan.plan'],
    ['found-plan', { plan: 'pro', signs: {}, at: READ_AT }, 'found-plan.signs'],
    ['meter', { at: { x: 2, y: 0 }, folded: true }, 'meter.at.x'],
    ['pressed', { version: 9, press: [] }, 'pressed.version'],
    ['history', { version: 1, readings: [[]], charges: [], waiting: [] }, 'history'],
    ['historyAside', { version: 1, kept: 'x' }, 'historyAside'],
    ['renewal', { version: 1, day: 32 }, 'renewal.day'],
    ['sync', { version: 1, on: 'yes' }, 'sync.on'],
    ['seen', { version: 1, welcome: 'yes' }, 'seen.welcome'],
    ['agreed', { version: 1, paths: [7] }, 'agreed.paths.0'],
  ];

  test.each(MALFORMED)('is told by its name: %s, %o', async (key, value, problem) => {
    disk = { [key]: value };
    expect(await findProblems()).toEqual([problem]);
  });

  test.each(STORED_KEYS)('is told wherever it stands: %s', async (key) => {
    disk = { [key]: 'what is this' };
    const [problem, ...others] = await findProblems();
    expect(problem?.split('.')[0]).toBe(key);
    expect(others).toEqual([]);
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
