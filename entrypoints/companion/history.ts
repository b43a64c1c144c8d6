import { signal } from '@preact/signals';
import type { Comparison } from '../../shared/credits/accuracy.ts';
import { fill, formatNumber, plural } from '../../shared/credits/wording.ts';
import { eraseComparisons, readComparisons, watchComparisons } from '../storage/accuracy.ts';
import { watchStored } from '../storage/area.ts';
import { type History, NO_HISTORY } from '../storage/history.ts';
import {
  type Fault,
  type Imported,
  LONGEST_HISTORY_FILE,
  readHistoryFile,
  toCsv,
  toJson,
} from '../storage/history-files.ts';
import {
  ASIDE,
  discardAside,
  eraseHistory,
  importHistory,
  readAside,
  readHistory,
  watchHistory,
} from '../storage/history-store.ts';
import { readRenewalDay, watchRenewalDay, writeRenewalDay } from '../storage/renewal.ts';
import { credits, texts } from '../texts/texts.ts';
import { saveFile } from './save-file.ts';
import { textOfFile } from './text-of-file.ts';

export const history = signal<History>(NO_HISTORY);
export const comparisons = signal<readonly Comparison[]>([]);
/** The day of the month on which the plan renews, where the user has said so. */
export const renewalDay = signal<number | undefined>(undefined);
/** What could not be read, as a text to save; `undefined` where all could. */
export const aside = signal<string | undefined>(undefined);
/** False until storage has answered: an empty history is said to be one only then. */
export const isLoaded = signal(false);
/** What was done last, or why it was not, each in a sentence. */
export const said = signal('');
export const fault = signal('');

let loading: Promise<void> | undefined;

/** Reads it once for all that ask, and follows it while the page is open. */
export function loadHistory(): Promise<void> {
  loading ??= start();
  return loading;
}

async function start(): Promise<void> {
  try {
    const [kept, compared, day] = await Promise.all([readHistory(), readComparisons(), readRenewalDay()]);
    // At once, so that it can be saved before anything else happens to it.
    if (kept.broken) await importHistory({ readings: [], charges: [] }, []);
    history.value = kept;
    comparisons.value = compared;
    renewalDay.value = day;
    aside.value = await readAside();
  } catch {
    fault.value = texts.value.trouble.unreadable;
  }
  isLoaded.value = true;
  watchHistory((changed) => {
    history.value = changed;
  });
  watchComparisons((changed) => {
    comparisons.value = changed;
  });
  watchRenewalDay((changed) => {
    renewalDay.value = changed;
  });
  watchStored((values) => {
    if (ASIDE in values) void readAside().then((kept) => (aside.value = kept));
  });
}

export const setRenewalDay = (day: number | undefined): Promise<void> =>
  attempt(async () => {
    await writeRenewalDay(day);
    return '';
  }, texts.value.trouble.notStored);

/** Adds what a file holds to what is there; nothing changes where one of its entries is malformed. */
export async function importFile(file: Pick<File, 'size' | 'text'>): Promise<void> {
  const words = texts.value.history;
  const read = await readFile(file);
  if ('fault' in read) {
    said.value = '';
    fault.value = describeFault(read);
    return;
  }
  await attempt(async () => {
    const added = await importHistory(read, read.comparisons);
    return plural(words.imported, added, credits.value.messages);
  }, words.notStored);
}

async function readFile(file: Pick<File, 'size' | 'text'>): Promise<Imported | Fault | { fault: 'unreadable' }> {
  // A character may take four bytes; what is larger than that is not read at all.
  if (file.size > LONGEST_HISTORY_FILE * 4) return { fault: 'too-large' };
  const text = await textOfFile(file);
  return text === undefined ? { fault: 'unreadable' } : readHistoryFile(text, Date.now());
}

function describeFault(fault: Fault | { fault: 'unreadable' }): string {
  const { faults } = texts.value.history;
  if (fault.fault === 'unreadable') return texts.value.trouble.unreadableFile;
  if (fault.fault === 'entry')
    return fill(faults.entry[fault.list], { n: formatNumber(fault.n, credits.value.messages), field: fault.field });
  return faults[fault.fault];
}

/** All of it, with what was kept aside and how estimates did. */
export const erase = (): Promise<void> =>
  attempt(async () => {
    await eraseHistory();
    await eraseComparisons();
    return texts.value.history.erased;
  }, texts.value.history.notStored);

export const forgetAside = (): Promise<void> =>
  attempt(async () => {
    await discardAside();
    return '';
  }, texts.value.history.notStored);

async function attempt(work: () => Promise<string>, otherwise: string): Promise<void> {
  said.value = '';
  fault.value = '';
  try {
    said.value = await work();
  } catch {
    fault.value = otherwise;
  }
}

export const saveJson = (): void =>
  saveFile(
    'upfront-history.json',
    'application/json',
    toJson({ ...history.value, comparisons: comparisons.value }, Date.now()),
  );

export const saveCsv = (): void =>
  saveFile('upfront-history.csv', 'text/csv', toCsv({ ...history.value, comparisons: comparisons.value }));

export const saveAside = (): void => saveFile('upfront-unreadable.json', 'application/json', aside.value ?? '');
