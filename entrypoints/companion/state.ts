import { batch, signal } from '@preact/signals';
import type { RateCardFile } from '../../shared/credits/rate-card-file.ts';
import type { Balance } from '../../shared/credits/types.ts';
import { readBalance, watchBalance, writeBalance } from '../storage/balance.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';
import { findProblems } from '../storage/problems.ts';
import { applyRateFile, readRateFile, watchRateFile } from '../storage/rate-file.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  SETTINGS,
  type Settings,
  watchSettings,
  writeSettings,
} from '../storage/settings.ts';
import { texts } from '../texts/texts.ts';
import { describeProblems } from './describe-problems.ts';
import { followLanguage } from './language.ts';
import { followUnsaved } from './unsaved.ts';

export const settings = signal<Settings>(DEFAULT_SETTINGS);
export const balance = signal<Balance | undefined>(undefined);
/** The file whose prices hold in the place of its card's. */
export const rateFile = signal<RateCardFile | undefined>(undefined);
/** What went wrong, in a sentence for the user; empty while all is well. */
export const trouble = signal('');
/** The time that ages are measured from, milliseconds since 1970. */
export const now = signal(Date.now());

/** Storage that has not answered by then is said to be unreadable, until it does. Milliseconds. */
const LATEST = 2000;

/** Reads what is stored, follows it while the page is open, and speaks the chosen language. */
export async function load(): Promise<void> {
  void followUnsaved();
  let said = '';
  const late = setTimeout(() => {
    said = trouble.value = texts.value.trouble.unreadable;
  }, LATEST);
  const isRead = await read();
  clearTimeout(late);
  await followLanguage(() => settings.value.language);
  const problems = isRead ? await findProblems().catch(() => undefined) : undefined;
  if (!problems) trouble.value = texts.value.trouble.unreadable;
  else if (problems.length > 0) trouble.value = describeProblems(problems);
  // It has answered after all; other troubles stand.
  else if (trouble.value === said) trouble.value = '';
  setInterval(() => {
    now.value = Date.now();
  }, 15_000);
}

/** Answers whether storage can be read. */
async function read(): Promise<boolean> {
  try {
    const [chosen, seen, file] = await Promise.all([readSettings(), readBalance(), readRateFile()]);
    takeRateFile(file);
    [settings.value, balance.value] = [chosen, seen];
    watchRateFile(takeRateFile);
    watchSettings((changed) => {
      settings.value = changed;
    });
    watchBalance((changed) => {
      balance.value = changed;
    });
    return true;
  } catch {
    return false;
  }
}

/** Stores what the user says is left, as of now; answers whether that worked. Open pages and the history take it from there. */
export async function enterBalance(credits: number): Promise<boolean> {
  try {
    await writeBalance(credits, 'user', Date.now());
    trouble.value = '';
    return true;
  } catch {
    trouble.value = texts.value.trouble.notStored;
    return false;
  }
}

/** All that shows prices follows the settings, which say whose prices they are. */
function takeRateFile(file: RateCardFile | undefined): void {
  applyRateFile(file);
  batch(() => {
    rateFile.value = file;
    settings.value = { ...settings.value };
  });
}

/** Stores a choice; the open tabs follow without a reload. */
export async function change(changes: Partial<Settings>): Promise<void> {
  const before = settings.value;
  settings.value = { ...before, ...changes };
  try {
    // A field that is left and a switch that is pressed are two changes at once.
    await oneAtATime(SETTINGS, () => writeSettings(changes));
    trouble.value = '';
  } catch {
    settings.value = before;
    trouble.value = texts.value.trouble.notStored;
  }
}
