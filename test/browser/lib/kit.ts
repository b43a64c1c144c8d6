import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../../check/kit/package-root.ts';
import type { PageResult, Report } from '../../check/runs/report.ts';
import { browserPath } from '../../setup/found.ts';

/** What a command line has said, and its exit code. */
export interface Said {
  code: number | null;
  out: string;
  err: string;
}

/** A command that runs. */
export interface Running {
  done: Promise<Said>;
  /** What it has said so far. */
  said: Said;
  interrupt(): void;
}

/** The built command line, as testers have it, in a folder of its own. */
export interface Kit {
  path(name: string): string;
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Running;
  upfront(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Said>;
  reportIn(name: string): Report;
  remove(): void;
}

/** `files`: what stands in the folder, texts as they are and everything else as JSON. */
export function kitWith(files: Readonly<Record<string, unknown>>): Kit {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-kit-'));
  const path = (name: string): string => join(folder, name);
  for (const [name, content] of Object.entries(files))
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  const start: Kit['start'] = (args, env = {}) => {
    const child = spawn(process.execPath, [join(ROOT, '.output/kit/upfront.js'), ...args], {
      cwd: folder,
      env: { ...process.env, UPFRONT_CHROME: browserPath('chrome'), UPFRONT_FIREFOX: browserPath('firefox'), ...env },
    });
    const said: Said = { code: null, out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    const done = new Promise<Said>((resolve) => child.on('close', (code) => resolve({ ...said, code })));
    return { done, said, interrupt: () => void child.kill('SIGINT') };
  };
  return {
    path,
    start,
    upfront: (args, env) => start(args, env).done,
    reportIn: (name) => JSON.parse(readFileSync(path(`${name}/report.json`), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The page of a report whose name has this in it. */
export function pageOf({ pages }: Report, part: string): PageResult {
  const page = pages.find((each) => each.page.includes(part));
  if (!page) throw new Error(`no page ${part} in ${pages.map((each) => each.page).join(', ')}`);
  return page;
}

export const endOf = (page: PageResult) => page.views.at(-1)?.annotations;
