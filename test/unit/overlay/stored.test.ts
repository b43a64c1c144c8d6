import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeStorage } from '../storage/fake-storage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeStorage } = await import('../storage/fake-storage.ts');
  const fake = fakeStorage();
  return { browser: fake.browser, fake };
});

const { fake } = (await import('wxt/browser')) as unknown as { fake: FakeStorage };
const { followStored } = await import('../../../entrypoints/heygen.content/stored.ts');
const { writeBalance } = await import('../../../entrypoints/storage/balance.ts');
const { writeSettings } = await import('../../../entrypoints/storage/settings.ts');
const { writeStored } = await import('../../../entrypoints/storage/area.ts');

describe('what the overlay knows from the storage', () => {
  beforeEach(() => {
    fake.disk = { settings: { version: 2, lowAt: 40 } };
  });

  test('is what is stored, and follows it', async () => {
    const changed = vi.fn();
    const stored = await followStored(changed, new AbortController().signal);
    expect(stored.settings.lowAt).toBe(40);
    expect(stored.balance.left()).toEqual({ kind: 'unknown' });
    changed.mockClear();
    await writeSettings({ lowAt: 50 });
    await writeBalance(200, 'page', Date.now());
    expect(stored.settings.lowAt).toBe(50);
    expect(stored.balance.left()).toMatchObject({ credits: 200 });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('is not another because of what else is stored, nor after its end', async () => {
    const changed = vi.fn();
    const own = new AbortController();
    const stored = await followStored(changed, own.signal);
    changed.mockClear();
    await writeStored('history', { version: 1 });
    own.abort();
    await writeSettings({ lowAt: 50 });
    expect(changed).not.toHaveBeenCalled();
    expect(stored.settings.lowAt).toBe(40);
  });

  test('is the defaults while the storage cannot be read', async () => {
    vi.useFakeTimers();
    const get = vi.spyOn(Object(fake.browser).storage.local, 'get');
    for (const answer of [() => Promise.reject(new Error('broken')), () => new Promise(() => {})]) {
      get.mockImplementationOnce(answer);
      const reading = followStored(() => {}, new AbortController().signal);
      await vi.advanceTimersByTimeAsync(3000);
      expect((await reading).settings).toMatchObject({ enabled: true, lowAt: 0 });
    }
    vi.useRealTimers();
  });
});
