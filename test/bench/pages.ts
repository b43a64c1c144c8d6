import type { Contestant } from './contestants.ts';
import type { Figure } from './figures.ts';
import { type BenchPage, makeRows } from './page.ts';
import { type Course, countWork, type How, median, runBatches, runRounds, type Samples } from './rounds.ts';

export interface Plan {
  page: BenchPage;
  how: How;
  peers: readonly Contestant[];
  rounds: number;
  /** False where the figures are for information only. */
  gate: boolean;
}

export interface Section {
  title: string;
  figures: Figure[];
  raw: unknown;
}

const HOW = {
  warm: 'code that has run before, as after a soft navigation',
  cold: 'a new process, as after loading the page: compiling counts too',
};

/** The first pass over a page, beside the peers. */
export async function firstPass(course: Course, plan: Plan): Promise<Section> {
  const { page, how, rounds, gate } = plan;
  const ours = how.kind === 'warm' ? 'upfrontAgain' : 'upfront';
  const later = how.kind === 'warm' ? (['upfrontAll'] as const) : [];
  const samples = await runRounds(course, ['walk', ...plan.peers, ours, ...later], rounds, how);
  const time = (name: Contestant): number => samples.get(name)?.time ?? Number.NaN;
  const figures: Figure[] = [
    { what: 'bare walk of all texts', value: time('walk'), unit: 'ms', note: noteOf(samples, 'walk') },
    { what: 'Upfront', value: time(ours), unit: 'ms', note: noteOf(samples, ours) },
    {
      what: 'Upfront, badges',
      value: samples.get(ours)?.count ?? Number.NaN,
      unit: '',
      ...(gate && { budget: { least: page.labels } }),
      note: `of ${page.labels} labels; who overlooks some is faster`,
    },
    {
      what: 'Upfront : bare walk',
      value: time(ours) / time('walk'),
      unit: 'times',
      ...(gate && { budget: { most: 1.5 } }),
      note: 'inserting included',
    },
    ...later.map(
      (name): Figure => ({
        what: 'with what follows when idle : bare walk',
        value: time(name) / time('walk'),
        unit: 'times',
        note: `the accessible names of controls without text; ${noteOf(samples, name)}`,
      }),
    ),
  ];
  for (const [peer, least] of [
    ['mark', 20],
    ['findAndReplace', 3],
  ] as const) {
    if (!samples.has(peer)) continue;
    figures.push({
      what: `${NAMES[peer]} : Upfront`,
      value: time(peer) / time(ours),
      unit: 'times',
      ...(gate && { budget: { least } }),
      note: `${noteOf(samples, peer)}; it knows no roles, and marks what users wrote too`,
    });
  }
  const title = `First pass, ${page.rows.toLocaleString('en')} rows, a label in every ${page.every}th (${course.browser.name}; ${HOW[how.kind]})`;
  return { title, figures, raw: Object.fromEntries(samples) };
}

const NAMES = {
  mark: 'mark.js',
  markFew: 'mark.js with 8 of its words',
  findAndReplace: 'findAndReplaceDOMText',
} as const;

function noteOf(samples: Samples, name: Contestant): string {
  const sample = samples.get(name);
  if (!sample) return '';
  return `${sample.time.toFixed(1)} ± ${sample.spread.toFixed(1)} ms, ${sample.count.toLocaleString('en')} found, ${sample.rounds} rounds; wall ${sample.wall.toFixed(1)} ms`;
}

/** Batches of changes under the running overlay. */
export async function batches(course: Course, rounds: number): Promise<Section> {
  const count = 200;
  const times = await runBatches(course, makeRows(count), rounds);
  const figures = (
    [
      [`${count} rows added`, times.added, true],
      [`${count} texts changed`, times.changed, false],
    ] as const
  ).flatMap(([what, { overlay, reading, observer }, gate]): Figure[] => [
    {
      what: `Upfront : reading, ${what}`,
      value: median(overlay) / median(reading),
      unit: 'times',
      ...(gate && { budget: { most: 1.2 } }),
      note: `${median(overlay).toFixed(2)} ms : ${median(reading).toFixed(2)} ms, ${overlay.length} batches each`,
    },
    {
      what: `Upfront : bare observer that reads, ${what}`,
      value: median(overlay) / median(observer),
      unit: 'times',
      note: `${median(overlay).toFixed(2)} ms : ${median(observer).toFixed(2)} ms, one record a change for both`,
    },
  ]);
  return { title: `A batch of changes without labels (${course.browser.name})`, figures, raw: times };
}

/** Work that is counted, not timed. */
export async function work(course: Course): Promise<Section> {
  const { nodes, texts, passed, firstPass, oneChange } = await countWork(course);
  const figures: Figure[] = [
    {
      what: 'looked at in the first pass',
      value: firstPass,
      unit: '',
      note: `of ${nodes.toLocaleString('en')} nodes, ${texts.toLocaleString('en')} of them texts`,
    },
    {
      what: 'texts that pass the quick test',
      value: passed,
      unit: '',
      note: `${((passed / texts) * 100).toFixed(1)} % of all texts; each costs a hundred times a text that fails`,
    },
    {
      what: 'looked at after one text has changed',
      value: oneChange,
      unit: '',
      budget: { most: 10 },
      note: 'whatever else the page holds',
    },
  ];
  return { title: 'Nodes looked at', figures, raw: { nodes, texts, passed, firstPass, oneChange } };
}

export const pathOf = ({ rows, every }: BenchPage): string => `/usage/${rows}-${every}`;
