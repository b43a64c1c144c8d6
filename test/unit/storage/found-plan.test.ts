import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

/** The extension's storage, in memory. */
const disk: Record<string, unknown> = {};

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(disk[key])])),
        set: async (values: Record<string, unknown>) => Object.assign(disk, structuredClone(values)),
      },
    },
  },
}));

const { parseFoundPlan, readFoundPlan, writeFoundPlan } = await import('../../../entrypoints/storage/found-plan.ts');
const { parseMeterPlace, readMeterPlace, writeMeterPlace } = await import('../../../entrypoints/storage/meter.ts');

const SIGN = { kind: 'current-plan', words: 'Current Plan: Creator', on: 'page:home' } as const;
const FOUND = { card: 'credits-2026b', plan: 'creator', signs: [SIGN], at: 1_790_000_000_000 } as const;

describe('the plan that was found', () => {
  it('is read as it was written', async () => {
    await writeFoundPlan({ ...FOUND, renews: 1_791_000_000_000, refused: true });
    expect(await readFoundPlan()).toEqual({ ...FOUND, renews: 1_791_000_000_000, refused: true });
    expect(disk['found-plan']).toMatchObject({ version: 1 });
  });

  it('is stored with as many words as evidence needs, and no more', async () => {
    const long = { ...SIGN, words: 'x'.repeat(500) };
    await writeFoundPlan({ ...FOUND, signs: Array.from({ length: 9 }, () => long) });
    expect((await readFoundPlan())?.signs.map(({ words }) => words.length)).toEqual([80, 80, 80, 80]);
  });

  it('is nothing where nothing that makes sense is stored; what is broken costs only itself', () => {
    for (const value of [undefined, null, [], 'creator', {}, { ...FOUND, at: 'now' }, { ...FOUND, signs: 3 }])
      expect(parseFoundPlan(value)).toBeUndefined();
    expect(parseFoundPlan({ ...FOUND, card: 'next-year', plan: 'gold' })).toBeUndefined();
    expect(parseFoundPlan({ ...FOUND, card: 'next-year', signs: [SIGN, { ...SIGN, kind: 'magic' }, null] })).toEqual({
      plan: 'creator',
      signs: [SIGN],
      at: FOUND.at,
    });
  });
});

describe('the meter’s place', () => {
  it('is read as it was written', async () => {
    await writeMeterPlace({ at: { x: 0.25, y: 1 }, folded: true });
    expect(await readMeterPlace()).toEqual({ at: { x: 0.25, y: 1 }, folded: true });
  });

  it('is as if never set where it is malformed', () => {
    for (const value of [
      undefined,
      null,
      'left',
      { at: { x: 2, y: 0 } },
      { at: { x: Number.NaN, y: 0 } },
      { folded: 1 },
    ])
      expect(parseMeterPlace(value)).toEqual({ folded: false });
  });
});

it('whatever is stored, nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseFoundPlan(value);
      expect(typeof parseMeterPlace(value).folded).toBe('boolean');
    }),
  );
});
