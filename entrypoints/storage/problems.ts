import * as v from 'valibot';
import { RATE_FILE, readStored } from './area.ts';
import { BALANCE } from './balance.ts';
import { parseRateFile } from './rate-file.ts';
import { DEFAULT_SETTINGS, isCredits, isRecord, isSetting, SETTINGS, type Settings } from './settings.ts';

const Balance = v.looseObject({
  credits: v.pipe(
    v.number(),
    v.check((value: number) => isCredits(value)),
  ),
  source: v.picklist(['page', 'cost-line', 'user']),
  readAt: v.pipe(v.number(), v.minValue(0)),
});

/** What in the extension's storage cannot be read, as names: "settings.rateCard". Its default is used meanwhile. */
export async function findProblems(): Promise<string[]> {
  const {
    [SETTINGS]: settings,
    [BALANCE]: balance,
    [RATE_FILE]: file,
  } = await readStored(SETTINGS, BALANCE, RATE_FILE);
  const { issues = [] } = v.safeParse(v.optional(Balance), balance);
  return [
    ...settingsProblems(settings),
    ...issues.map((issue) => [BALANCE, v.getDotPath(issue)].filter(Boolean).join('.')),
    ...parseRateFile(file).faults.map(({ at }) => [RATE_FILE, 'file', ...at].join('.')),
  ];
}

/** What is missing is no problem, what is malformed is. */
function settingsProblems(stored: unknown): string[] {
  if (stored === undefined) return [];
  if (!isRecord(stored)) return [SETTINGS];
  return (Object.keys(DEFAULT_SETTINGS) as Array<keyof Settings>)
    .filter((name) => stored[name] !== undefined && !isSetting(name, stored[name]))
    .map((name) => `${SETTINGS}.${name}`);
}
