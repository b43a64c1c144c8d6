import { browser } from 'wxt/browser';
import { readStored, writeStored } from './area.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { changedAt, isRecord, isSetting, parseSettings, SETTINGS, type Settings } from './settings.ts';

/*
 * Settings in the browser's own sync, off by default. Both places hold the same entry, with the time of its last change:
 * the newer one takes the place of the older, whole, so that nobody has to guess which fields belong together.
 */

/** Its place in the extension's storage. */
export const SYNC = 'sync';

/** Whether settings are synced, and how that went last. */
export interface Sync {
  on: boolean;
  /** When settings were last taken or given, milliseconds since 1970. */
  at?: number;
  /** `full`: more than the browser syncs; `failed`: anything else that went wrong. */
  trouble?: 'full' | 'failed';
}

export function parseSync(value: unknown): Sync {
  if (!isRecord(value)) return { on: false };
  const { on, at, trouble } = value;
  return {
    on: on === true,
    ...(Number.isSafeInteger(at) && { at: at as number }),
    ...((trouble === 'full' || trouble === 'failed') && { trouble }),
  };
}

export async function readSync(): Promise<Sync> {
  return parseSync((await readStored(SYNC))[SYNC]);
}

/** Switching off leaves what is synced where it is; erasing everything removes it. */
export async function switchSync(on: boolean): Promise<void> {
  await writeSync({ on });
}

const writeSync = (sync: Sync): Promise<void> => writeStored(SYNC, { version: 1, ...sync });

/** Brings both places up to the newer settings. What went wrong is noted for the options page to say. */
export const exchangeSettings = (now: number): Promise<void> => oneAtATime(SETTINGS, () => exchange(now));

async function exchange(now: number): Promise<void> {
  const { [SYNC]: stored, [SETTINGS]: here } = await readStored(SYNC, SETTINGS);
  const sync = parseSync(stored);
  if (!sync.on) return;
  try {
    const { [SETTINGS]: there } = await browser.storage.sync.get(SETTINGS);
    if (changedAt(there) > changedAt(here)) await writeStored(SETTINGS, withoutFaults(there));
    else if (changedAt(here) > changedAt(there)) await browser.storage.sync.set({ [SETTINGS]: here });
    else if (sync.at !== undefined && !sync.trouble) return;
    await writeSync({ on: true, at: now });
  } catch (error) {
    const trouble = /quota/i.test(String(error)) ? 'full' : 'failed';
    await writeSync({ ...sync, trouble });
  }
}

/** Another machine may have a later version: its fields are kept, malformed ones of ours are not. */
function withoutFaults(entry: unknown): Record<string, unknown> {
  const known = Object.keys(parseSettings({})) as Array<keyof Settings>;
  const isFault = (name: string, value: unknown): boolean =>
    known.includes(name as keyof Settings) && !isSetting(name as keyof Settings, value);
  return Object.fromEntries(Object.entries(Object(entry)).filter(([name, value]) => !isFault(name, value)));
}

/** Removes what is synced; where the browser has no sync, there is nothing to remove. */
export async function eraseSynced(): Promise<void> {
  await browser.storage.sync?.clear();
}

/** Whether a change in the storage is one after which settings are to be exchanged. */
export function concernsSync(changes: Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>): boolean {
  const { [SYNC]: sync } = changes;
  const switched = sync && parseSync(sync.oldValue).on !== parseSync(sync.newValue).on;
  return SETTINGS in changes || switched === true;
}
