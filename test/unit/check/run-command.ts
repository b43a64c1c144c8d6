import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../check/run.ts';

/** What a command line has said, and its exit code. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** The day on which the tests take place. */
export const TODAY = Date.parse('2026-11-27T12:00:00Z');

/** Runs a command line as a shell would, and catches what it says. */
export async function upfront(...args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: () => TODAY,
    signal: new AbortController().signal,
  });
  return { code, ...said };
}

/** A folder of a test's own, with files in it; `remove` takes it away. */
export function folderWith(files: Readonly<Record<string, unknown>>): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'upfront-kit-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
