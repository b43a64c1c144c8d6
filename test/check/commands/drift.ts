import { readArguments } from '../cli/arguments.ts';
import { readJsonFile } from '../cli/json-file.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { table } from '../cli/table.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { type Drift, driftBetween, readReport, remarksOn } from '../runs/drift.ts';

export const DRIFT_HELP = `upfront drift BEFORE.json AFTER.json

What the site has changed between two reports of "upfront check": landmarks that are lost or back, labels that are new or gone,
estimates that are others, new errors. Exit code 1 where there is any. What is left of the credits is not compared; that the two
runs were told something else, as another card, is said.

  --json    for programs

  upfront drift monday/report.json tuesday/report.json`;

const WORDS: Readonly<Record<Drift['kind'], string>> = {
  'page-gone': 'not checked any more',
  'page-new': 'checked for the first time',
  status: 'opens otherwise',
  'landmark-lost': 'landmark lost',
  'landmark-back': 'landmark found',
  'landmarks-unknown': 'landmarks not told any more',
  'landmarks-known': 'landmarks told now',
  'label-gone': 'label gone',
  'label-new': 'label new',
  'estimate-gone': 'estimate gone',
  'estimate-new': 'estimate new',
  'estimate-changed': 'estimate different',
  'error-new': 'error new',
};

/** `upfront drift`. */
export async function driftCommand(args: readonly string[], { out, err }: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('drift', args, { json: { type: 'boolean' } });
  const [before, after, ...others] = positionals;
  if (!before || !after || others.length > 0)
    throw new Trouble('"upfront drift" takes two reports, as "upfront drift before/report.json after/report.json".');
  const [old, now] = [readReport(await readJsonFile(before)), readReport(await readJsonFile(after))];
  if (old.pages.length === 0 && now.pages.length === 0)
    throw new Trouble('Neither report has a page, so nothing can be compared.');
  const [drift, remarks] = [driftBetween(old, now), remarksOn(old, now)];
  out(values.json ? `${JSON.stringify(drift, null, 2)}\n` : driftText(drift, remarks));
  if (values.json) for (const remark of remarks) err(`${remark}\n`);
  return drift.length > 0 ? EXIT.missed : EXIT.fine;
}

/** `remarks`: why the two may not be comparable. */
export function driftText(drift: readonly Drift[], remarks: readonly string[]): string {
  const said = remarks.map((remark) => `${remark}\n`).join('');
  if (drift.length === 0) return `${said}The site has not changed.\n`;
  const rows = drift.map(({ page, kind, what, before, after }) => [page, WORDS[kind], what, before, after]);
  return said + table(['Page', 'Change', 'What', 'Before', 'After'], rows);
}
