import { beforeEach, expect, test, vi } from 'vitest';
import { browserOn, createMemory } from './memory.ts';

const memory = createMemory();
vi.mock('wxt/browser', () => ({ browser: browserOn(memory) }));

const { importFrom } = await import('../../../entrypoints/options/data-state.ts');
const { offer, offered } = await import('../../../entrypoints/options/rate-file-state.ts');
const { fault, importFile: importHistory } = await import('../../../entrypoints/companion/history.ts');
const { importFile: importLessons } = await import('../../../entrypoints/companion/page-state.ts');
const { trouble } = await import('../../../entrypoints/companion/state.ts');
const { en } = await import('../../../entrypoints/texts/en.ts');

/** A file that was moved after it was chosen: the browser knows its name and no more. */
class Moved extends File {
  override text(): Promise<string> {
    return Promise.reject(new DOMException('A requested file could not be found', 'NotFoundError'));
  }
  override slice(): Blob {
    return this;
  }
}
const file = new Moved(['{}'], 'gone.json');

beforeEach(() => {
  trouble.value = '';
  fault.value = '';
});

test.each([
  ['settings', () => importFrom(file), trouble],
  ['prices', () => offer(file), trouble],
  ['lessons', () => importLessons(file), trouble],
  ['a history', () => importHistory(file), fault],
] as const)(
  'a file of %s that the browser cannot read is said to be one, and changes nothing',
  async (_, choose, said) => {
    await choose();
    expect(said.value).toBe(en.trouble.unreadableFile);
    expect(memory.local).toEqual({});
    expect(offered.value).toBeUndefined();
  },
);
