import * as v from 'valibot';
import type { Comparison } from '../../shared/credits/accuracy.ts';
import type { Charge } from '../../shared/credits/charges.ts';
import { Credits, Features, type History, type KeptReading, keptReading, READING_SOURCES } from './history.ts';

/** Of a file to import, characters; a history that is full makes a third of it. */
export const LONGEST_HISTORY_FILE = 1024 * 1024;
const MOST_ENTRIES = 10_000;

/** HeyGen sold nothing before, so a date before it is a mistake. */
const FIRST_DAY = Date.UTC(2020, 0, 1);
/** Clocks differ; by more than a day they are wrong. Milliseconds. */
const AHEAD = 24 * 60 * 60_000;

/** What is wrong with a file; an entry that is, by its list and its place there, from 1. */
export type Fault =
  | { fault: 'too-large' | 'no-json' | 'other-file' | 'too-many' }
  | { fault: 'entry'; list: List; n: number; field: string };

type List = 'readings' | 'charges' | 'estimates';

export interface Imported {
  readings: KeptReading[];
  charges: Charge[];
  comparisons: Comparison[];
}

/** What a history is exported from: itself, and what estimates were worth. */
export interface Exported extends Pick<History, 'readings' | 'charges'> {
  comparisons: readonly Comparison[];
}

const iso = (at: number): string => new Date(at).toISOString();

/** A file that another Upfront can import, and that people can read. */
export function toJson({ readings, charges, comparisons }: Exported, now: number): string {
  const file = {
    upfront: 'history',
    version: 1,
    exported: iso(now),
    readings: readings.map(({ at, remaining, source }) => ({ at: iso(at), credits: remaining, source })),
    charges: charges.map(({ at, credits, features }) => ({ at: iso(at), credits, features })),
    estimates: comparisons.map(({ at, features, estimate: { min, max }, charged }) => {
      return { at: iso(at), features, min, max, charged };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A table for spreadsheets, by RFC 4180; oldest first. Nothing in it is a text of anybody's, so no cell can be a formula. */
export function toCsv({ readings, charges, comparisons }: Exported): string {
  const rows = [
    ...readings.map(({ at, remaining, source }) => ({ at, cells: ['balance', remaining, source, '', ''] })),
    ...charges.map(({ at, credits, features }) => ({ at, cells: ['spent', credits, features.join(' '), '', ''] })),
    ...comparisons.map(({ at, features, estimate: { min, max }, charged }) => {
      return { at, cells: ['estimate', charged, features.join(' '), min, max] };
    }),
  ];
  const lines = rows.sort((a, b) => a.at - b.at).map(({ at, cells }) => [iso(at), ...cells].join());
  return ['time,kind,credits,source or features,estimated from,estimated to', ...lines, ''].join('\r\n');
}

/** A history file as what it holds, or what is wrong with it; then nothing of it is taken. */
export function readHistoryFile(text: string, now: number): Imported | Fault {
  if (text.length > LONGEST_HISTORY_FILE) return { fault: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'no-json' };
  }
  const file = v.safeParse(File, value);
  if (!file.success) return { fault: 'other-file' };
  const { readings, charges, estimates } = file.output;
  if (readings.length + charges.length + estimates.length > MOST_ENTRIES) return { fault: 'too-many' };

  const at = v.pipe(
    v.string(),
    v.maxLength(40),
    v.isoTimestamp(),
    v.transform(Date.parse),
    v.number(),
    v.minValue(FIRST_DAY),
    v.maxValue(now + AHEAD),
  );
  const faults: Fault[] = [];
  const read = <T>(list: List, entries: unknown[], schema: v.GenericSchema<unknown, T>): T[] =>
    entries.flatMap((entry, index) => {
      const { success, output, issues = [] } = v.safeParse(schema, entry);
      if (success) return [output as T];
      const [issue] = issues;
      faults.push({ fault: 'entry', list, n: index + 1, field: (issue && v.getDotPath(issue)) || '' });
      return [];
    });
  const imported = {
    readings: read(
      'readings',
      readings,
      v.pipe(
        v.strictObject({ at, credits: Credits, source: v.picklist(READING_SOURCES) }),
        v.transform(({ credits, ...rest }) => keptReading({ ...rest, remaining: credits })),
      ),
    ),
    charges: read('charges', charges, v.strictObject({ at, credits: Credits, features: Features })),
    comparisons: read(
      'estimates',
      estimates,
      v.pipe(
        v.strictObject({ at, features: Features, min: Credits, max: Credits, charged: Credits }),
        v.check(({ min, max }) => min <= max),
        v.transform(({ min, max, ...rest }): Comparison => ({ ...rest, estimate: { min, max } })),
      ),
    ),
  };
  return faults[0] ?? imported;
}

const File = v.object({
  upfront: v.literal('history'),
  version: v.literal(1),
  readings: v.array(v.unknown()),
  charges: v.array(v.unknown()),
  estimates: v.array(v.unknown()),
});
