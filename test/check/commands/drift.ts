import { readArguments } from '../cli/arguments.ts';
import { readJsonFile } from '../cli/json-file.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { table } from '../cli/table.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { type Drift, driftBetween, readReport } from '../runs/drift.ts';

export const DRIFT_HELP = `upfront drift BEFORE.json AFTER.json

What the site has changed between two reports of "upfront check": landmarks that are lost or back, labels that are new or gone,
estimates that are others, new errors. Exit code 1 where there is any. What is left of the credits is not compared.

  --json    for programs

  upfront drift monday/report.json tuesday/report.json`;

const WORDS: Readonly<Record<Drift['kind'], string>> = {
  'page-gone': 'not checked any more',
  'page-new': 'checked for the first time',
  status: 'opens otherwise',
  'landmark-lost': 'landmark lost',
  'landmark-back': 'landmark found',
  'label-gone': 'label gone',
  'label-new': 'label new',
  'estimate-gone': 'estimate gone',
  'estimate-new': 'estimate new',
  'estimate-changed': 'estimate different',
  'error-new': 'error new',
};

/** `upfront drift`. */
export async function driftCommand(args: readonly string[], { out }: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('drift', args, { json: { type: 'boolean' } });
  const [before, after, ...others] = positionals;
  if (!before || !after || others.length > 0)
    throw new Trouble('"upfront drift" takes two reports, as "upfront drift before/report.json after/report.json".');
  const drift = driftBetween(readReport(await readJsonFile(before)), readReport(await readJsonFile(after)));
  out(values.json ? `${JSON.stringify(drift, null, 2)}\n` : driftText(drift));
  return drift.length > 0 ? EXIT.missed : EXIT.fine;
}

export function driftText(drift: readonly Drift[]): string {
  if (drift.length === 0) return 'The site has not changed.\n';
  return table(
    ['Page', 'Change', 'What', 'Before', 'After'],
    drift.map(({ page, kind, what, before, after }) => [page, WORDS[kind], what, before, after]),
  );
}
