import { signal } from '@preact/signals';
import { fill, plural } from '../../shared/credits/wording.ts';
import {
  eraseAll,
  exportAll,
  type Imported,
  type ImportFault,
  isFault,
  readFile,
  storedSizes,
  storeImported,
} from '../companion/data.ts';
import { describeLessonsFault, describeLessonsLeftOut } from '../companion/lessons-fault.ts';
import { OTHER_NAMES } from '../companion/other-entries.ts';
import { saveFile } from '../companion/save-file.ts';
import { trouble } from '../companion/state.ts';
import { unsavedSince } from '../companion/unsaved.ts';
import { watchStored } from '../storage/area.ts';
import { parseSync, readSync, SYNC, type Sync, switchSync } from '../storage/sync.ts';
import { credits, texts } from '../texts/texts.ts';

/** Whether settings are synced, and how that went last. */
export const sync = signal<Sync>({ on: false });
/** What is stored, by name, in bytes. */
export const sizes = signal<ReadonlyArray<readonly [name: string, bytes: number]>>([]);
/** What was done last, and where, in words that follow the language: what was erased may have chosen it. */
export const said = signal<{ at: 'import' | 'erase'; text(): string } | undefined>(undefined);

/** Reads what the section about data shows, and follows it until the result is called. */
export function followData(): () => void {
  const read = async (): Promise<void> => {
    try {
      [sync.value, sizes.value] = await Promise.all([readSync(), storedSizes()]);
    } catch {
      trouble.value = texts.value.trouble.unreadable;
    }
  };
  void read();
  return watchStored((values) => {
    if (SYNC in values) sync.value = parseSync(values[SYNC]);
    void read();
  });
}

export async function setSync(on: boolean): Promise<void> {
  await act(() => switchSync(on), undefined, texts.value.data.notStored);
}

/** Hands a file with all that the user has chosen and taught to the browser to save. */
export async function exportFile(): Promise<void> {
  try {
    saveFile('upfront-settings.json', 'application/json', await exportAll());
  } catch {
    trouble.value = texts.value.trouble.unreadable;
  }
}

/** Takes what a file holds; nothing changes where a part of it is malformed. */
export async function importFrom(file: Blob): Promise<void> {
  said.value = undefined;
  const read = await readFile(file);
  if (isFault(read)) {
    trouble.value = faultText(read);
    return;
  }
  let taken = 0;
  const take = async (): Promise<void> => {
    taken = await storeImported(read, Date.now());
  };
  const text = (): string => importedText(read, taken);
  await act(take, { at: 'import', text }, texts.value.data.notStored);
  if (said.value && taken < read.lessons.length) trouble.value = describeLessonsLeftOut(taken, read.lessons.length);
}

/** "Imported: 3 settings, 1 lesson, prices from a file." */
function importedText({ settings, others }: Imported, lessons: number): string {
  const { imported, importedParts: words } = texts.value.data;
  const { messages } = credits.value;
  const parts = [
    plural(words.settings, Object.keys(settings).length, messages),
    plural(words.lessons, lessons, messages),
    ...OTHER_NAMES.filter((name) => name in others).map((name) => words[name]),
  ];
  return fill(imported, { parts: parts.join(messages.comma) });
}

function faultText(found: ImportFault): string {
  if (found.fault === 'badLesson') return describeLessonsFault(found.because);
  if (found.fault === 'unreadable') return texts.value.trouble.unreadableFile;
  const words = texts.value.data;
  if (found.fault === 'badEntry') return fill(words.badEntry, { name: words.entries[found.name] });
  return found.fault === 'badSetting' ? fill(words.badSetting, { name: found.name }) : words[found.fault];
}

export const eraseEverything = (): Promise<void> =>
  act(
    async () => {
      await eraseAll();
      unsavedSince.value = undefined;
    },
    { at: 'erase', text: () => texts.value.data.erased },
    texts.value.data.notErased,
  );

async function act(todo: () => Promise<void>, done: typeof said.value, failed: string): Promise<void> {
  try {
    await todo();
    said.value = done;
    trouble.value = '';
  } catch {
    said.value = undefined;
    trouble.value = failed;
  }
}
