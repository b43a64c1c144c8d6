import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserOn, createMemory, type Memory } from './memory.ts';

let memory: Memory = createMemory();
vi.mock('wxt/browser', () => ({
  get browser() {
    return browserOn(memory);
  },
}));

const { concernsSync, exchangeSettings, readSync, switchSync } = await import('../../../entrypoints/storage/sync.ts');
const { oneAtATime } = await import('../../../entrypoints/storage/one-at-a-time.ts');
const { readSettings, writeSettings } = await import('../../../entrypoints/storage/settings.ts');

const NOW = Date.UTC(2026, 10, 27, 10);
const settings = (changedAt: number, more: object) => ({ version: 2, changedAt, ...more });

describe('settings in the browser’s sync', () => {
  beforeEach(() => {
    memory = createMemory();
  });

  test('stay here until that is switched on', async () => {
    await writeSettings({ plan: 'pro' });
    await exchangeSettings(NOW);
    expect(memory.synced).toEqual({});
    await switchSync(true);
    await exchangeSettings(NOW);
    expect(memory.synced.settings).toMatchObject({ plan: 'pro' });
    expect(await readSync()).toEqual({ on: true, at: NOW });
  });

  test('come to a machine that has none', async () => {
    memory.synced = { settings: settings(NOW - 1000, { plan: 'business', lowAt: 50 }) };
    await switchSync(true);
    await exchangeSettings(NOW);
    expect(await readSettings()).toMatchObject({ plan: 'business', lowAt: 50 });
  });

  test('are those that were changed last, on either machine', async () => {
    await switchSync(true);
    memory.local.settings = settings(NOW - 2000, { plan: 'pro', lowAt: 10 });
    memory.synced.settings = settings(NOW - 1000, { plan: 'free' });
    await exchangeSettings(NOW);
    expect(await readSettings()).toMatchObject({ plan: 'free', lowAt: 0 });
    await writeSettings({ plan: 'team' });
    await exchangeSettings(NOW);
    expect(memory.synced.settings).toMatchObject({ plan: 'team' });
  });

  test('lose nothing that is changed here meanwhile', async () => {
    await switchSync(true);
    memory.local.settings = settings(NOW - 2000, { plan: 'pro' });
    memory.synced.settings = settings(NOW - 1000, { plan: 'team' });
    await Promise.all([exchangeSettings(NOW), oneAtATime('settings', () => writeSettings({ lowAt: 40 }))]);
    expect(await readSettings()).toMatchObject({ plan: 'team', lowAt: 40 });
  });

  test('are written once, not to and fro', async () => {
    await switchSync(true);
    memory.local.settings = settings(NOW - 2000, { plan: 'pro' });
    await exchangeSettings(NOW);
    const before = structuredClone(memory);
    await exchangeSettings(NOW + 5000);
    expect(memory).toEqual(before);
  });

  test('that are malformed on another machine are left there, field by field; a later version’s are kept', async () => {
    await switchSync(true);
    memory.synced.settings = settings(NOW, { plan: 'platinum', lowAt: 30, ofNextYear: true });
    await exchangeSettings(NOW);
    expect(memory.local.settings).toEqual(settings(NOW, { lowAt: 30, ofNextYear: true }));
  });

  test.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
    ['Could not connect to the sync server', 'failed'],
  ])('that cannot be written are reported, and nothing is lost: %s', async (message, trouble) => {
    await switchSync(true);
    await writeSettings({ plan: 'pro' });
    const { sync } = browserOn(memory).storage;
    const failing = { ...browserOn(memory) };
    failing.storage = { ...failing.storage, sync: { ...sync, set: async () => Promise.reject(new Error(message)) } };
    const real = await import('wxt/browser');
    const spy = vi.spyOn(real, 'browser', 'get').mockReturnValue(failing as never);
    await exchangeSettings(NOW);
    spy.mockRestore();
    expect(await readSync()).toMatchObject({ on: true, trouble });
    expect(await readSettings()).toMatchObject({ plan: 'pro' });
    // And it is tried again.
    await exchangeSettings(NOW);
    expect(await readSync()).toEqual({ on: true, at: NOW });
  });

  test('follow changes of settings and of the switch, not of how it went', () => {
    const sync = (before: object, after: object) => concernsSync({ sync: { oldValue: before, newValue: after } });
    expect(concernsSync({ settings: {} })).toBe(true);
    expect(sync({ on: false }, { on: true })).toBe(true);
    expect(sync({ on: true }, { on: true, at: NOW })).toBe(false);
    expect(concernsSync({ balance: {} })).toBe(false);
  });
});
