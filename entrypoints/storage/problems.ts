import * as v from 'valibot';
import { isRenewalDay } from '../../shared/credits/renewal.ts';
import { PLAN_IDS, RATE_CARD_IDS } from '../../shared/credits/types.ts';
import { areComparisons } from './accuracy.ts';
import { AGREED } from './agreed.ts';
import { LESSONS, RATE_FILE, readStored } from './area.ts';
import { asideOf, isAside } from './aside.ts';
import { BALANCE } from './balance.ts';
import { DAY } from './day.ts';
import { FOUND_PLAN } from './found-plan.ts';
import { Credits, HISTORY, parseHistory, StoredPress } from './history.ts';
import { areLessons } from './lessons.ts';
import { METER } from './meter.ts';
import { areMisses, MISSES } from './misses.ts';
import { PRESSED } from './pressed.ts';
import { parseRateFile } from './rate-file.ts';
import { RENEWAL } from './renewal.ts';
import { SEEN } from './seen.ts';
import { DEFAULT_SETTINGS, isRecord, isSetting, SETTINGS, type Settings } from './settings.ts';
import { SYNC } from './sync.ts';
import { ACCURACY } from './uncertain.ts';

const At = v.pipe(v.number(), v.minValue(0));
const Part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Balance = v.looseObject({ credits: Credits, source: v.picklist(['page', 'cost-line', 'user']), readAt: At });

/** What each place may hold, beside nothing; its readers take a default for what is something else. */
const SHAPES: Readonly<Record<string, v.GenericSchema>> = {
  [BALANCE]: v.optional(Balance),
  [DAY]: v.nullish(
    v.looseObject({
      day: v.string(),
      spent: Credits,
      pressed: v.union([Credits, v.array(v.strictTuple([Credits, Credits]))]),
      last: v.optional(v.looseObject({ credits: Credits, readAt: At })),
    }),
  ),
  [FOUND_PLAN]: v.nullish(
    v.looseObject({
      card: v.optional(v.picklist(RATE_CARD_IDS)),
      plan: v.optional(v.picklist(PLAN_IDS)),
      signs: v.array(v.looseObject({ kind: v.string(), words: v.string(), on: v.string() })),
      at: At,
      renews: v.optional(At),
      refused: v.optional(v.boolean()),
    }),
  ),
  [METER]: v.nullish(
    v.looseObject({ at: v.optional(v.looseObject({ x: Part, y: Part })), folded: v.optional(v.boolean()) }),
  ),
  [PRESSED]: v.nullish(v.looseObject({ version: v.literal(1), press: StoredPress })),
  [RENEWAL]: v.nullish(v.looseObject({ day: v.custom<number>(isRenewalDay) })),
  [SYNC]: v.nullish(
    v.looseObject({
      on: v.boolean(),
      at: v.optional(v.pipe(v.number(), v.safeInteger())),
      trouble: v.optional(v.picklist(['full', 'failed'])),
    }),
  ),
  [SEEN]: v.nullish(v.looseObject({ welcome: v.optional(v.boolean()), update: v.optional(v.string()) })),
  [AGREED]: v.nullish(v.looseObject({ paths: v.array(v.string()) })),
};

/** The same of what is one whole: there is no field to name. */
const WHOLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  [HISTORY]: (value) => !parseHistory(value).broken,
  [LESSONS]: areLessons,
  [ACCURACY]: areComparisons,
  [MISSES]: areMisses,
  ...Object.fromEntries([HISTORY, LESSONS, ACCURACY, MISSES].map((key) => [asideOf(key), isAsideOrNothing])),
};

/** All that the extension stores, by its place. */
export const STORED_KEYS: readonly string[] = [SETTINGS, RATE_FILE, ...Object.keys(SHAPES), ...Object.keys(WHOLE)];

/**
 * What in the extension's storage cannot be read, as names: "settings.rateCard". Its default is used meanwhile. Of the
 * settings, all are named, because each is to be chosen again; of everything else, the first.
 */
export async function findProblems(): Promise<string[]> {
  const stored = await readStored(...STORED_KEYS);
  return [
    ...settingsProblems(stored[SETTINGS]),
    ...Object.entries(SHAPES).flatMap(([key, shape]) => firstProblem(key, shape, stored[key])),
    ...parseRateFile(stored[RATE_FILE])
      .faults.slice(0, 1)
      .map(({ at }) => [RATE_FILE, 'file', ...at].join('.')),
    ...Object.entries(WHOLE).flatMap(([key, isSound]) => (isSound(stored[key]) ? [] : key)),
  ];
}

function firstProblem(key: string, shape: v.GenericSchema, value: unknown): string[] {
  const [issue] = v.safeParse(shape, value, { abortEarly: true }).issues ?? [];
  return issue ? [[key, v.getDotPath(issue)].filter(Boolean).join('.')] : [];
}

function isAsideOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isAside(value);
}

/** What is missing is no problem, what is malformed is. */
function settingsProblems(stored: unknown): string[] {
  if (stored === undefined) return [];
  if (!isRecord(stored)) return [SETTINGS];
  return (Object.keys(DEFAULT_SETTINGS) as Array<keyof Settings>)
    .filter((name) => stored[name] !== undefined && !isSetting(name, stored[name]))
    .map((name) => `${SETTINGS}.${name}`);
}
