import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from '../bench/bundle.ts';
import { launch } from '../browser/lib/browser.ts';
import { isGood, keptNumbers, type MutantsSum, precision, recall } from '../browser/lib/mutants-sum.ts';
import { mutatePage } from '../browser/lib/mutate.ts';
import type { PageTest } from '../browser/lib/pages.ts';
import { startStudio } from '../studio/server.ts';

/*
 * npm run mutants: variants of the studio's pages, with other class names, tags, roles, orders and number formats, shown to
 * the production build in Chromium. Exits with 1 where a badge or an estimate is wrong, or too many labels are missed.
 *
 *   --page <name>    one page only
 *   --variants <n>   of each page, 200 by default
 *   --seed <n>       the first seed
 *   --visits <n>     of each page, all by default
 */
const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    variants: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    visits: { type: 'string' },
  },
});

const folder = new URL('../browser/pages/', import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => values.page === undefined || name === values.page);
if (names.length === 0) throw new Error(`There is no page ${values.page}.`);

const script = await bundle('../mutants/page/main.ts');
const studio = await startStudio();
const browser = await launch('chrome', { port: studio.port });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const line = (cells: readonly unknown[]): string => cells.map((cell) => String(cell).padStart(17)).join('');

function show(name: string, sum: MutantsSum): void {
  const ms = sum.variants === 0 ? 0 : sum.ms / sum.variants;
  const shares = [percent(precision(sum)), percent(recall(sum))];
  console.log(
    line([
      ...[name, sum.variants, ...shares, sum.estimates, sum.wrongEstimates, percent(keptNumbers(sum))],
      ...[ms.toFixed(0), sum.before.length],
    ]),
  );
  for (const fault of sum.before) console.log(`  before mutation, ${fault}`);
  for (const failure of sum.failures) console.log(`  ${failure}`);
}

try {
  console.log(
    line([
      ...['page', 'variants', 'precision', 'recall', 'estimates', 'wrong', 'numbers kept'],
      ...['ms a variant', 'before mutation'],
    ]),
  );
  for (const name of names) {
    const { page } = (await import(new URL(`${name}.ts`, folder).href)) as { page: PageTest };
    const sum = await mutatePage(browser, page.truth, {
      script,
      variants: Number(values.variants),
      firstSeed: Number(values.seed),
      ...(values.visits === undefined ? {} : { visits: Number(values.visits) }),
    });
    show(name, sum);
    if (!isGood(sum)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await studio.close();
}
