import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeStorage } from './fake-storage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeStorage } = await import('./fake-storage.ts');
  const fake = fakeStorage();
  return { browser: fake.browser, fake };
});

const { fake } = (await import('wxt/browser')) as unknown as { fake: FakeStorage };
const { keepHistory } = await import('../../../entrypoints/companion/history-recorder.ts');
const { readBalance, writeBalance } = await import('../../../entrypoints/storage/balance.ts');
const { writeFromPage } = await import('../../../entrypoints/storage/area.ts');
const { parseDay, spentOn, withReading, writeDay } = await import('../../../entrypoints/storage/day.ts');
const { writePress } = await import('../../../entrypoints/storage/pressed.ts');
const { eraseHistory, importHistory, keepReading, readAside, readHistory } = await import(
  '../../../entrypoints/storage/history-store.ts'
);
const { addReading, encodeHistory, mergeHistories, NO_HISTORY, parseHistory, unite } = await import(
  '../../../entrypoints/storage/history.ts'
);
const { readComparisons } = await import('../../../entrypoints/storage/accuracy.ts');
const { parseUncertain } = await import('../../../entrypoints/storage/uncertain.ts');
const { readRenewalDay, writeRenewalDay } = await import('../../../entrypoints/storage/renewal.ts');
const { clearUnsaved, noteUnsaved, readUnsaved, readWaiting, watchUnsaved } = await import(
  '../../../entrypoints/storage/unsaved.ts'
);

const NOON = Date.UTC(2026, 10, 22, 12);
const at = (minutes: number): number => NOON + minutes * 60_000;
const kept = async () => (await readHistory()).readings.map(({ remaining }) => remaining);

beforeAll(keepHistory);
beforeEach(async () => {
  fake.isFull = false;
  await fake.settle();
  for (const values of [fake.disk, fake.session]) for (const key of Object.keys(values)) delete values[key];
});

describe('the background keeps', () => {
  test('each balance that HeyGen’s pages show, and what a user types in as what it is', async () => {
    await writeBalance(200, 'page', at(0));
    await writeBalance(150, 'user', at(1));
    await writeBalance(194, 'cost-line', at(2));
    await fake.settle();
    expect((await readHistory()).readings).toEqual([
      { at: at(0), remaining: 200, source: 'page', pool: 'plan' },
      { at: at(1), remaining: 150, source: 'user', pool: 'plan', entered: true },
      { at: at(2), remaining: 194, source: 'cost-line', pool: 'plan' },
    ]);
  });

  test('no charge and no comparison where the balance is only said to have fallen', async () => {
    const estimate = { min: 50, max: 50 };
    await writeBalance(200, 'page', at(0));
    await writePress({ at: at(1), features: ['avatar-iv'], estimate });
    await writeBalance(150, 'user', at(2));
    await fake.settle();
    expect(await readHistory()).toMatchObject({ charges: [], waiting: [{ features: ['avatar-iv'], estimate }] });
    // From what was entered to what a page shows, something was spent; whether as estimated, a typed figure cannot tell.
    await writeBalance(100, 'page', at(3));
    await fake.settle();
    expect((await readHistory()).charges).toEqual([{ at: at(3), credits: 50, features: ['avatar-iv'] }]);
    expect(await readComparisons()).toEqual([]);
  });

  test('every reading of tabs that write at the same moment', async () => {
    const tabs = Array.from({ length: 8 }, (_, tab) => tab);
    await Promise.all(tabs.map((tab) => writeBalance(500 - tab, 'page', at(tab / 10))));
    await fake.settle();
    expect((await kept()).toSorted()).toEqual(tabs.map((tab) => 500 - tab).toSorted());
  });

  test('what a page of the extension imports at the same moment', async () => {
    const theirs = { at: at(-9), remaining: 300, source: 'page' as const, pool: 'plan' };
    await Promise.all([
      keepReading({ at: at(0), remaining: 200, source: 'page' }),
      importHistory({ readings: [theirs], charges: [] }, []),
      keepReading({ at: at(1), remaining: 190, source: 'page' }),
    ]);
    expect(await kept()).toEqual([300, 200, 190]);
  });

  test('what a fall was spent on, and how our estimate did', async () => {
    await writeBalance(200, 'page', at(0));
    await writePress({ at: at(1), features: ['avatar-iv'], estimate: { min: 6, max: 6 } });
    await writeBalance(194, 'page', at(2));
    await fake.settle();
    const { charges, waiting } = await readHistory();
    expect(charges).toEqual([{ at: at(2), credits: 6, features: ['avatar-iv'] }]);
    expect(waiting).toEqual([]);
    expect(await readComparisons()).toMatchObject([{ features: ['avatar-iv'], charged: 6 }]);
  });

  test('how our estimate compares with HeyGen’s own figure, once for one press', async () => {
    const press = { features: ['avatar-iv' as const], estimate: { min: 6, max: 6 }, charged: 7 };
    await writePress({ at: at(1), ...press });
    await writePress({ at: at(1.2), ...press });
    await fake.settle();
    expect(await readComparisons()).toHaveLength(1);
    await writePress({ at: at(9), ...press });
    await fake.settle();
    expect(await readComparisons()).toHaveLength(2);
    // Two misses: its sentences say "about" from now on.
    expect(parseUncertain(fake.disk.accuracy)).toEqual(['avatar-iv']);
  });

  test('nothing new while the balance stands: few writes, first and last time', async () => {
    const before = fake.writes;
    for (let minute = 0; minute <= 30; minute += 0.5) await writeBalance(200, 'page', at(minute));
    await fake.settle();
    const { readings } = await readHistory();
    const [first, last, more] = readings.map((reading) => (reading.at - NOON) / 60_000);
    expect({ first, more }).toEqual({ first: 0, more: undefined });
    expect(last).toBeGreaterThan(25);
    // 61 of them were the balance’s own.
    expect(fake.writes - before - 61).toBeLessThan(15);
  });

  test('what was written just before the browser ended', async () => {
    fake.disk.balance = { version: 1, credits: 42, source: 'page', readAt: at(0) };
    fake.startUp();
    fake.startUp();
    await fake.settle();
    expect(await kept()).toEqual([42]);
  });
});

