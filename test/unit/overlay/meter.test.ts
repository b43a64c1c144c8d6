import { describe, expect, it } from 'vitest';
import { type Metered, meterModel } from '../../../entrypoints/heygen.content/notices/meter-model.ts';
import { toPixels, toPlace } from '../../../entrypoints/heygen.content/notices/meter-pixels.ts';
import type { PageReading } from '../../../entrypoints/heygen.content/reading/read-page.ts';
import { balanceOf, spendable } from '../../../shared/credits/balance.ts';
import { estimate } from '../../../shared/credits/estimate.ts';
import { asFree } from '../../../shared/credits/free.ts';
import { en } from '../../../shared/credits/locales/en.ts';
import type { Action, Estimate } from '../../../shared/credits/types.ts';

const NOW = new Date(2026, 10, 22, 14, 2).getTime();
const MINUTE = 60_000;

const spending = (...estimates: Estimate[]): PageReading =>
  ({ spending: estimates.map((value) => ({ control: {}, estimate: value })) }) as never;
const of = (...actions: Action[]): Estimate => estimate(actions, 'premium-2026');

const model = (more: Partial<Metered> = {}, age = 0) =>
  meterModel(
    {
      left: spendable(balanceOf(200, 'page', NOW - age), NOW),
      reading: undefined,
      card: 'premium-2026',
      isFree: false,
      words: { messages: en },
      renews: undefined,
      hasOldName: false,
      ...more,
    },
    NOW,
  );

describe('the meter says', () => {
  it('an exact, a stale and an unknown balance in different words, with where it comes from', () => {
    expect(model()).toMatchObject({ state: 'exact', balance: '200 premium credits left' });
    expect(model().notes[0]).toBe('read from HeyGen’s page, 14:02');
    expect(model({}, 20 * MINUTE)).toMatchObject({ state: 'stale', balance: '200 premium credits left as of 13:42' });
    expect(model({}, 20 * MINUTE).notes[0]).toBe('read from HeyGen’s page; may have changed since');
    const unknown = model({ left: { kind: 'unknown' } });
    expect(unknown).toMatchObject({ state: 'unknown', balance: 'Balance unknown' });
    expect(unknown.notes[0]).toMatch(/profile menu/);
  });

  const avatar = of({ feature: 'avatar-iv', seconds: 60 });

  it.each<[string, PageReading | undefined, string]>([
    ['nothing that spends', undefined, 'This page: no button that spends'],
    ['no button', spending(), 'This page: no button that spends'],
    ['one', spending(avatar), 'This page: 20 premium credits'],
    ['two for the same', spending(avatar, avatar), 'This page: 20 premium credits'],
    ['two of their own', spending(avatar, of({ feature: 'ai-avatar-look' })), 'This page: 1–20 premium credits'],
    ['one that is not known', spending(avatar, of({ feature: 'upscale' })), 'This page: cost unknown'],
    ['what is included', spending(of({ feature: 'avatar-iii' })), 'This page: no premium credits'],
    ['a free video', spending(asFree(avatar)), 'This page: one free video'],
  ])('what the page would spend: %s', (_, reading, said) => {
    expect(model({ reading }).notes[1]).toBe(said);
  });

  it('that a free account has none, whatever was stored of another', () => {
    const free = model({ isFree: true, reading: spending(asFree(avatar)) });
    expect(free.balance).toBe('Free plan: no credits');
    expect(free.notes).toEqual([
      'Free accounts have 1–3 videos a month, of 1–3 min at most, and no credits.',
      'This page: one free video',
    ]);
  });

  it('when credits are renewed, while that is still to come', () => {
    const day = new Date(2026, 11, 1).getTime();
    expect(model({ renews: day }).notes).toContain('Credits renew on December 1, 2026.');
    expect(model({ renews: NOW - 1 }).notes).toHaveLength(2);
  });

  it('what the mark of an old name would say, in whose place it stands', () => {
    expect(model({ hasOldName: true }).notes.at(-1)).toBe('Generative Credits are now Premium Credits');
  });
});

describe('the meter’s place', () => {
  const SIZE = { width: 200, height: 80 };

  it('keeps its corner in any window, and is never out of it', () => {
    for (const room of [
      { width: 1440, height: 900 },
      { width: 320, height: 256 },
      { width: 3840, height: 2160 },
    ]) {
      expect(toPixels({ x: 0, y: 0 }, SIZE, room)).toEqual({ left: 12, top: 12 });
      expect(toPixels({ x: 1, y: 1 }, SIZE, room)).toEqual({ left: room.width - 212, top: room.height - 92 });
    }
    // Smaller than the meter itself: at the start of it.
    expect(toPixels({ x: 1, y: 1 }, SIZE, { width: 100, height: 50 })).toEqual({ left: 12, top: 12 });
  });

  it('is what the pixels say, kept within the window', () => {
    const room = { width: 1440, height: 900 };
    expect(toPixels(toPlace(300, 400, SIZE, room), SIZE, room)).toEqual({ left: 300, top: 400 });
    expect(toPlace(-500, 5000, SIZE, room)).toEqual({ x: 0, y: 1 });
    expect(toPlace(50, 50, SIZE, { width: 100, height: 50 })).toEqual({ x: 0, y: 0 });
  });
});
