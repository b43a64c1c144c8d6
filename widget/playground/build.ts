import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { OUTPUT as WIDGET } from '../build.ts';
import { LANGUAGES } from '../sdk/languages.ts';
import { VERSION } from '../sdk/version.ts';
import { markupOf } from './html.ts';
import { apiPage, linksOf } from './pages/api.ts';
import { elementPage } from './pages/element.ts';
import { examplesPage } from './pages/examples.ts';
import { guidePage } from './pages/guide.ts';
import { layout, STRICT_POLICY } from './pages/layout.ts';
import { framePage, gridPage, playgroundPage } from './pages/playground.ts';
import { readDeclarations } from './read/declarations.ts';

/* Builds the widget's site, its playground and documentation, as static files around the built widget. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const SITE = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** What all pages of ours share first; within a folder, by name. */
const STYLES = [fileURLToPath(new URL('../../shared/ui/page-styles/', import.meta.url)), `${HERE}styles/`];

const SCRIPTS = ['site', 'playground', 'grid', 'frame', 'search', 'guide', 'examples'];

/** The site's scripts run on the widget as it is shipped: its API is no part of theirs. */
const shipped: Plugin = {
  name: 'the-shipped-widget',
  enforce: 'pre',
  resolveId: (id) => (/^\.\.\/\.\.\/api\.ts$/.test(id) ? { id: '../widget/api.js', external: true } : null),
};

async function buildScripts(names: readonly string[], format: 'es' | 'iife'): Promise<void> {
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    mode: 'production',
    plugins: [shipped],
    build: {
      outDir: `${SITE}scripts`,
      emptyOutDir: false,
      target: ['chrome122', 'firefox128', 'safari18'],
      modulePreload: false,
      lib: {
        entry: Object.fromEntries(names.map((name) => [name, `${HERE}scripts/${name}.ts`])),
        formats: [format],
        name: 'site',
      },
      minify: true,
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
}

/** The files that an element loads until it is drawn, so that the browser asks for all of them together. */
export function partsOf(file: string, seen: Set<string> = new Set()): string[] {
  const code = readFileSync(WIDGET + file, 'utf8');
  // What only some pages need, as languages, is asked for by those.
  for (const [, path = ''] of code.matchAll(/(?:\bfrom ?|\bimport\((?="\.\/live\.))"(\.[^"]+)"/g)) {
    const next = new URL(path, `file:///${file}`).pathname.slice(1);
    if (seen.has(next)) continue;
    seen.add(next);
    partsOf(next, seen);
  }
  return [...seen];
}

export async function buildPlayground(): Promise<void> {
  if (!existsSync(WIDGET)) throw new Error('The widget is not built: run "npm run build:widget" first.');
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(SITE, { recursive: true });
  cpSync(WIDGET, `${SITE}widget`, { recursive: true });
  cpSync(`${HERE}../../shared/ui/icon.svg`, `${SITE}icon.svg`);
  await buildScripts(SCRIPTS, 'es');
  await buildScripts(['theme'], 'iife');
  const styles = STYLES.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => folder + file),
  );
  writeFileSync(`${SITE}site.css`, styles.map((file) => readFileSync(file, 'utf8')).join('\n'));
  writePages();
}

function writePages(): void {
  const [api, element, events] = readDeclarations('sdk/api.d.ts', 'element/element.ts', 'element/events.ts');
  if (!api || !element || !events) throw new Error('A file of declarations is missing.');
  const links = linksOf(api.declared, 'api.html');
  const locales = ['en', ...Object.keys(LANGUAGES).filter((locale) => locale !== 'en')];
  const parts = partsOf('element.js');
  const pages = [
    guidePage({ version: VERSION, integrity: readIntegrity(), parts }),
    playgroundPage(locales),
    gridPage(locales),
    elementPage(element, events, links),
    apiPage(api),
    examplesPage(links),
  ];
  for (const page of pages)
    writeFileSync(
      SITE + page.file,
      markupOf(
        layout(
          page,
          pages,
          parts.map((file) => `widget/${file}`),
        ),
      ),
    );
  writeFileSync(`${SITE}frame.html`, markupOf(framePage(STRICT_POLICY)));
}

/** Hashes of the package's files, once the package is built with them. */
function readIntegrity(): Record<string, string> {
  const file = fileURLToPath(new URL('../../dist/integrity.json', import.meta.url));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayground();
