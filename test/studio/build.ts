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
  app: Entry;
  /** www.heygen.com. */
  website: Entry;
}

/** Addresses of an entry script and of its style sheets. */
export interface Entry {
  script: string;
  styles: string[];
}

interface ManifestEntry {
  file: string;
  css?: string[];
  /** Shared parts, by their names in the manifest. */
  imports?: string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Builds the app unless the very same sources were built before. */
export async function buildStudio(): Promise<StudioBuild> {
  const target = join(cache, hashOfSources());
  if (!existsSync(target)) await buildInto(target);
  const manifest: Manifest = JSON.parse(readFileSync(join(target, 'client/.vite/manifest.json'), 'utf8'));
  return {
    client: join(target, 'client'),
    server: join(target, 'server/ssr.js'),
    app: entryOf(manifest, 'client.tsx'),
    website: entryOf(manifest, 'website/client.tsx'),
  };
}

function entryOf(manifest: Manifest, name: string): Entry {
  const entry = manifest[name];
  if (!entry) throw new Error(`the studio build has no ${name}`);
  const shared = (entry.imports ?? []).flatMap((part) => manifest[part]?.css ?? []);
  return { script: `/${entry.file}`, styles: [...shared, ...(entry.css ?? [])].map((file) => `/${file}`) };
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
