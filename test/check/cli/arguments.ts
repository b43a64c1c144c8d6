import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Range } from '../../../shared/credits/types.ts';
import { Trouble } from './trouble.ts';

/** Options of a command, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** The words behind a command. What `parseArgs` has against them becomes one sentence with a way out. */
export function readArguments<T extends Options>(command: string, args: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: withNegatives(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new Trouble(`${why.replace(/\.$/, '')}: "upfront help ${command}" lists the options.`);
  }
}

/** A negative number behind an option is its value, which it is told to be wrong for; Node takes it for another option. */
function withNegatives(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const [i, arg] of args.entries()) {
    const before = args[i - 1] ?? '';
    if (/^-[\d.]/.test(arg) && before.startsWith('--') && options[before.slice(2)]?.type === 'string')
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** A number from `min` on; `undefined` where the option was not given. `typed`: all that was typed, where that is more. */
export function numberOf(
  name: string,
  given: string | undefined,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  typed = given,
): number | undefined {
  if (given === undefined) return undefined;
  const number = /^\d+(?:\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new Trouble(`--${name} must be a number ${rangeText(min, max)}, and "${typed}" is not.`);
}

/** As `numberOf`, of things that are whole. */
export function countOf(
  name: string,
  given: string | undefined,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const number = numberOf(name, given, min, max);
  if (number === undefined || Number.isInteger(number)) return number;
  throw new Trouble(`--${name} must be a whole number ${rangeText(min, max)}, and "${given}" is not.`);
}

const rangeText = (min: number, max: number): string =>
  `from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ' on'}`;

/** "55", "40-48" or "1:30". */
export function secondsOf(name: string, given: string | undefined): number | Range | undefined {
  if (given === undefined) return undefined;
  const clock = /^(?:(\d+):)?(\d+):([0-5]\d)$/.exec(given);
  if (clock) return lengthOf(name, given, Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const ends = given.split(/(?<=.)[-–]/);
  const [from = '', to = from] = ends.map((end) => numberOf(name, ends.length > 2 ? given : end, 0, undefined, given));
  const [min, max] = [lengthOf(name, given, Number(from)), Number(to)];
  if (max < min) throw new Trouble(`--${name} ${given} ends before it begins: write the shorter length first.`);
  return min === max ? min : { min, max };
}

function lengthOf(name: string, given: string, seconds: number): number {
  if (seconds > 0) return seconds;
  throw new Trouble(`--${name} ${given} is no length: write how long it is, as 55, 40-48 or 1:30.`);
}

/** One of several words; the error lists them. */
export function choiceOf<T extends string>(
  name: string,
  given: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const chosen = choices.find((choice) => choice === given);
  if (chosen) return chosen;
  const meant = nearest(given, choices);
  throw new Trouble(
    `${name} "${given}" is not known${meant ? `: did you mean "${meant}"?` : '.'} It is one of ${choices.join(', ')}.`,
  );
}

/** What somebody may have meant: at most two letters are other. */
function nearest(given: string, choices: readonly string[]): string | undefined {
  const ranked = choices.map((choice) => ({ choice, far: distance(given.toLowerCase(), choice) }));
  const best = ranked.sort((a, b) => a.far - b.far)[0];
  return best && best.far <= 2 ? best.choice : undefined;
}

/** Letters to add, leave out or change. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? a.length;
}
