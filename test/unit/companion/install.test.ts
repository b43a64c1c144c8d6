import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserOn, createMemory, type Memory } from './memory.ts';

let memory: Memory = createMemory();
vi.mock('wxt/browser', () => ({
  get browser() {
    return browserOn(memory);
  },
}));

const { openFor } = await import('../../../entrypoints/companion/install.ts');
const { CHANGES, changesBetween, isNewer } = await import('../../../entrypoints/companion/changes.ts');
const { en } = await import('../../../entrypoints/texts/en.ts');

const [WELCOME, UPDATE] = ['extension://welcome.html', 'extension://update.html'];

describe('after the install', () => {
  beforeEach(() => {
    memory = createMemory();
  });

  test('the first steps are opened, once', async () => {
    await openFor({ reason: 'install' }, '0.1.0');
    await openFor({ reason: 'install' }, '0.1.0');
    expect(memory.opened).toEqual([WELCOME]);
    // What was in that version is nothing new then.
    await openFor({ reason: 'update', previousVersion: '0.0.0' }, '0.1.0');
    expect(memory.opened).toEqual([WELCOME]);
  });

  test('an update opens what is new, once for each version that has something', async () => {
    await openFor({ reason: 'update', previousVersion: '0.0.9' }, '0.1.0');
    await openFor({ reason: 'update', previousVersion: '0.0.9' }, '0.1.0');
    await openFor({ reason: 'update', previousVersion: '0.1.0' }, '0.1.1');
    expect(memory.opened).toEqual([`${UPDATE}?since=0.0.9`]);
  });

  test('nothing is opened for an update of the browser, nor when the same version is loaded again', async () => {
    await openFor({ reason: 'chrome_update' as never }, '0.1.0');
    await openFor({ reason: 'update', previousVersion: '0.1.0' }, '0.1.0');
    expect(memory.opened).toEqual([]);
  });

  test('nothing is opened again and again where the storage is full', async () => {
    memory.broken = 'QUOTA_BYTES quota exceeded';
    await expect(openFor({ reason: 'install' }, '0.1.0')).rejects.toThrow();
    expect(memory.opened).toEqual([]);
  });
});

describe('the list of changes', () => {
  test('is in order, newest first, and names only texts that are there', () => {
    for (const [i, { version }] of CHANGES.entries())
      expect(isNewer(version, CHANGES[i + 1]?.version ?? '')).toBe(true);
    for (const { items } of CHANGES) for (const item of items) expect(en.update.items[item]).toBeTruthy();
  });

  test('is told by versions as numbers', () => {
    const changes = ['0.10.0', '0.9.3', '0.2'].map((version) => ({ version, items: [] }));
    const between = (after: string, upTo: string): string[] =>
      changesBetween(after, upTo, changes).map(({ version }) => version);
    expect(between('0.2', '0.9.3')).toEqual(['0.9.3']);
    expect(between('0.9.3', '0.10.0')).toEqual(['0.10.0']);
    expect(between('<script>', '1.0')).toEqual(['0.10.0', '0.9.3', '0.2']);
    expect(between('0.10.0', '0.10.0')).toEqual([]);
  });
});
