import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { choiceOf, numberOf, readArguments } from '../cli/arguments.ts';
import { write } from '../cli/files.ts';
import { readJsonFile } from '../cli/json-file.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { version } from '../kit/package-root.ts';
import { agesIn } from '../runs/cards.ts';
import { check, exitOf } from '../runs/check.ts';
import { forPage, namesOfNone, type Pages, readExpectations, readSteps } from '../runs/files.ts';
import { junitXml } from '../runs/junit.ts';
import { outcomeOf, type Report, reportJson, summaryOf } from '../runs/report.ts';
import { reportHtml } from '../runs/report-html.ts';
import { readTargets } from '../runs/targets.ts';
import { ageRemark } from './age.ts';
import { readPrices } from './prices.ts';

export const CHECK_OPTIONS = {
  browser: { type: 'string' },
  profile: { type: 'string' },
  headed: { type: 'boolean' },
  at: { type: 'string' },
  server: { type: 'string' },
  'rate-card': { type: 'string' },
  balance: { type: 'string' },
  steps: { type: 'string' },
  expect: { type: 'string' },
  'allow-spending': { type: 'boolean' },
  out: { type: 'string' },
  concurrency: { type: 'string' },
  retries: { type: 'string' },
  timeout: { type: 'string' },
  insecure: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `folder`: where reports go, unless it is said. */
export const checkOptionsHelp = (
  folder: string,
): string => `  --browser NAME      chrome (default; Chromium, Chrome or Edge) or firefox
  --profile DIR       a browser profile that is signed in; --headed once to sign in there
  --headed            with a window
  --at PATH           the address of app.heygen.com under which files are shown, as /create-v4/draft
  --server PORT       a port of this machine that answers for HeyGen's hosts over https
  --rate-card CARD    premium-2026, credits-2026b, credits-2026a, generative-2025, or a file
  --balance N         credits to begin with
  --steps FILE        what to do before looking: click, type, press, wait, picture
  --expect FILE       what must be there
  --allow-spending    lets steps press controls that spend; without it nothing can
  --out DIR           where report.html, report.json and junit.xml go (${folder})
  --concurrency N     browsers at the same time (2)
  --retries N         how often a page that did not open is tried again (1)
  --timeout SECONDS   for each thing that is waited for (30)
  --insecure          takes any certificate
  --json              the report on the standard output`;

export const CHECK_HELP = `upfront check URL… | FILE.html… [options]

Opens pages of HeyGen's in a browser with the extension, and reports what Upfront shows on them. Read-only: a step that would
press a control that spends is held back.

${checkOptionsHelp('upfront-report')}

  upfront check saved-page.html --at /create-v4/draft --balance 200
  upfront check https://app.heygen.com/home --profile profile --headed`;

/** `upfront check`. */
export async function checkCommand(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('check', args, CHECK_OPTIONS);
  const folder = resolve(values.out ?? 'upfront-report');
  const run = await prepareCheck(values, positionals, surroundings);
  // A folder that cannot be written is said before the browsers start, not after them; the last report stays until there is one.
  const probe = join(folder, '.upfront-probe');
  await write(probe, '');
  await rm(probe, { force: true });
  const report = await run();
  const { out, err, signal } = surroundings;
  if (signal.aborted && report.pages.every(({ status }) => status !== 'read')) {
    err('Nothing was read before the check was ended, so there is no report.\n');
    return EXIT.trouble;
  }
  out(values.json ? reportJson(report) : summary(report));
  await writeReports(report, folder);
  // What it was told to count with has been said before.
  if (!values['rate-card']) for (const age of agesIn(report)) err(`${age}\n`);
  err(`The report: ${join(folder, 'report.html')}\n`);
  return exitOf(report);
}

type Values = ReturnType<typeof readArguments<typeof CHECK_OPTIONS>>['values'];

/** Reads all that a check is told, and answers what runs it: whatever is wrong with it is said at once. */
export async function prepareCheck(
  values: Values,
  given: readonly string[],
  { err, now, signal }: Surroundings,
): Promise<() => Promise<Report>> {
  if (given.length === 0)
    throw new Trouble(
      'Name the pages: addresses of https://app.heygen.com, or HTML files. "upfront help check" says more.',
    );
  const targets = readTargets(given, values.at);
  const steps: Pages<ReturnType<typeof readSteps>[number][1]> = values.steps
    ? readSteps(await readJsonFile(values.steps))
    : [];
  const expectations = values.expect ? readExpectations(await readJsonFile(values.expect)) : [];
  for (const [file, pages] of [
    [values.steps, steps],
    [values.expect, expectations],
  ] as const) {
    const strangers = namesOfNone(pages, targets);
    if (strangers.length > 0) err(`${file} also speaks of ${strangers.join(', ')}, which is not checked now.\n`);
  }
  const browser = choiceOf('The browser', values.browser, ['chrome', 'firefox'] as const) ?? 'chrome';
  const prices = values['rate-card'] ? await readPrices(values['rate-card'], now()) : undefined;
  const balance = numberOf('balance', values.balance, 0, 1e9);
  const port = numberOf('server', values.server, 1, 65_535);
  const remark = prices && ageRemark(prices.name, prices.card.checked, now());
  if (remark) err(`${remark}\n`);
  const timeout = (numberOf('timeout', values.timeout, 1, 600) ?? 30) * 1000;
  const concurrency = numberOf('concurrency', values.concurrency, 1, 16) ?? 2;
  const retries = numberOf('retries', values.retries, 0, 10) ?? 1;
  const allowSpending = values['allow-spending'] === true;
  const headed = values.headed === true;
  return () => {
    if (allowSpending) err('Steps may press controls that spend credits: --allow-spending was given.\n');
    return check(
      targets.map((target) => ({
        target,
        steps: forPage(steps, target).flat(),
        expected: forPage(expectations, target),
      })),
      {
        launch: {
          browser,
          headless: !headed,
          // The command line ends by itself, with a report of what was read.
          handleSignals: false,
          ...(values.profile !== undefined && { userDataDir: resolve(values.profile) }),
          ...(port !== undefined && { port }),
          ...(values.insecure && { acceptInsecureCerts: true }),
          ...(prices && { rateCard: prices.card.id }),
          ...(balance !== undefined && { balance }),
          ...(prices?.file && { storage: { rateFile: { version: 1, file: prices.json } } }),
        },
        concurrency: Math.floor(concurrency),
        retries: Math.floor(retries),
        timeout,
        allowSpending,
        isHeaded: headed,
        hasProfile: values.profile !== undefined,
        signal,
        version: version(),
        ...(prices?.file && {
          prices: { name: prices.name, checked: prices.card.checked, pricedCard: prices.card },
        }),
        remark: (text) => err(`${text}\n`),
      },
    );
  };
}

export async function writeReports(report: Report, folder: string): Promise<void> {
  await write(join(folder, 'report.json'), reportJson(report));
  await write(join(folder, 'report.html'), reportHtml(report));
  await write(join(folder, 'junit.xml'), junitXml(report));
}

const MARKS = { fine: '✓', missed: '✕', trouble: '▲' } as const;

/** A line for each page, and below it what is not as it should be. */
function summary({ pages }: Report): string {
  const lines = pages.flatMap((page) => [
    `${MARKS[outcomeOf(page)]} ${page.page}: ${page.status === 'read' ? summaryOf(page) : page.trouble}`,
    ...(page.landed === undefined ? [] : [`    read at ${page.landed}, where the site leads to`]),
    ...page.steps.filter(({ outcome }) => outcome !== 'done').map(({ text, trouble }) => `    ${text}: ${trouble}`),
    ...page.expectations.filter(({ isMet }) => !isMet).map(({ text, found }) => `    expected ${text}; found ${found}`),
  ]);
  return `${lines.join('\n')}\n`;
}