// As versions have written it: `pressed` has had one shape.
test.each([
  [[at(3), ['upscale'], null, null, null], { features: ['upscale'], estimate: 'unknown' }],
  [[at(4), ['avatar-v'], 5, 9, 7], { features: ['avatar-v'], estimate: { min: 5, max: 9 }, charged: 7 }],
])('a press that was written just before the browser ended is in the history: %o', async (press, wanted) => {
  fake.disk.pressed = { version: 1, press };
  fake.startUp();
  await fake.settle();
  expect((await readHistory()).waiting).toEqual([{ at: press[0], ...wanted }]);
});

describe('a browser that starts again', () => {
  const press = { at: at(1), features: ['avatar-iv' as const], estimate: { min: 6, max: 6 } };
  const startUp = async (): Promise<void> => {
    fake.startUp();
    await fake.settle();
  };

  test('takes a press that is paid for no second one', async () => {
    await writeBalance(200, 'page', at(0));
    await writePress(press);
    await writeBalance(194, 'page', at(2));
    await fake.settle();
    await startUp();
    await writeBalance(188, 'page', at(3));
    await fake.settle();
    const { charges, waiting } = await readHistory();
    expect(charges).toEqual([{ at: at(2), credits: 6, features: ['avatar-iv'] }]);
    expect(waiting).toEqual([]);
    expect(await readComparisons()).toHaveLength(1);
  });

  test('brings nothing back that was erased', async () => {
    await writeBalance(200, 'page', at(0));
    await writePress({ ...press, charged: 7 });
    await fake.settle();
    await eraseHistory();
    await startUp();
    expect(await readHistory()).toMatchObject({ readings: [], charges: [], waiting: [] });
    expect(await readComparisons()).toHaveLength(1);
    // What happens from then on is kept.
    await writeBalance(190, 'page', Date.now() + 1);
    await fake.settle();
    expect(await kept()).toEqual([190]);
  });
});

