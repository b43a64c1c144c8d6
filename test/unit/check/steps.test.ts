import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpendingGuard } from '../../check/runs/guard.ts';
import { take } from '../../check/runs/steps.ts';

const { order } = vi.hoisted(() => ({ order: [] as string[] }));
vi.mock('../../check/kit/read-annotations.ts', () => ({ settled: async () => void order.push('settled') }));

const does =
  <T>(what: string, answer?: T) =>
  async () => {
    order.push(what);
    return answer as T;
  };

const control = { click: does('click'), dispose: async () => undefined };
const page = {
  evaluateHandle: does('find', { asElement: () => control }),
  keyboard: { press: does('press') },
} as unknown as Page;
const guard = {
  isThere: async () => true,
  reason: does('ask the guard'),
  held: does<string[]>('what was held', []),
} as unknown as SpendingGuard;
const context = {
  page,
  guard,
  timeout: 1000,
  signal: new AbortController().signal,
  takePicture: async () => undefined,
};

beforeEach(() => void order.splice(0));

describe('a step is taken when the overlay has seen what is there', () => {
  it('clicks what has just come only then, because the guard knows by its estimate that it spends', async () => {
    expect(await take({ click: { role: 'button', name: 'Go' } }, context)).toMatchObject({ outcome: 'done' });
    expect(order.slice(0, 4)).toEqual(['find', 'settled', 'ask the guard', 'click']);
  });

  it('presses keys only then', async () => {
    expect(await take({ press: 'Enter' }, context)).toMatchObject({ outcome: 'done' });
    expect(order.slice(0, 2)).toEqual(['settled', 'press']);
  });
});
