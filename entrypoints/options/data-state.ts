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
import { describeLessonsFault, describeLessonsLeftOut } from '../companion/lessons-fault.ts';
import { saveFile } from '../companion/save-file.ts';
import { trouble } from '../companion/state.ts';
import { watchStored } from '../storage/area.ts';
import { parseSync, readSync, SYNC, type Sync, switchSync } from '../storage/sync.ts';
import { texts } from '../texts/texts.ts';

/** Whether settings are synced, and how that went last. */
export const sync = signal<Sync>({ on: false });
/** What is stored, by name, in bytes. */
export const sizes = signal<ReadonlyArray<readonly [name: string, bytes: number]>>([]);
/** What was done last, in a sentence. */
export const said = signal('');

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
  await act(() => switchSync(on), '', texts.value.data.notStored);
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
  said.value = '';
  const read = await readFile(file);
  if (isFault(read)) {
    trouble.value = faultText(read);
    return;
  }
  let n = 0;
  const take = async (): Promise<void> => {
    n = await storeImported(read, Date.now());
  };
  const describe = (): string =>
    fill(words.imported, { settings: `${Object.keys(read.settings).length}`, lessons: `${n}` });
  await act(take, describe, words.notStored);
  if (said.value && n < read.lessons.length) trouble.value = describeLessonsLeftOut(n, read.lessons.length);
}

function faultText(found: ImportFault): string {
  if (found.fault === 'badLesson') return describeLessonsFault(found.because);
  const words = texts.value.data;
  return found.fault === 'badSetting' ? fill(words.badSetting, { name: found.name }) : words[found.fault];
}

export const eraseEverything = (): Promise<void> => act(eraseAll, texts.value.data.erased, texts.value.data.notErased);

async function act(todo: () => Promise<void>, done: string | (() => string), failed: string): Promise<void> {
  try {
    await todo();
    said.value = typeof done === 'string' ? done : done();
    trouble.value = '';
  } catch {
    said.value = '';
    trouble.value = failed;
  }
}
