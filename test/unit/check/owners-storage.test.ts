import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveBack, lend, withWelcomeSeen } from '../../check/kit/owners-storage.ts';
import { folderWith } from './run-command.ts';

const OWNERS = {
  settings: { version: 2, guardAbove: 5, rateCard: 'auto' },
  balance: { version: 1, credits: 90, source: 'page', readAt: 1 },
  history: { version: 1, readings: [[1, 90, 'page']] },
};
const OURS = {
  settings: { version: 1, rateCard: 'credits-2026b' },
  balance: { version: 1, credits: 200, source: 'user', readAt: 2 },
  rateFile: { version: 1, file: { name: 'Contract' } },
};

describe('what a run stores in somebody’s profile', () => {
  let folder: ReturnType<typeof folderWith>;
  let profile = '';
  let stored: Record<string, unknown> = {};
  const area = {
    read: () => structuredClone(stored),
    write: (values: Readonly<Record<string, unknown>>) => {
      stored = structuredClone({ ...values });
    },
  };
  beforeEach(() => {
    folder = folderWith({});
    profile = folder.path('profile');
    stored = structuredClone(OWNERS);
  });
  afterEach(() => folder.remove());

  it('holds for the run, beside the owner’s other settings, and is taken out in the end', async () => {
    await lend(profile, OURS, area);
    expect(stored).toEqual({
      ...OURS,
      settings: { version: 2, guardAbove: 5, rateCard: 'credits-2026b' },
      history: OWNERS.history,
    });
    // Chrome sorts what it stores, and the extension notes each balance.
    const entries = Object.entries(OURS.balance).toReversed();
    const history = { ...OWNERS.history, readings: [...OWNERS.history.readings, [2, 200, 'user']] };
    stored = { ...stored, balance: Object.fromEntries(entries), history };
    await giveBack(profile, area);
    expect(stored).toEqual(OWNERS);
    expect(existsSync(`${profile}/upfront-kit.json`)).toBe(false);
  });

  it('is taken out by the next run, where one was killed, whatever that one stores itself', async () => {
    await lend(profile, OURS, area);
    await lend(profile, undefined, area);
    expect(stored).toEqual(OWNERS);
    await lend(profile, OURS, area);
    await lend(profile, { balance: { ...OURS.balance, credits: 7 } }, area);
    expect(stored).toEqual({ ...OWNERS, balance: { ...OURS.balance, credits: 7 } });
    await giveBack(profile, area);
    expect(stored).toEqual(OWNERS);
  });

  it('leaves what a page has told or a person has chosen meanwhile', async () => {
    await lend(profile, OURS, area);
    // The same figure, and this time it is so.
    const told = { version: 1, credits: 200, source: 'page', readAt: 3 };
    stored = { ...stored, balance: told, settings: { ...Object(stored.settings), theme: 'dark', changedAt: 3 } };
    await giveBack(profile, area);
    expect(stored).toEqual({
      ...OWNERS,
      balance: told,
      settings: { ...OWNERS.settings, theme: 'dark', changedAt: 3 },
    });
  });

  it('is nothing where nothing is said: the profile is not touched', async () => {
    await lend(profile, undefined, area);
    await giveBack(profile, area);
    expect(existsSync(profile)).toBe(false);
    expect(stored).toEqual(OWNERS);
  });

  it('keeps which news the owner has seen, when the first steps count as seen', () => {
    expect(withWelcomeSeen({ ...OWNERS, seen: { version: 1, update: '0.1.0' } })).toEqual({
      ...OWNERS,
      seen: { version: 1, update: '0.1.0', welcome: true },
    });
    expect(withWelcomeSeen({})).toEqual({ seen: { version: 1, welcome: true } });
  });
});