describe('what cannot be stored', () => {
  test('is tried again with the next reading, and said meanwhile', async () => {
    await writeBalance(200, 'page', at(0));
    await fake.settle();
    const { local } = (fake.browser as { storage: { local: { set: unknown } } }).storage;
    // The balance is small enough for the last bytes, the history is not.
    const set = local.set as (values: Record<string, unknown>) => Promise<void>;
    local.set = (values: Record<string, unknown>) =>
      'history' in values ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(values);
    await writeBalance(190, 'page', at(1));
    await fake.settle();
    expect(await kept()).toEqual([200]);
    expect(await readUnsaved()).toBeTypeOf('number');
    local.set = set;
    await writeBalance(180, 'page', at(2));
    await fake.settle();
    expect(await kept()).toEqual([200, 190, 180]);
    expect(await readUnsaved()).toBeUndefined();
  });

  test('is handed over by HeyGen’s pages, said, and stored in its order when there is room again', async () => {
    // A day's spending is of the local day: not around midnight.
    const now = new Date(2026, 10, 22, 12).getTime();
    vi.setSystemTime(now);
    await writeBalance(200, 'page', now - 9000);
    await fake.settle();
    fake.isFull = true;
    await writePress({ at: now - 8000, features: ['avatar-iv'], estimate: { min: 6, max: 6 } });
    await writeBalance(194, 'page', now - 7000, writeFromPage);
    const seen = [
      { credits: 200, readAt: now - 9000 },
      { credits: 194, readAt: now - 7000 },
    ];
    await writeDay(seen.reduce(withReading, parseDay(undefined, now)));
    await writeBalance(190, 'page', now - 5000, writeFromPage);
    await fake.settle();
    expect(await kept()).toEqual([200]);
    expect(await readUnsaved()).toBeTypeOf('number');
    fake.isFull = false;
    await writeRenewalDay(17);
    await fake.settle();
    expect(await kept()).toEqual([200, 194, 190]);
    expect((await readHistory()).charges.map(({ credits }) => credits)).toEqual([6]);
    expect(await readBalance()).toMatchObject({ readAt: now - 5000, source: 'page' });
    expect(spentOn(parseDay(fake.disk.day, now))).toEqual({ credits: 6, isExact: true });
    expect(await readUnsaved()).toBeUndefined();
    expect(await readWaiting()).toEqual([]);
    vi.useRealTimers();
  });

  test('and was handed over is not stored over what another tab has stored since', async () => {
    fake.isFull = true;
    await writeBalance(194, 'page', at(1), writeFromPage);
    await fake.settle();
    fake.isFull = false;
    await writeBalance(180, 'page', at(2));
    await fake.settle();
    expect(await kept()).toEqual([194, 180]);
    expect((await readBalance())?.readAt).toBe(at(2));
  });

  test('is neither lost nor told anew by a background that has slept', async () => {
    await writeBalance(200, 'page', at(0));
    await fake.settle();
    fake.isFull = true;
    // The balance stands for hours: first and last of it are enough.
    for (let minute = 1; minute < 300; minute += 20) await writeBalance(190, 'page', at(minute), writeFromPage);
    await writeBalance(180, 'page', at(301), writeFromPage);
    await fake.settle();
    expect((await readWaiting()).length).toBeLessThan(5);
    fake.endBackground();
    fake.isFull = false;
    vi.resetModules();
    const woken = await import('../../../entrypoints/companion/history-recorder.ts');
    woken.keepHistory();
    await fake.settle();
    const readings = (await readHistory()).readings.map(({ at, remaining }) => [(at - NOON) / 60_000, remaining]);
    expect(readings).toEqual([
      [0, 200],
      [1, 190],
      [281, 190],
      [301, 180],
    ]);
    expect(await readUnsaved()).toBeUndefined();
  });

  test('is gone when the user erases the history', async () => {
    fake.isFull = true;
    await writeBalance(190, 'page', at(1), writeFromPage);
    await fake.settle();
    fake.isFull = false;
    await eraseHistory();
    expect([await readWaiting(), await readUnsaved()]).toEqual([[], undefined]);
  });

  test('is told to who looks on as it begins and ends', async () => {
    const told: Array<number | undefined> = [];
    watchUnsaved((since) => told.push(since));
    await noteUnsaved(5);
    await noteUnsaved(9);
    await clearUnsaved();
    expect(told).toEqual([5, undefined]);
  });

  test('takes its comparison along, where that cannot be stored', async () => {
    await writeBalance(200, 'page', at(0));
    await writePress({ at: at(1), features: ['avatar-iv'], estimate: { min: 6, max: 6 } });
    await fake.settle();
    const { local } = (fake.browser as { storage: { local: { set: unknown } } }).storage;
    const set = local.set as (values: Record<string, unknown>) => Promise<void>;
    local.set = (values: Record<string, unknown>) =>
      'accuracy' in values ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(values);
    await writeBalance(194, 'page', at(2));
    await fake.settle();
    local.set = set;
    await writeRenewalDay(17);
    await fake.settle();
    expect(await kept()).toEqual([200, 194]);
    expect(await readComparisons()).toHaveLength(1);
  });
});

describe('a history that is broken', () => {
  const GOOD = [at(0), 200, 'page'];
  const BROKEN: ReadonlyArray<[string, unknown, number[]]> = [
    ['is no record', 'what is this', []],
    ['is of a later version', { version: 9, readings: [GOOD], charges: [], waiting: [] }, []],
    [
      'has malformed entries',
      { version: 1, readings: [GOOD, [at(1), -4, 'page'], null, [at(2), 1.5, 'page']], charges: {}, waiting: [] },
      [200],
    ],
    ['names what is no feature', { version: 1, readings: [GOOD], charges: [[at(0), 4, ['x']]], waiting: [] }, [200]],
    ['is huge', { version: 1, readings: Array(6000).fill(GOOD), charges: [], waiting: [] }, [200]],
  ];

  test.each(BROKEN)('keeps what can be read, and the rest aside: %s', async (_, stored, left) => {
    fake.disk.history = stored;
    expect((await readHistory()).broken).toBe(true);
    await writeBalance(150, 'page', at(10));
    await fake.settle();
    const after = await readHistory();
    expect(after.broken).toBe(false);
    expect([...new Set(after.readings.map(({ remaining }) => remaining))]).toEqual([...left, 150]);
    expect(JSON.parse((await readAside()) ?? '')[0].value).toEqual(stored);
  });

  test('is not written over where it cannot be kept aside', async () => {
    fake.disk.history = 'what is this';
    fake.isFull = true;
    await expect(importHistory({ readings: [], charges: [] }, [])).rejects.toThrow('quota');
    expect(fake.disk.history).toBe('what is this');
  });

  test('is gone, with what was kept aside, when the user erases it', async () => {
    fake.disk.history = 'what is this';
    await writeBalance(150, 'page', at(10));
    await fake.settle();
    await eraseHistory();
    expect(await readHistory()).toMatchObject({ ...NO_HISTORY, broken: false });
    expect(await readAside()).toBeUndefined();
  });
});

