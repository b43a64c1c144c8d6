import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: of the repository, or of what was installed from npm. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file) && /"name":\s*"upfront-credits"/.test(readFileSync(file, 'utf8'))) return folder;
  const above = dirname(folder);
  return above === folder ? process.cwd() : rootAbove(above);
}

/** Whether this is the repository, where a build may be missing, and can be made. */
export const isRepository = existsSync(join(ROOT, 'wxt.config.ts'));

/** Version of this package. */
export function version(): string {
  const { version: given }: { version?: unknown } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof given === 'string' ? given : 'unknown';
}
