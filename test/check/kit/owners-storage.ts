import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/*
 * A profile is its owner's: what a run stores in it holds for that run. What stood there before is noted in the profile, and put
 * back in the end, or by the next run where this one was killed.
 */

type Stored = Readonly<Record<string, unknown>>;

interface Note {
  /** What the run has stored. */
  ours: Stored;
  /** What stood there before; what did not is missing. */
  before: Stored;
}

const noteOf = (profile: string): string => join(profile, 'upfront-kit.json');

/** The extension's storage, wherever it is to be had. */
interface Area {
  read(): Promise<Stored> | Stored;
  write(values: Stored): Promise<void> | void;
}

/** The first steps are not shown again; what else has been seen is the owner's. */
export const withWelcomeSeen = (stored: Stored): Stored => ({
  ...stored,
  seen: { version: 1, ...Object(stored.seen), welcome: true },
});

/** Stores what a run stores, if anything, beside what is the owner's. */
export async function lend(profile: string, values: Stored | undefined, area: Area): Promise<void> {
  if (!values && !isLent(profile)) return;
  const owners = ownersOf(profile, await area.read());
  if (!values) {
    await area.write(owners);
    return forget(profile);
  }
  const settings = { ...Object(owners.settings), ...Object(values.settings), ...versionOf(owners.settings) };
  // The other settings stay the owner's.
  const ours = { ...values, ...('settings' in values && { settings }) };
  const before = Object.fromEntries(Object.entries(owners).filter(([key]) => key in ours));
  mkdirSync(profile, { recursive: true });
  writeFileSync(noteOf(profile), JSON.stringify({ ours, before } satisfies Note));
  await area.write({ ...owners, ...ours });
}

/** Takes it out again. */
export async function giveBack(profile: string, area: Area): Promise<void> {
  if (!isLent(profile)) return;
  await area.write(ownersOf(profile, await area.read()));
  forget(profile);
}

const isLent = (profile: string): boolean => existsSync(noteOf(profile));
const forget = (profile: string): void => rmSync(noteOf(profile), { force: true });

/** What is stored without what a run has stored; what has changed since then stays, because a page or a person has changed it. */
function ownersOf(profile: string, stored: Stored): Stored {
  const note = readNote(profile);
  const owners: Record<string, unknown> = { ...stored };
  for (const [key, ours] of Object.entries(note?.ours ?? {})) {
    const value = ownersValue(stored[key], ours, note?.before[key]);
    if (value === undefined) delete owners[key];
    else owners[key] = value;
  }
  if (note && 'history' in owners) owners.history = historyWithout(owners.history, Object(note.ours.balance).readAt);
  return owners;
}

/** The extension keeps a history of balances, in which a run's has no place. */
function historyWithout(history: unknown, readAt: unknown): unknown {
  const { readings } = Object(history) as { readings?: unknown };
  if (!Array.isArray(readings)) return history;
  return {
    ...Object(history),
    readings: readings.filter((reading) => !Array.isArray(reading) || reading[0] !== readAt),
  };
}

/** One value as it is the owner's: of an object field by field, so that a change of one does not keep the others. */
function ownersValue(now: unknown, ours: unknown, before: unknown): unknown {
  if (isDeepStrictEqual(now, ours)) return before;
  if (!isObject(now) || !isObject(ours) || !isObject(before ?? {}) || now.readAt !== ours.readAt) return now;
  const fields = Object.entries(now).map(([name, value]) =>
    name in ours && isDeepStrictEqual(value, ours[name]) ? [name, Object(before)[name]] : [name, value],
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** In which version settings are is told by whoever has stored most of them. */
const versionOf = (settings: unknown): Stored => {
  const { version } = Object(settings) as { version?: unknown };
  return version === undefined ? {} : { version };
};

function readNote(profile: string): Note | undefined {
  try {
    const { ours, before } = JSON.parse(readFileSync(noteOf(profile), 'utf8')) as Partial<Note>;
    return isObject(ours) && isObject(before) ? { ours, before } : undefined;
  } catch {
    return undefined;
  }
}
