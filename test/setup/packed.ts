import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Packed {
  readonly tarball: string;
  /** A folder with nothing in it but a manifest and the package. */
  readonly project: string;
  /** Where the package is in it. */
  readonly installed: string;
  /** Puts packages of this repository beside it; nothing is asked of a registry. */
  addBeside(names: readonly string[]): void;
  remove(): void;
}

/** Packs what is built, and installs it into an empty project, as people get it. */
export function installPacked(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-packed-'));
  // Everything is built before the tests; "prepack" would build it again, under tests that use it.
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], project);
  return {
    tarball,
    project,
    installed: join(project, 'node_modules/upfront-credits/'),
    addBeside(names) {
      for (const name of names) {
        const link = join(project, 'node_modules', name);
        mkdirSync(join(link, '..'), { recursive: true });
        symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a program prints; throws where it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32' && command.startsWith('np'),
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? ''}${stdout}${stderr}`);
  return stdout;
}
