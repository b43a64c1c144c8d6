import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lighthouse, { type Flags } from 'lighthouse';
import { OUTPUT } from '../../../widget/build.ts';
import { partsOf } from '../../../widget/playground/build.ts';
import { launch } from '../../browser/lib/browser.ts';
import { median } from '../rounds.ts';
import { blockingTime } from './blocking-time.ts';
import { servePartner } from './partner-page.ts';

/*
 * npm run lighthouse: a partner's page with the widget and the same page without it, in turns. Performance, accessibility and
 * best practices have to be 100, and blocking time and layout shift those of the page without it. Exits with 1 where not.
 */

const ROUNDS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const PAGES = ['with', 'without'] as const;

/** Blocking time comes in pieces of some milliseconds, whoever causes it. */
const BLOCKING_NOISE = 10;

const FOLDER = fileURLToPath(new URL('../../../.output/bench/', import.meta.url));

interface Report {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly blocking: number;
  /** The same by the main thread's own clock, which other programs on the machine do not lengthen. */
  readonly ownBlocking: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What keeps a score under 100. */
  readonly faults: readonly string[];
}

const partner = await servePartner(OUTPUT, partsOf('element.js'));
const { browser, close } = await launch('chrome', {
  port: Number(new URL(partner.address).port),
  extension: false,
  viewport: null,
});

async function report(page: (typeof PAGES)[number]): Promise<Report> {
  const flags: Flags = {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: [...CATEGORIES],
    output: 'json',
    logLevel: 'error',
  };
  const result = await lighthouse(`${partner.address}${page}.html`, flags);
  if (!result) throw new Error('Lighthouse has no report');
  const { categories, audits } = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
  const faults = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
    return weight > 0 && score !== null && score < 1 ? [`${title} ${displayValue}`.trim()] : [];
  });
  return {
    scores: Object.fromEntries(scores),
    blocking: value('total-blocking-time'),
    ownBlocking: blockingTime(result.artifacts.Trace?.traceEvents ?? []),
    shift: value('cumulative-layout-shift'),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    faults,
  };
}

const reports: Record<(typeof PAGES)[number], Report[]> = { with: [], without: [] };
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const page of round % 2 === 0 ? PAGES : PAGES.toReversed()) reports[page].push(await report(page));
  }
} finally {
  await close();
  await partner.close();
}

const of = (page: (typeof PAGES)[number], value: (report: Report) => number): number =>
  median(reports[page].map(value));
const rows = PAGES.map((page) => ({
  page,
  ...Object.fromEntries(CATEGORIES.map((id) => [id, of(page, ({ scores }) => scores[id])])),
  'blocking ms': Math.round(of(page, ({ blocking }) => blocking)),
  'by its own clock ms': Math.round(of(page, ({ ownBlocking }) => ownBlocking)),
  shift: of(page, ({ shift }) => shift),
  'first paint ms': Math.round(of(page, ({ firstPaint }) => firstPaint)),
  'largest paint ms': Math.round(of(page, ({ largestPaint }) => largestPaint)),
}));
console.table(rows);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}lighthouse.json`, `${JSON.stringify({ rows, reports }, null, 2)}\n`);

const missed = [
  ...CATEGORIES.filter((id) => of('with', ({ scores }) => scores[id]) < 100).map((id) => `${id} is under 100`),
  ...(of('with', ({ ownBlocking }) => ownBlocking) - of('without', ({ ownBlocking }) => ownBlocking) > BLOCKING_NOISE
    ? ['it blocks longer than the page without it']
    : []),
  ...(of('with', ({ shift }) => shift) > of('without', ({ shift }) => shift) ? ['something moves'] : []),
];
for (const fault of new Set(reports.with.flatMap(({ faults }) => faults))) console.log(`- ${fault}`);
console.log(missed.length > 0 ? `Missed: ${missed.join('; ')}` : 'All of it is met.');
process.exitCode = missed.length > 0 ? 1 : 0;
