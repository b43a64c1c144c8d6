import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../entrypoints/companion/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a file that is saved can be read until the user has chosen a place for it, and is let go then', async () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  saveFile('a.json', 'application/json', '{}');
  expect(link).toMatchObject({ download: 'a.json', href: expect.stringMatching(/^blob:/) });
  expect(link.click).toHaveBeenCalledOnce();
  const isThere = (): Promise<boolean> =>
    fetch(link.href).then(
      () => true,
      () => false,
    );
  vi.advanceTimersByTime(60_000);
  expect(await isThere()).toBe(true);
  vi.advanceTimersByTime(600_000);
  expect(await isThere()).toBe(false);
});
