import { browser } from 'wxt/browser';
import { LESSONS, readStored, writeAll } from '../storage/area.ts';
import { HISTORY } from '../storage/history.ts';
import {
  countKept,
  importLessons,
  LESSONS_AND_ASIDE,
  type Lesson,
  type LessonsFault,
  lessonsAfter,
  parseLessons,
  withLessons,
} from '../storage/lessons.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';
import {
  DEFAULT_SETTINGS,
  isRecord,
  isSetting,
  parseSettings,
  SETTINGS,
  type Settings,
  withChanges,
} from '../storage/settings.ts';
import { eraseSynced } from '../storage/sync.ts';
import { OTHER_ENTRIES, OTHER_NAMES, type OtherName } from './other-entries.ts';
import { textOfFile } from './text-of-file.ts';

/* All that the user has chosen and taught, as one file, and the way to be rid of everything. */

/** Of a file, characters: prices that came in 64 kB may be several times as long in the lines of an export. */
const LONGEST = 512 * 1024;

/** What a file holds: some settings, lessons, and some other entries. */
export interface Imported {
  settings: Partial<Settings>;
  lessons: readonly Lesson[];
  others: Readonly<Partial<Record<OtherName, unknown>>>;
}

export type ImportFault =
  | { fault: 'unreadable' | 'tooLarge' | 'noJson' | 'notOurs' }
  | { fault: 'badSetting'; name: string }
  | { fault: 'badEntry'; name: OtherName }
  | { fault: 'badLesson'; because: LessonsFault };

/** All of it as the text of a file. */
export async function exportAll(): Promise<string> {
  const stored = await readStored(SETTINGS, LESSONS, ...OTHER_NAMES);
  const all = {
    version: 1,
    upfront: browser.runtime.getManifest().version,
    settings: parseSettings(stored[SETTINGS]),
    lessons: parseLessons(stored[LESSONS]),
    ...Object.fromEntries(OTHER_NAMES.map((name) => [name, OTHER_ENTRIES[name].exported(stored[name])])),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** What a file holds, or what is wrong with it. Settings of a later version are left out, malformed ones are a fault. */
export function parseFile(text: string, now: number): Imported | ImportFault {
  if (text.length > LONGEST) return { fault: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'noJson' };
  }
  if (!isRecord(value) || value.version !== 1) return { fault: 'notOurs' };
  const { settings = {}, lessons = [] } = value;
  if (!isRecord(settings) || !('settings' in value || 'lessons' in value)) return { fault: 'notOurs' };
  const known = (Object.keys(DEFAULT_SETTINGS) as Array<keyof Settings>).filter((name) =>
    Object.hasOwn(settings, name),
  );
  const bad = known.find((name) => !isSetting(name, settings[name]));
  if (bad) return { fault: 'badSetting', name: bad };
  const taught = importLessons(JSON.stringify({ version: 1, lessons }));
  if ('fault' in taught) return { fault: 'badLesson', because: taught };
  const others = OTHER_NAMES.filter((name) => Object.hasOwn(value, name));
  const wrong = others.find((name) => !OTHER_ENTRIES[name].accepts(value[name], now));
  if (wrong) return { fault: 'badEntry', name: wrong };
  return {
    settings: Object.fromEntries(known.map((name) => [name, settings[name]])),
    lessons: taught,
    others: Object.fromEntries(others.map((name) => [name, value[name]])),
  };
}

export const isFault = (value: Imported | ImportFault): value is ImportFault => 'fault' in value;

/** Reads a file, a large one only as far as is needed to say that it is too large. */
export async function readFile(file: Blob): Promise<Imported | ImportFault> {
  const text = await textOfFile(file.slice(0, LONGEST * 4));
  return text === undefined ? { fault: 'unreadable' } : parseFile(text, Date.now());
}

/**
 * Stores what a file holds, all of it or nothing: lessons join those here as far as there is room, all else takes the place of
 * what is here. Answers how many of the lessons are there now.
 */
export function storeImported({ settings, lessons, others }: Imported, now: number): Promise<number> {
  return oneAtATime(SETTINGS, async () => {
    const { [SETTINGS]: stored, ...taught } = await readStored(SETTINGS, ...LESSONS_AND_ASIDE);
    const after = lessonsAfter(taught, (before) => withLessons(before, lessons));
    await writeAll({
      ...after,
      [SETTINGS]: withChanges(stored, settings, now),
      ...Object.fromEntries(
        (Object.keys(others) as OtherName[]).map((name) => [name, OTHER_ENTRIES[name].stored(others[name])]),
      ),
    });
    return countKept(parseLessons(after[LESSONS]), lessons);
  });
}

/** Removes all that this extension has stored, here, in memory and in the browser's sync. */
export async function eraseAll(): Promise<void> {
  // What waits to be stored goes first: the background hears of what is erased, and would store it then.
  await browser.storage.session.clear();
  await oneAtATime(HISTORY, () => browser.storage.local.clear());
  await browser.storage.session.clear();
  await eraseSynced();
}

/** What is stored, by its name, with about how much room it takes. Bytes. */
export async function storedSizes(): Promise<Array<readonly [name: string, bytes: number]>> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, JSON.stringify(value).length + name.length] as const);
}
