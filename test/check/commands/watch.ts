import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { countOf, readArguments } from '../cli/arguments.ts';
import { asTrouble } from '../cli/files.ts';
import { parseJson, readJsonFile } from '../cli/json-file.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { exitOf } from '../runs/check.ts';
import { driftBetween, readReport, remarksOn } from '../runs/drift.ts';
import { type Report, reportJson } from '../runs/report.ts';
import { CHECK_OPTIONS, checkOptionsHelp, prepareCheck, writeReports } from './check.ts';
import { driftText } from './drift.ts';

export const WATCH_HELP = `upfront watch URL… | FILE.html… [options]

Repeats a check, keeps the reports, and says what the site has changed since the last one. Two runs never overlap: one that takes
longer than the interval leaves out a turn, and a second watch on the same folder is refused. A run that fails, as where no browser
starts, is said, and the next one takes place. The exit code is the last run's, and 1 at least where it found a change of the site.

  --every TIME        30m, 12h or 1d (1d)
  --times N           ends after so many runs
  --keep N            reports that stay (60)
${checkOptionsHelp('upfront-watch')}

  upfront watch https://app.heygen.com/home --profile profile --every 12h --out nightly`;

const OPTIONS = {
  ...CHECK_OPTIONS,
  every: { type: 'string' },
  times: { type: 'string' },
  keep: { type: 'string' },
} as const;

/** What a watch does at each turn: tests give it another check. */
export type Run = () => Promise<Report>;

/** `upfront watch`. */
export async function watchCommand(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('watch', args, OPTIONS);
  const { every, times, keep, ...forCheck } = values;
  const run = await prepareCheck(forCheck, positionals, surroundings);
  const folder = resolve(values.out ?? 'upfront-watch');
  return watch(
    run,
    {
      folder,
      every: intervalOf(every ?? '1d'),
      times: countOf('times', times, 1) ?? Number.POSITIVE_INFINITY,
      keep: countOf('keep', keep, 1) ?? 60,
      json: values.json === true,
    },
    surroundings,
  );
}

export interface WatchOptions {
  folder: string;
  /** Milliseconds. */
  every: number;
  times: number;
  keep: number;
  /** Each report on the standard output, a line each; what it means then goes to the error output. */
  json?: boolean;
}

/** Runs now and then at each full interval from the start; answers the exit code of the last run, 1 at least where it found drift. */
export async function watch(
  run: Run,
  { folder, every, times, keep, json = false }: WatchOptions,
  { out, err, now, signal }: Surroundings,
): Promise<Exit> {
  const unlock = await lock(folder);
  let exit: Exit = 0;
  try {
    const start = now();
    for (let turn = 1; turn <= times && !signal.aborted; turn++) {
      const report = await runOnce(run, err);
      if (signal.aborted && report !== undefined && !isWhole(report)) {
        err('The run was ended, and is not kept.\n');
        break;
      }
      exit = report ? exitOf(report) : EXIT.trouble;
      if (report) {
        const name = report.startedAt.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-');
        const last = (await reportsIn(folder)).filter((each) => each !== name).at(-1);
        await writeReports(report, join(folder, name));
        const { text, isOther } = last ? await changesSince(join(folder, last, 'report.json'), report) : NO_CHANGE;
        if (exit === EXIT.fine && isOther) exit = EXIT.missed;
        if (json) out(`${JSON.stringify(JSON.parse(reportJson(report)))}\n`);
        const tell = json ? err : out;
        tell(`${name}: ${outcomeText(exitOf(report))}. ${join(folder, name, 'report.html')}\n${text}`);
        for (const old of (await reportsIn(folder)).slice(0, -keep))
          await rm(join(folder, old), { recursive: true, force: true });
      }
      if (turn >= times) break;
      const next = start + Math.ceil((now() - start + 1) / every) * every;
      err(`The next run: ${new Date(next).toISOString()}.\n`);
      await sleep(next - now(), signal);
    }
  } finally {
    await unlock();
  }
  return exit;
}

/** A run, or nothing where it has failed: what was wrong may be right at the next turn. */
async function runOnce(run: Run, err: Surroundings['err']): Promise<Report | undefined> {
  try {
    return await run();
  } catch (error) {
    err(`This run has failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

const outcomeText = (exit: Exit): string => ['as expected', 'not as expected', 'trouble'][exit] ?? '';

const isWhole = ({ pages }: Report): boolean => pages.every(({ status }) => status === 'read');

const NO_CHANGE = { text: '', isOther: false };

/** What has changed since a report, in words, and whether anything has. */
async function changesSince(file: string, report: Report): Promise<typeof NO_CHANGE> {
  try {
    const [before, after] = [
      readReport(await readJsonFile(file)),
      readReport(parseJson('this report', reportJson(report))),
    ];
    const drift = driftBetween(before, after);
    return { text: driftText(drift, remarksOn(before, after)), isOther: drift.length > 0 };
  } catch (error) {
    if (error instanceof Trouble)
      return { text: `It is not compared with the one before: ${error.message}\n`, isOther: false };
    throw error;
  }
}

const reportsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/.test(name)).sort();

/** "90s", "30m", "12h", "1d" in milliseconds. */
export function intervalOf(given: string): number {
  const [, number, unit = ''] = /^(\d+)([smhd])$/.exec(given) ?? [];
  const seconds = Number(number) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? Number.NaN);
  if (seconds >= 60 && seconds <= 31 * 86_400) return seconds * 1000;
  throw new Trouble(`--every ${given} is no interval between a minute and a month: write 30m, 12h or 1d.`);
}

/** Holds a folder for this process; what a process that has ended has left is taken over. */
async function lock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, '.watch');
  try {
    await mkdir(folder, { recursive: true });
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && isRunning(holder))
      throw new Trouble(`${folder} is watched by process ${holder} already: end that one, or choose another --out.`);
    await rm(path, { force: true });
    // Of two that come at the same time, one finds it there.
    const file = await open(path, 'wx');
    await file.write(`${process.pid}`);
    await file.close();
  } catch (error) {
    throw asTrouble(folder, error);
  }
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
}

/** Longer than a timer takes at once. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!signal.aborted && Date.now() < end) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, Math.min(end - Date.now(), 86_400_000));
      signal.addEventListener('abort', done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
    });
  }
}
