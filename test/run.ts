import { spawnSync } from 'node:child_process';

/*
 * What `npm test` runs once everything is installed: one part after the other, up to the first that fails, and at the end
 * what each has taken.
 */
const PARTS = ['types', 'lint', 'build', 'test:unit', 'test:browser'] as const;

const began = performance.now();
const times: Array<[part: string, seconds: number]> = [];
let failed: string | undefined;
for (const part of PARTS) {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', part], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  times.push([part, (performance.now() - start) / 1000]);
  if (status === 0) continue;
  failed = part;
  process.exitCode = status ?? 1;
  break;
}

times.push(['in all', (performance.now() - began) / 1000]);

const line = ([name, time]: [name: string, seconds: number]): string => {
  const seconds = Math.round(time);
  return `  ${name.padEnd(14)}${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2)} s`;
};
const said = ['', ...times.map(line)];
if (failed) said.push('', `"npm run ${failed}" has failed: what it says stands above.`);
process.stdout.write(`${said.join('\n')}\n`);
