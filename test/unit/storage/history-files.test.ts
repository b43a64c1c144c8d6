import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { LONGEST_HISTORY_FILE, readHistoryFile, toCsv, toJson } = await import(
  '../../../entrypoints/storage/history-files.ts'
);

const NOW = Date.UTC(2026, 10, 22, 12);
const HISTORY = {
  readings: [
    { at: NOW - 60_000, remaining: 200, source: 'page' as const, pool: 'plan' },
    { at: NOW, remaining: 194, source: 'cost-line' as const, pool: 'plan' },
  ],
  charges: [{ at: NOW, credits: 6, features: ['avatar-iv' as const, 'avatar-v' as const] }],
  comparisons: [{ at: NOW, features: ['avatar-iv' as const], estimate: { min: 5, max: 7 }, charged: 6 }],
};
const file = (changes: object): string => JSON.stringify({ ...JSON.parse(toJson(HISTORY, NOW)), ...changes });

describe('a history in a file', () => {
  test('comes back as it was', () => {
    expect(readHistoryFile(toJson(HISTORY, NOW), NOW)).toEqual(HISTORY);
  });

  test('is a table for spreadsheets, oldest first, of cells that none takes for a formula', () => {
    const csv = toCsv(HISTORY);
    expect(csv.split('\r\n')).toEqual([
      'time,kind,credits,source or features,estimated from,estimated to',
      '2026-11-22T11:59:00.000Z,balance,200,page,,',
      '2026-11-22T12:00:00.000Z,balance,194,cost-line,,',
      '2026-11-22T12:00:00.000Z,spent,6,avatar-iv avatar-v,,',
      '2026-11-22T12:00:00.000Z,estimate,6,avatar-iv,5,7',
      '',
    ]);
    expect(csv).not.toMatch(/(?:^|,)[=+@-]/m);
  });
});

describe('a file that is none, or means harm', () => {
  const reading = { at: '2026-11-22T11:00:00.000Z', credits: 5, source: 'page' };
  const HOSTILE: ReadonlyArray<[string, string, object]> = [
    ['a table', 'time,kind,credits\r\n', { fault: 'no-json' }],
    ['nothing', '', { fault: 'no-json' }],
    ['another file', '{"version":1,"lessons":[]}', { fault: 'other-file' }],
    ['a list', '[]', { fault: 'other-file' }],
    ['a later version', file({ version: 2 }), { fault: 'other-file' }],
    ['as large as a disk', ' '.repeat(LONGEST_HISTORY_FILE + 1), { fault: 'too-large' }],
    ['many small entries', file({ readings: Array(10_001).fill(0) }), { fault: 'too-many' }],
    [
      'a text for credits',
      file({ readings: [{ ...reading, credits: '5' }] }),
      { list: 'readings', n: 1, field: 'credits' },
    ],
    ['credits that no account has', file({ readings: [{ ...reading, credits: 1e12 }] }), { field: 'credits' }],
    ['half a credit', file({ readings: [{ ...reading, credits: 0.5 }] }), { field: 'credits' }],
    ['a date of the future', file({ readings: [{ ...reading, at: '2099-01-01T00:00:00.000Z' }] }), { field: 'at' }],
    ['a date before HeyGen', file({ readings: [{ ...reading, at: '1999-01-01T00:00:00.000Z' }] }), { field: 'at' }],
    ['no date', file({ readings: [{ ...reading, at: '2026-13-99T00:00:00.000Z' }] }), { field: 'at' }],
    [
      'a field of its own',
      file({ readings: [reading, { ...reading, run: 'me' }] }),
      { list: 'readings', n: 2, field: 'run' },
    ],
    [
      'a prototype',
      file({}).replace('"readings":[', '"readings":[{"__proto__":{"credits":1}},'),
      { list: 'readings', n: 1 },
    ],
    [
      'what is no feature',
      file({ charges: [{ at: reading.at, credits: 1, features: ['constructor'] }] }),
      { list: 'charges', n: 1 },
    ],
    [
      'a range that is none',
      file({ estimates: [{ at: reading.at, features: [], min: 5, max: 1, charged: 1 }] }),
      { list: 'estimates', n: 1 },
    ],
  ];

  test.each(HOSTILE)('is refused with what is wrong: %s', (_, text, fault) => {
    expect(readHistoryFile(text, NOW)).toMatchObject(fault);
  });

  test('changes no object’s nature', () => {
    readHistoryFile(
      '{"upfront":"history","version":1,"__proto__":{"owned":1},"readings":[],"charges":[],"estimates":[]}',
      NOW,
    );
    expect(({} as { owned?: number }).owned).toBeUndefined();
  });
});
