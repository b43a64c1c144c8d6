import { signal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fill, plural } from '../../shared/credits/wording.ts';
import type { Landmark, Report, Said } from '../heygen.content/help/report.ts';
import {
  changeLessons,
  countKept,
  exportLessons,
  importLessons,
  type Lesson,
  type LessonKind,
  LONGEST_FILE,
  readLessons,
  watchLessons,
  withLessons,
} from '../storage/lessons.ts';
import { countMisses, type PageMisses } from '../storage/misses.ts';
import { noteUnsaved } from '../storage/unsaved.ts';
import { credits, texts } from '../texts/texts.ts';
import { describeLessonsFault, describeLessonsLeftOut } from './lessons-fault.ts';
import { trouble } from './state.ts';
import { textOfFile } from './text-of-file.ts';

const HEYGEN = ['https://app.heygen.com/*', 'https://www.heygen.com/*'];

const Counts = v.record(v.pipe(v.string(), v.maxLength(40)), v.number());
const Answer = v.object({
  version: v.literal(1),
  upfront: v.string(),
  on: v.pipe(v.string(), v.maxLength(80)),
  card: v.string(),
  found: Counts,
  missing: v.array(v.string()),
  features: Counts,
  lessons: v.number(),
  roles: Counts,
  says: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['exact', 'range', 'included', 'unknown']),
        state: v.picklist(['enough', 'low', 'short', 'included', 'unknown']),
        text: v.pipe(v.string(), v.maxLength(400)),
        note: v.pipe(v.string(), v.maxLength(400)),
      }),
    ),
    v.maxLength(20),
  ),
});
const Checked = v.object({ version: v.literal(1), seen: v.boolean() });

/** What the page in front of the user has answered; `undefined` where it is none of HeyGen's. */
export const report = signal<Report | undefined>(undefined);
export const misses = signal<PageMisses>({});
export const lessons = signal<readonly Lesson[]>([]);
/** How the last "Check now" ended; `asking` while the page reads itself. */
export const checked = signal<'not-yet' | 'asking' | 'seen' | 'not-shown' | 'no-page'>('not-yet');
/** False where the user or the browser has taken away the access to HeyGen's pages. */
export const hasAccess = signal(true);
/** Whether this is a tab of its own, and not the toolbar's window. */
export const isTab = signal(false);
/** What was done last, in a sentence. */
export const done = signal('');

let tab: number | undefined;
let loading: Promise<void> | undefined;

/** Asks the page in front of the user; where the popup stands in a tab of its own, the page of HeyGen's seen last. */
export function loadPage(): Promise<void> {
  loading = findPage();
  return loading;
}

/** What the page says is worth showing whatever the storage does, so nothing here waits for it. */
async function findPage(): Promise<void> {
  hasAccess.value = await browser.permissions.contains({ origins: HEYGEN });
  void followLessons();
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Over a page that is none of HeyGen's, the toolbar's window says so: another tab's is not "this page".
  isTab.value = (await browser.tabs.getCurrent()) !== undefined;
  const others = isTab.value ? await browser.tabs.query({ url: HEYGEN }) : [];
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of [active, ...others].flatMap((each) => each ?? [])) {
    if (id === undefined) continue;
    const answer = v.safeParse(Answer, await ask(id, { ask: 'report' }));
    if (!answer.success) continue;
    tab = id;
    report.value = answer.output as Report;
    void noteMisses(report.value);
    return;
  }
}

/** Storage that cannot be read is said by whoever loads the settings. */
async function followLessons(): Promise<void> {
  watchLessons((changed) => {
    lessons.value = changed;
  });
  lessons.value = await readLessons().catch(() => []);
}

async function noteMisses({ on, missing }: Report): Promise<void> {
  try {
    misses.value = await countMisses(on, missing, Date.now());
  } catch {
    await noteUnsaved(Date.now()).catch(() => undefined);
  }
}

/** Has the page in front of the user read again: its balance, where it shows one, and what it would spend. */
export async function checkNow(): Promise<void> {
  checked.value = 'asking';
  // Whoever is quick presses before the page has answered for the first time.
  await loading?.catch(() => undefined);
  const id = tab;
  const answer = v.safeParse(Checked, id === undefined ? undefined : await ask(id, { ask: 'check' }));
  const again = v.safeParse(Answer, id === undefined ? undefined : await ask(id, { ask: 'report' }));
  if (again.success) report.value = again.output as Report;
  if (answer.success) checked.value = answer.output.seen ? 'seen' : 'not-shown';
  else checked.value = 'no-page';
}

/** `undefined` where no script of ours is there to answer. */
const ask = (id: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(id, message).catch(() => undefined);

/** Asks for the access to HeyGen's pages again; open tabs need a reload then. Some browsers have no question for it. */
export async function askForAccess(): Promise<void> {
  hasAccess.value = await browser.permissions.request({ origins: HEYGEN }).catch(() => false);
  if (hasAccess.value) done.value = texts.value.access.allowed;
}

/** Starts pointing on the page; the popup would stand in the way of it. */
export async function startTeaching(kind: LessonKind): Promise<void> {
  const began = tab !== undefined && (await ask(tab, { ask: 'teach', kind }));
  if (began === true) window.close();
  else trouble.value = texts.value.page.noAnswer;
}

/** Puts the report on the clipboard: structure only, nothing that anybody has written. */
export async function copyReport(): Promise<void> {
  try {
    await navigator.clipboard.writeText(JSON.stringify({ ...report.value, misses: misses.value }, null, 2));
    done.value = texts.value.page.copied;
  } catch {
    trouble.value = texts.value.page.notCopied;
  }
}

export function removeLesson(lesson: Lesson): Promise<void> {
  const wanted = JSON.stringify(lesson);
  return store(
    (all) => all.filter((other) => JSON.stringify(other) !== wanted),
    () => texts.value.lessons.forgotten,
  );
}

/** Adds the lessons of a file as far as there is room; nothing changes where one of them is malformed. */
export async function importFile(file: Pick<File, 'size' | 'text'>): Promise<void> {
  const text = file.size > LONGEST_FILE * 4 ? ' '.repeat(LONGEST_FILE + 1) : await textOfFile(file);
  const imported = text === undefined ? undefined : importLessons(text);
  if (!imported) trouble.value = texts.value.trouble.unreadableFile;
  else if ('fault' in imported) trouble.value = describeLessonsFault(imported);
  else
    await store(
      (all) => withLessons(all, imported),
      (kept) => importedText(countKept(kept, imported), imported.length),
    );
}

function importedText(count: number, all: number): string {
  if (count < all) return describeLessonsLeftOut(count, all);
  const { imported, importedParts } = texts.value.data;
  return fill(imported, { parts: plural(importedParts.lessons, count, credits.value.messages) });
}

/** The lessons as a file for the browser to save. */
export const exportUrl = (): string => `data:application/json,${encodeURIComponent(exportLessons(lessons.value))}`;

async function store(
  change: (lessons: readonly Lesson[]) => readonly Lesson[],
  describe: (kept: readonly Lesson[]) => string,
): Promise<void> {
  try {
    lessons.value = await changeLessons(change);
    done.value = describe(lessons.value);
    trouble.value = '';
  } catch {
    trouble.value = texts.value.lessons.notStored;
  }
}

export type { Landmark, Said };
