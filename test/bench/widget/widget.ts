import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { partsOf } from '../../../widget/playground/build.ts';
import { launch } from '../../browser/lib/browser.ts';
import { bundle } from '../bundle.ts';
import { ARGS, median } from '../rounds.ts';
import { serve } from '../serve.ts';
import { CONTESTANTS, contestantFiles } from './contestants.ts';
import { CYCLES, measure, pagesOf, type Round } from './measure.ts';

/*
 * npm run bench:widget: the widget beside other custom elements, all in one run that takes turns. The README's table is what
 * this prints.
 *
 *   --quick    three rounds
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const ROUNDS = options.quick ? 3 : 9;
/** The thousand cycles take seconds: fewer rounds tell enough. */
const CYCLE_ROUNDS = options.quick ? 1 : 3;

const FOLDER = fileURLToPath(new URL('../../../.output/bench/', import.meta.url));

const files = await contestantFiles();
const parts = partsOf('element.js').map((file) => `/upfront/${file}`);
const server = await serve(new Map([...files, ...CONTESTANTS.flatMap((each) => pagesOf(each, parts))]));
const rounds = new Map(CONTESTANTS.map(({ name }) => [name, [] as Round[]]));

const browser = await launch('chrome', { port: server.port, extension: false, args: ARGS.chrome });
try {
  const track = {
    browser,
    address: `https://127.0.0.1:${server.port}`,
    files,
    code: await bundle('widget/in-page.ts'),
  };
  for (let round = -1; round < ROUNDS; round++) {
    const turns = CONTESTANTS.map((contestant) => ({ contestant, at: Math.random() })).sort((a, b) => a.at - b.at);
    for (const { contestant } of turns) {
      const taken = await measure(track, contestant, round >= 0 && round < CYCLE_ROUNDS);
      // The first round warms up the browser.
      if (round >= 0) rounds.get(contestant.name)?.push(taken);
    }
    console.log(`${round + 1}/${ROUNDS}`);
  }
} finally {
  await browser.close();
  await server.close();
}

const of = (name: string, key: keyof Round): number =>
  median((rounds.get(name) ?? []).flatMap((round) => round[key] ?? []));

const known = (value: number, unit: string): string =>
  Number.isNaN(value) ? 'draws no more' : `${Math.round(value).toLocaleString('en')}${unit}`;

const COLUMNS: readonly (readonly [head: string, cell: (name: string) => string])[] = [
  ['loads, gzip', (name) => `${(of(name, 'bytes') / 1024).toFixed(1)} kB`],
  ['script evaluation', (name) => `${of(name, 'evaluation').toFixed(1)} ms`],
  ['first render', (name) => `${of(name, 'firstRender').toFixed(0)} ms`],
  ['100 on a page', (name) => `${of(name, 'many').toFixed(0)} ms`],
  ['mounted and disposed of, each', (name) => known((of(name, 'cycles') * 1000) / CYCLES, ' µs')],
  ['nodes left 0.3 s after 1,000', (name) => known(of(name, 'nodesLeft'), '')],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = [
  row(['', ...COLUMNS.map(([head]) => head)]),
  row(['---', ...COLUMNS.map(() => '---:')]),
  ...CONTESTANTS.map(({ name, note }) => row([`${name} (${note})`, ...COLUMNS.map(([, cell]) => cell(name))])),
].join('\n');
const [cpu] = cpus();
const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads. Medians of ${ROUNDS} rounds in turns, of ${CYCLE_ROUNDS} for the last two columns; times of the main thread, the first render by the clock.`;
console.log(`\n${table}\n\n${machine}`);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}widget.json`, `${JSON.stringify({ machine, rounds: Object.fromEntries(rounds) }, null, 2)}\n`);
writeFileSync(`${FOLDER}widget.md`, `${table}\n\n${machine}\n`);
