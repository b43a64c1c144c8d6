import { readFileSync } from 'node:fs';
import { launch } from '../browser/lib/browser.ts';
import { bundle } from './bundle.ts';
import { makePage, makeRows } from './page.ts';
import { ARGS, countWork, runBatches, runRounds } from './rounds.ts';
import { serve } from './serve.ts';

const which = (process.argv[2] ?? 'chrome') as 'chrome';
const rows = Number(process.argv[3] ?? 2000),
  rounds = Number(process.argv[4] ?? 3),
  peers = (process.argv[5] ?? 'walk').split(',');
const scripts = new Map(
  (process.argv.slice(6).length
    ? process.argv.slice(6)
    : ['/work/main/.output/chrome-mv3/content-scripts/heygen.js']
  ).map((f) => [f.split('/').slice(2, 3) + f.slice(-14), readFileSync(f, 'utf8')]),
);
const page = makePage(rows, Number(process.env.EVERY ?? 100));
const path = process.env.BENCH_PATH ?? '/usage';
console.log(page.html.length, 'bytes', page.labels, 'labels');
const server = await serve(new Map([[path, page.html]]));
const browser = await launch(which, { port: server.port, extension: false, args: ARGS[which] });
const course = {
  browser,
  path,
  scripts,
  code: { contestants: await bundle('contestants.ts'), work: await bundle('work.ts') },
};
try {
  console.log(await countWork(course));
  if (rounds > 0) {
    const r = await runRounds(course, peers as ['walk'], rounds, (process.env.HOW ?? 'warm') as 'warm');
    const walk = r.get('walk')!.time;
    console.table([...r].map(([name, s]) => ({ name, ...s, ratio: s.time / walk })));
  }
  if (!process.env.NOBATCH)
    for (const [name, script] of scripts) {
      const b = await runBatches(course, script, makeRows(200), 15);
      const m = (l: number[]) => l.toSorted((a, b) => a - b)[l.length >> 1]!;
      console.log(
        name,
        'added',
        m(b.added.overlay),
        m(b.added.reading),
        m(b.added.overlay) / m(b.added.reading),
        'changed',
        m(b.changed.overlay),
        m(b.changed.reading),
        b.badges,
      );
    }
} finally {
  await browser.close();
  await server.close();
}
