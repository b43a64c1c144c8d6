import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserName, launch, type TestBrowser } from '../browser/lib/browser.ts';
import { startBeside } from './beside.ts';
import { bundle } from './bundle.ts';
import { isMet } from './figures.ts';
import { navigations } from './navigations.ts';
import { makePage } from './page.ts';
import { batches, firstPass, pathOf, type Section, work } from './pages.ts';
import { ARGS, type Course } from './rounds.ts';
import { serve } from './serve.ts';
import { measureCode } from './sizes.ts';
import { startUp } from './start-up.ts';
import { CHATS, STREAMS, streaming } from './streaming.ts';
import { printSection, writePicture, writeTable } from './table.ts';
import { typing } from './typing.ts';

/*
 * npm run bench: the budgets of the content script and the credit logic, on the production build, beside the peers and
 * beside the same page without it. Exits with 1 where one is missed.
 *
 *   --quick          fewer rounds, and the README keeps its picture
 *   --beside-only    only what is measured beside the same page without it
 *   --chrome-only    without the figures of Firefox, which are for information
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'beside-only': { type: 'boolean', default: false },
    'chrome-only': { type: 'boolean', default: false },
  },
});

const SMALL = makePage(2000, 100);
const LARGE = makePage(20_000, 100);
const DENSE = makePage(2000, 10);
/** 50,000 nodes and more. */
const COUNTED = SMALL;
const PAGES = [SMALL, LARGE, DENSE];

const rounds = options.quick ? 3 : 9;
const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** The content script's parts by their paths in the extension. */
function partsFor(name: BrowserName): Map<string, string> {
  const folder = `${output}${name === 'chrome' ? 'chrome-mv3' : 'firefox-mv2'}/content-scripts`;
  if (!existsSync(folder)) throw new Error(`No build for ${name}: run "npm run build" first.`);
  return new Map(
    readdirSync(folder).map((file) => [`/content-scripts/${file}`, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
}

async function inBrowser(name: BrowserName, port: number, run: (browser: TestBrowser) => Promise<void>): Promise<void> {
  const browser = await launch(name, { port, extension: false, args: ARGS[name] });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}

// Read once: what is built meanwhile is not measured.
const parts = {
  chrome: partsFor('chrome'),
  firefox: options['chrome-only'] || !process.env.UPFRONT_FIREFOX ? undefined : partsFor('firefox'),
};

const server = await serve(
  new Map([
    ...PAGES.flatMap(
      (page): Array<[string, string]> => [
        [pathOf(page), page.shell],
        [`${pathOf(page)}/body`, page.body],
      ],
    ),
    ...Object.entries(parts).flatMap(([name, files]) =>
      [...(files ?? [])].map(([path, text]): [string, string] => [`/extension/${name}${path}`, text]),
    ),
  ]),
);
const code = { contestants: await bundle('contestants.ts'), work: await bundle('work.ts') };
const sections: Section[] = [];
const add = async (section: Promise<Section>): Promise<void> => {
  const done = await section;
  printSection(done);
  sections.push(done);
};
const codeSection = async (): Promise<Section> => {
  const figures = await measureCode(parts.chrome);
  return { title: 'Code', figures, raw: {} };
};
/** The replica in two browsers that take turns, with us and without. */
const besideThePage = async (): Promise<void> => {
  const beside = await startBeside(ARGS.chrome);
  try {
    for (const course of [...STREAMS, ...CHATS]) await add(streaming(beside, course, rounds));
    await add(navigations(beside, options.quick ? 1 : 3));
    await add(typing(beside, rounds));
    for (const section of await startUp(beside, rounds)) await add(Promise.resolve(section));
  } finally {
    await beside.close();
  }
};
const peers = ['mark', 'findAndReplace'] as const;
const peersForLarge = ['markFew', 'findAndReplace'] as const;

const besideThePeers = async (): Promise<void> => {
  await add(codeSection());
  await inBrowser('chrome', server.port, async (browser) => {
    const on = (page: typeof SMALL): Course => ({ browser, path: pathOf(page), extension: '/extension/chrome', code });
    await add(work(on(COUNTED)));
    await add(firstPass(on(SMALL), { page: SMALL, how: { kind: 'warm', warmUp: 1 }, peers, rounds, gate: true }));
    await add(
      firstPass(on(LARGE), {
        page: LARGE,
        how: { kind: 'warm', warmUp: 0 },
        peers: peersForLarge,
        rounds: options.quick ? 2 : 5,
        gate: true,
      }),
    );
    await add(batches(on(SMALL), rounds * 3));
    await add(firstPass(on(SMALL), { page: SMALL, how: { kind: 'cold' }, peers: [], rounds, gate: false }));
    await add(firstPass(on(DENSE), { page: DENSE, how: { kind: 'warm', warmUp: 1 }, peers: [], rounds, gate: false }));
  });
};
const inFirefox = async (): Promise<void> => {
  await inBrowser('firefox', server.port, async (browser) => {
    const course: Course = { browser, path: pathOf(SMALL), extension: '/extension/firefox', code };
    await add(
      firstPass(course, {
        page: SMALL,
        how: { kind: 'warm', warmUp: 1 },
        peers,
        rounds: Math.ceil(rounds / 2),
        gate: false,
      }),
    );
  });
};

try {
  if (!options['beside-only']) await besideThePeers();
  await besideThePage();
  if (parts.firefox && !options['beside-only']) await inFirefox();
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads, Node.js ${process.versions.node}. Medians of ${rounds} rounds where no other number stands; times are the main thread's own, in Firefox wall time.`;
  const result = {
    sections: sections.map(({ title, figures }) => ({ title, figures })),
    machine,
    raw: Object.fromEntries(sections.map(({ title, raw }) => [title, raw])),
  };
  console.log(`\n${machine}`);
  await inBrowser('chrome', server.port, async (browser) => {
    await writeTable(result, browser);
    if (!options.quick && !options['beside-only']) await writePicture(result, browser);
  });
  const missed = sections.flatMap(({ figures }) => figures).filter((figure) => !isMet(figure));
  console.log(
    missed.length > 0
      ? `\n${missed.length} budgets are missed: ${missed.map(({ what }) => what).join('; ')}`
      : '\nAll budgets are met.',
  );
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await server.close();
}