// As the first version that had them has written them: a later one must go on reading them.
test('what an earlier version has kept is all there after the upgrade', async () => {
  fake.disk.history = {
    version: 1,
    readings: [
      [at(0), 200, 'page'],
      [at(2), 194, 'cost-line'],
    ],
    charges: [[at(2), 6, ['avatar-iv']]],
    waiting: [
      [at(3), ['upscale'], null, null, null],
      [at(4), ['avatar-v'], 5, 9, 7],
    ],
  };
  fake.disk.accuracy = { version: 1, comparisons: [[at(2), ['avatar-iv'], 6, 6, 6]], uncertain: ['avatar-v'] };
  fake.disk.renewal = { version: 1, day: 17 };
  expect(await readHistory()).toEqual({
    readings: [
      { at: at(0), remaining: 200, source: 'page', pool: 'plan' },
      { at: at(2), remaining: 194, source: 'cost-line', pool: 'plan' },
    ],
    charges: [{ at: at(2), credits: 6, features: ['avatar-iv'] }],
    waiting: [
      { at: at(3), features: ['upscale'], estimate: 'unknown' },
      { at: at(4), features: ['avatar-v'], estimate: { min: 5, max: 9 }, charged: 7 },
    ],
    broken: false,
  });
  expect(await readComparisons()).toEqual([
    { at: at(2), features: ['avatar-iv'], estimate: { min: 6, max: 6 }, charged: 6 },
  ]);
  expect(parseUncertain(fake.disk.accuracy)).toEqual(['avatar-v']);
  expect(await readRenewalDay()).toBe(17);
});

describe('a history', () => {
  const reading = (minutes: number, remaining: number) => ({ at: at(minutes), remaining, source: 'page' as const });
  const historyOf = (...all: Array<[number, number]>) =>
    all.reduce((history, [minutes, remaining]) => addReading(history, reading(minutes, remaining)).history, NO_HISTORY);

  test('does not grow without bound, even of refills alone', () => {
    const readings = Array.from({ length: 9000 }, (_, index) => ({
      ...reading(index, index % 2 ? 50 : 100),
      pool: 'plan',
    }));
    const charges = Array.from({ length: 3000 }, (_, index) => ({ at: at(index), credits: 1, features: [] }));
    const stored = encodeHistory({ ...NO_HISTORY, readings, charges });
    expect(JSON.stringify(stored).length).toBeLessThan(100_000);
    const after = parseHistory(stored);
    expect(after.broken).toBe(false);
    expect(after.readings.at(-1)).toEqual(readings.at(-1));
  });

  test('survives its own storing', () => {
    const history = {
      ...historyOf([0, 200], [1, 194]),
      charges: [{ at: at(1), credits: 6, features: ['avatar-iv' as const] }],
      waiting: [
        { at: at(1), features: ['upscale' as const], estimate: 'unknown' as const },
        { at: at(2), features: [], estimate: { min: 1, max: 2 }, charged: 2 },
      ],
    };
    expect(parseHistory(JSON.parse(JSON.stringify(encodeHistory(history))))).toEqual({ ...history, broken: false });
  });

  test('takes a refill for what it is', () => {
    const { charges } = historyOf([0, 20], [1, 200], [2, 190]);
    expect(charges).toEqual([]);
  });

  test('after a clock that was set back keeps the order of what happened', () => {
    expect(historyOf([0, 200], [9999, 190], [2, 180]).readings.map(({ remaining }) => remaining)).toEqual([
      200, 190, 180,
    ]);
  });

  test('merged with its own export is the same, and believes itself where they differ', () => {
    const ours = historyOf([0, 200], [5, 190]);
    expect(mergeHistories(ours, ours)).toEqual(ours);
    const theirs = historyOf([-9, 230], [0, 999]);
    expect(mergeHistories(ours, theirs).readings.map(({ remaining }) => remaining)).toEqual([230, 200, 190]);
    expect(unite([1, 1, 2], [1, 1, 1, 3])).toEqual([1, 1, 2, 1, 3]);
  });
});
