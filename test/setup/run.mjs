import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program as npm scripts run theirs, with the packages' programs first, and returns what it printed. Names with a
 * path are started as they are; npm and the packages' programs are scripts on Windows and need its shell there.
 */
export function run(command, args, { seconds, env = {} }) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = `${ROOT}node_modules/.bin`;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32' && !/[\\/]/.test(command),
    env: { ...process.env, [path]: `${first}${delimiter}${process.env[path] ?? ''}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { ok: status === 0, output: stdout ?? '', errors: stderr ?? '' };
}
