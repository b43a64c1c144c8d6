import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, '.cache/studio');

export interface StudioBuild {
  /** Folder of the browser's files. */
  client: string;
  /** Bundle with `render`, for server-rendered pages. */
  server: string;
  /** Address of the entry script and its style sheets. */
  script: string;
  styles: string[];
}

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
  css?: string[];
}

/** Builds the app unless the very same sources were built before. */
export async function buildStudio(): Promise<StudioBuild> {
  const target = join(cache, hashOfSources());
  if (!existsSync(target)) await buildInto(target);
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    readFileSync(join(target, 'client/.vite/manifest.json'), 'utf8'),
  );
  const entry = Object.values(manifest).find((file) => file.isEntry);
  if (!entry) throw new Error('the studio build has no entry script');
  return {
    client: join(target, 'client'),
    server: join(target, 'server/ssr.js'),
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map((file) => `/${file}`),
  };
}

// Several test workers may start at once: each builds in a folder of its own, the first rename wins.
async function buildInto(target: string): Promise<void> {
  const { runVite } = await import('./vite.ts');
  mkdirSync(cache, { recursive: true });
  const draft = join(cache, `.draft-${process.pid}-${Date.now()}`);
  await runVite(here, draft);
  for (const old of readdirSync(cache)) {
    if (!old.startsWith('.') && join(cache, old) !== target) rmSync(join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.md'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
