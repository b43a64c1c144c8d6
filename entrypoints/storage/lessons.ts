import type { FeatureId } from '../../shared/credits/types.ts';
import { LESSONS, readStored, type Stored, watchStored, writeAll } from './area.ts';
import { asideOf, setAside } from './aside.ts';
import { isFeatureId, isRecord } from './settings.ts';

/** What a user can say of an element of a page that Upfront did not understand by itself. */
export const LESSON_KINDS = ['spends', 'length', 'balance', 'not-a-feature'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/**
 * A page description of the user's, for one element: what it is and where it stands, in words that a screen reader would
 * use. It holds no selector and no code, so it can reach nothing but the page that it was made on.
 */
export interface Lesson {
  is: LessonKind;
  /** The described page it holds for, as `page:editor`, or a path with its ids left out, as `path:/labs/*`. */
  on: string;
  /** Role, or `text` for what has none. */
  role: string;
  /** Its name or text in lower case, numbers as "#"; empty for an icon. */
  name: string;
  /** The name of the part of the page around it, in the same way; empty where it has none. */
  within: string;
  /** Which one of several that are described the same, from 0. */
  nth: number;
  /** What a control that spends pays for. */
  pays?: FeatureId;
}

const MOST_LESSONS = 200;
const LONGEST = 80;
/** Of a file with lessons, characters. */
export const LONGEST_FILE = 64 * 1024;

/** Why a file holds no lessons; of a lesson that is none, its place from 1 and the field that is missing, wrong or unknown. */
export type LessonsFault =
  | { fault: 'too-large' | 'no-json' | 'other-file' | 'too-many' }
  | { fault: 'entry'; n: number; field: string };

/** The field by which something is no lesson; nothing where it is one. */
function faultOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is';
  const { is, on, role, name, within, nth, pays, ...others } = value;
  if (!LESSON_KINDS.some((kind) => kind === is)) return 'is';
  for (const [field, text] of Object.entries({ on, role, name, within }))
    if (typeof text !== 'string' || text.length > LONGEST) return field;
  if (!/^(?:page:[a-z-]+|path:\/[\w*/.-]*)$/.test(on as string)) return 'on';
  if (!/^[a-z]+$/.test(role as string)) return 'role';
  if (!Number.isSafeInteger(nth) || (nth as number) < 0 || (nth as number) > 999) return 'nth';
  if (is === 'spends' ? !isFeatureId(pays) : pays !== undefined) return 'pays';
  return Object.keys(others)[0]?.slice(0, LONGEST);
}

const isLesson = (value: unknown): value is Lesson => faultOf(value) === undefined;

/** Stored lessons; what is malformed is left out. */
export function parseLessons(value: unknown): Lesson[] {
  const list = isRecord(value) && Array.isArray(value.lessons) ? value.lessons : [];
  return list.slice(0, MOST_LESSONS).filter(isLesson);
}

/** Whether all that is stored is lessons, and no more of them than are read: else what is written in its place loses some. */
export const areLessons = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (isRecord(value) &&
    value.version === 1 &&
    Array.isArray(value.lessons) &&
    value.lessons.length <= MOST_LESSONS &&
    value.lessons.every(isLesson));

/** The lessons of a file, or what is wrong with it. */
export function importLessons(file: string): Lesson[] | LessonsFault {
  if (file.length > LONGEST_FILE) return { fault: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { fault: 'no-json' };
  }
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.lessons)) return { fault: 'other-file' };
  if (value.lessons.length > MOST_LESSONS) return { fault: 'too-many' };
  for (const [i, lesson] of value.lessons.entries()) {
    const field = faultOf(lesson);
    if (field !== undefined) return { fault: 'entry', n: i + 1, field };
  }
  return value.lessons as Lesson[];
}

export const exportLessons = (lessons: readonly Lesson[]): string =>
  `${JSON.stringify({ version: 1, lessons }, null, 2)}\n`;

export async function readLessons(): Promise<Lesson[]> {
  return parseLessons((await readStored(LESSONS))[LESSONS]);
}

/** What `lessonsAfter` asks for. */
export const LESSONS_AND_ASIDE = [LESSONS, asideOf(LESSONS)] as const;

/** Changes what is stored, and answers what is there then. */
export async function changeLessons(change: (lessons: readonly Lesson[]) => readonly Lesson[]): Promise<Lesson[]> {
  const after = lessonsAfter(await readStored(...LESSONS_AND_ASIDE), change);
  await writeAll(after);
  return parseLessons(after[LESSONS]);
}

/** What is to be stored after a change: an empty list leaves nothing to read, and what is no lesson is set aside first. */
export function lessonsAfter(stored: Stored, change: (lessons: readonly Lesson[]) => readonly Lesson[]): Stored {
  const { [LESSONS]: before, [asideOf(LESSONS)]: aside } = stored;
  const lessons = change(parseLessons(before)).slice(0, MOST_LESSONS);
  return {
    ...setAside(LESSONS, aside, areLessons(before) ? undefined : before),
    [LESSONS]: lessons.length > 0 ? { version: 1, lessons } : null,
  };
}

/** Lessons with some more: what is taught again about the same element takes the place of what was taught before. */
export function withLessons(lessons: readonly Lesson[], more: readonly Lesson[]): Lesson[] {
  const byKey = new Map([...lessons, ...more].map((lesson) => [keyOf(lesson), lesson]));
  return [...byKey.values()];
}

/** How many of these are among what is kept, which has an end. */
export function countKept(kept: readonly Lesson[], more: readonly Lesson[]): number {
  const keys = new Set(kept.map(keyOf));
  return more.filter((lesson) => keys.has(keyOf(lesson))).length;
}

const keyOf = ({ pays: _, ...rest }: Lesson): string => JSON.stringify(Object.entries(rest).sort());

export function watchLessons(changed: (lessons: Lesson[]) => void): () => void {
  return watchStored((values) => {
    if (LESSONS in values) changed(parseLessons(values[LESSONS]));
  });
}
