import { signal } from '@preact/signals';
import { fill } from '../../shared/credits/wording.ts';
import {
  eraseAll,
  exportAll,
  type ImportFault,
  isFault,
  readFile,
  storedSizes,
  storeImported,
} from '../companion/data.ts';
import { describeLessonsFault } from '../companion/lessons-fault.ts';
import { saveFile } from '../companion/save-file.ts';
import { trouble } from '../companion/state.ts';
import { watchStored } from '../storage/area.ts';
import { parseSync, readSync, SYNC, type Sync, switchSync } from '../storage/sync.ts';
import { texts } from '../texts/texts.ts';

/** Whether settings are synced, and how that went last. */
export const sync = signal<Sync>({ on: false });
/** What is stored, by name, in bytes. */
export const sizes = signal<ReadonlyArray<readonly [name: string, bytes: number]>>([]);
/** What was done last, in a sentence; it stands beside what did it. */
export const said = signal<{ by?: 'import' | 'erase'; text: string }>({ text: '' });

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
  await act(() => switchSync(on), { text: '' }, texts.value.data.notStored);
}

/** Hands a file with settings and lessons to the browser to save. */
export async function exportFile(): Promise<void> {
  try {
    saveFile('upfront-settings.json', 'application/json', await exportAll());
  } catch {
    trouble.value = texts.value.trouble.unreadable;
  }
}

/** Takes what a file holds; nothing changes where a part of it is malformed. */
export async function importFrom(file: Blob): Promise<void> {
  const words = texts.value.data;
  said.value = { text: '' };
  const read = await readFile(file);
  if (isFault(read)) {
    trouble.value = faultText(read);
    return;
  }
  const counts = { settings: `${Object.keys(read.settings).length}`, lessons: `${read.lessons.length}` };
  await act(
    () => storeImported(read, Date.now()),
    { by: 'import', text: fill(words.imported, counts) },
    words.notStored,
  );
}

function faultText(found: ImportFault): string {
  if (found.fault === 'badLesson') return describeLessonsFault(found.because);
  const words = texts.value.data;
  return found.fault === 'badSetting' ? fill(words.badSetting, { name: found.name }) : words[found.fault];
}

export function eraseEverything(): Promise<void> {
  const { erased, notErased } = texts.value.data;
  return act(eraseAll, { by: 'erase', text: erased }, notErased);
}

async function act(todo: () => Promise<void>, done: typeof said.value, failed: string): Promise<void> {
  try {
    await todo();
    said.value = done;
    trouble.value = '';
  } catch {
    said.value = { text: '' };
    trouble.value = failed;
  }
}
