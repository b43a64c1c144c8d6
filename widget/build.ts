import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type MinifyOptions, minify } from 'terser';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { lean } from './lean.ts';
import { roomRules } from './views/rooms.ts';

/* Builds the widget: modules for bundlers and `<script type="module">`, and one classic script. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const OUTPUT = fileURLToPath(new URL('../.output/widget/', import.meta.url));

/** What a page or a bundler imports. What only some pages need is a chunk, loaded when it is needed. */
const ENTRIES = {
  index: 'index.ts',
  element: 'element/index.ts',
  api: 'api.ts',
  react: 'react/index.ts',
  preact: 'preact/index.ts',
  ...languages(),
};

/** Every language, as `locales/de`: what `setLocale` loads is what a page can import itself. */
export function languages(): Record<string, string> {
  const names = readdirSync(`${HERE}locales`).map((file) => `locales/${file.replace('.ts', '')}`);
  return Object.fromEntries(names.map((name) => [name, `${name}.ts`]));
}

/** Every browser that has the popover attribute, relative colours and `Map.groupBy`. */
const TARGET = ['chrome122', 'firefox128', 'safari18'];

/** Smaller by some per cent than the default minifier's. */
function terse(): Plugin {
  return {
    name: 'terse',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, TERSER);
        if (code) chunk.code = code;
      }
    },
  };
}

const TERSER: MinifyOptions = {
  ecma: 2020,
  module: true,
  compress: {
    passes: 3,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    hoist_funs: true,
    toplevel: true,
    // Of React's own, "use client".
    directives: false,
  },
  format: { comments: false },
};

/** What comes with code alone: the single file has no `createUpfront`, so nobody can ever add it there. */
const BY_CODE =
  /\/(?:will-spend|rate-sources|weigh|colors|menu|menu-view|status-items|status-items-view|rate-url)\.tsx?$/;

/**
 * The single file is a classic script, which knows no modules of its own: it asks for the languages that lie beside it, and
 * takes no prices from an address.
 */
const inOne: Plugin = {
  name: 'in-one',
  enforce: 'pre',
  resolveId(id) {
    if (id === './languages.ts') return `${HERE}sdk/languages-beside.ts`;
    return BY_CODE.test(id) ? `${HERE}element/left-out.ts` : null;
  },
};

async function buildWith(
  output: Rolldown.OutputOptions,
  input: Record<string, string>,
  plugins: readonly PluginOption[] = [lean(), terse()],
): Promise<void> {
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    plugins: [...plugins],
    resolve: { alias: { 'preact/jsx-runtime': `${HERE}views/jsx-runtime.ts` } },
    // The same, whoever builds: a test's environment would get another JSX.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      outDir: OUTPUT,
      emptyOutDir: false,
      target: TARGET,
      minify: false,
      sourcemap: false,
      // As a library: without the helper by which an application preloads its chunks.
      lib: {
        entry: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, HERE + file])),
        formats: [output.format === 'iife' ? 'iife' : 'es'],
        name: 'upfront',
      },
      rolldownOptions: { output, external: ['react'] },
    },
  });
}

export async function buildWidget(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  await buildWith({ format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' }, ENTRIES);
  // On its own: here rates keep their sources, which are a third of it.
  await buildWith({ format: 'es', entryFileNames: '[name].js' }, { credits: 'credits.ts' }, [terse()]);
  await buildWith({ format: 'iife', entryFileNames: '[name].js' }, { 'upfront-credits': 'element/single.ts' }, [
    lean(),
    terse(),
    inOne,
  ]);
  writeFileSync(`${OUTPUT}reserve.css`, RESERVE);
}

/**
 * A style sheet for pages that load the element late: it keeps the room until the element does so itself. A float of no
 * width, so that the text within the element is where it would be.
 */
const RESERVE = `upfront-credits:not(:defined){display:block;container-type:inline-size;min-inline-size:min(100%,240px)}
upfront-credits[view="status"]:not(:defined){display:inline-block;vertical-align:middle;container-type:normal;min-inline-size:232px}
upfront-credits[hidden]:not(:defined){display:none}
upfront-credits:not(:defined)::before{content:"";float:inline-start;inline-size:0}
${roomRules('upfront-credits:not(:defined):is($)::before', 'block-size')}
`;

/** Bytes of files of the build as a server sends them. */
export const gzipped = (...files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(OUTPUT + file), { level: 9 }).length, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
