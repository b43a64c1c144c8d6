import { beforeEach, expect, test, vi } from 'vitest';
import { browserOn, createMemory, type Memory } from './memory.ts';

let memory: Memory = createMemory();
/** Where the window stands, which tab is in front of the user, and which are of HeyGen's, by their ids. */
let windows: { own?: number; active: number; heygen: number[] } = { active: 1, heygen: [] };
const asked: number[] = [];
const idsOf = (ids: readonly number[]) => ids.map((id) => ({ id }));
const tabs = {
  getCurrent: async () => (windows.own === undefined ? undefined : { id: windows.own }),
  query: async ({ url }: { url?: string[] }) => idsOf(url ? windows.heygen : [windows.active]),
  sendMessage: async (id: number) => void asked.push(id),
};
vi.mock('wxt/browser', () => ({
  get browser() {
    return { ...browserOn(memory), permissions: { contains: async () => true }, tabs };
  },
}));

const { done, importFile, lessons, loadPage, removeLesson } = await import(
  '../../../entrypoints/companion/page-state.ts'
);
const { trouble } = await import('../../../entrypoints/companion/state.ts');
const { exportLessons, readLessons } = await import('../../../entrypoints/storage/lessons.ts');
const { en } = await import('../../../entrypoints/texts/en.ts');

const lesson = (nth: number) =>
  ({ is: 'length', on: 'page:editor', role: 'text', name: '#s est.', within: 'script', nth }) as const;
const lessonsOf = (count: number, from = 0) => Array.from({ length: count }, (_, index) => lesson(from + index));
const fileOf = (count: number, from: number) => {
  const text = exportLessons(lessonsOf(count, from));
  return { size: text.length, text: async () => text };
};

beforeEach(() => {
  memory = createMemory();
  done.value = trouble.value = '';
});

test('over a page that is none of HeyGen’s, no other tab’s is taken for this page', async () => {
  asked.length = 0;
  windows = { active: 1, heygen: [2, 3] };
  await loadPage();
  expect(asked).toEqual([1]);
});

test('in a tab of its own, the window is about the page of HeyGen’s seen last', async () => {
  asked.length = 0;
  windows = { own: 1, active: 1, heygen: [2, 3] };
  await loadPage();
  expect(asked).toEqual([1, 2, 3]);
});

test('lessons of a file are counted as they are kept, and what has no room is said', async () => {
  memory.local = { lessons: { version: 1, lessons: lessonsOf(198) } };
  await importFile(fileOf(1, 198));
  expect(done.value).toBe('Imported: 1 lesson.');
  await importFile(fileOf(3, 199));
  expect(done.value).toMatch(/^Imported: 1 of 3 lessons\. 200 are the most/);
  expect(await readLessons()).toEqual(lessonsOf(200));
  expect(lessons.value).toEqual(lessonsOf(200));
});

test('a lesson is forgotten, and one that a page has stored meanwhile is not', async () => {
  memory.local = { lessons: { version: 1, lessons: lessonsOf(1) } };
  lessons.value = lessonsOf(1);
  memory.local = { lessons: { version: 1, lessons: lessonsOf(2) } };
  await removeLesson(lesson(0));
  expect(await readLessons()).toEqual([lesson(1)]);
  expect(done.value).toBe(en.lessons.forgotten);
});

test('nothing changes where a file cannot be stored, and that is said', async () => {
  memory.local = { lessons: { version: 1, lessons: lessonsOf(1) } };
  memory.broken = 'QUOTA_BYTES quota exceeded';
  await importFile(fileOf(1, 5));
  expect(await readLessons()).toEqual(lessonsOf(1));
  expect([done.value, trouble.value]).toEqual(['', en.lessons.notStored]);
});
