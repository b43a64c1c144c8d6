import { fileURLToPath, pathToFileURL } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The hosts Upfront annotates; it asks for nothing else at install but `storage`. */
const HEYGEN = ['https://app.heygen.com/*', 'https://www.heygen.com/*'];

/**
 * The background speaks eight languages and says four texts: what it would pick out of all of them is picked here, when it is
 * built.
 */
function pickToolbarWords(): Plugin {
  return {
    name: 'pick-toolbar-words',
    async load(id) {
      if (!id.endsWith('/entrypoints/texts/toolbar-words.ts')) return null;
      const { TOOLBAR_WORDS } = await import(pathToFileURL(id).href);
      return `export const TOOLBAR_WORDS = ${JSON.stringify(TOOLBAR_WORDS)};`;
    },
  };
}

/**
 * What the content script takes in the place of larger modules: it may have 24 kB in all. The extension's own pages get
 * the originals.
 */
function lean(): Plugin {
  const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const modules = new Map([
    // The few calls that it makes (storage, runtime) return promises in Chrome without the polyfill's 3.5 kB.
    ['wxt/browser', fileURLToPath(import.meta.resolve('@wxt-dev/browser'))],
    ['@wxt-dev/webextension-polyfill/browser', fileURLToPath(import.meta.resolve('@wxt-dev/browser'))],
    // Few need them: `extras` has them, with which the overlay waits where one is chosen.
    ['./older-cards.ts', path('entrypoints/heygen.content/no-older-cards.ts')],
    // Views that are drawn a few times a minute need no diffing: 5 kB.
    ['preact/jsx-runtime', path('shared/ui/dom/jsx-runtime.ts')],
  ]);
  return {
    name: 'lean-content-script',
    enforce: 'pre',
    resolveId: (id) => modules.get(id) ?? null,
    // WXT's own start takes the definition's options along, which the manifest has: 1 kB.
    transform: (code, id) =>
      id.includes('content-script-isolated-world-entrypoint')
        ? `${/^import definition from .*$/m.exec(code)?.[0]}\ndefinition.main();`
        : null,
  };
}

/**
 * The content script in parts: a start that the browser runs as a plain script, and modules that it imports, some of them
 * only when they are needed. Minified here, because Vite leaves a library's modules as they are.
 */
function inParts(): Plugin {
  return {
    name: 'content-script-in-parts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code = '' } = await minify(chunk.code, {
          ecma: 2020,
          module: true,
          // What comes out is to be small after gzip, which likes the same said in the same way: each of these was measured.
          compress: {
            passes: 3,
            hoist_funs: true,
            inline: 1,
            sequences: false,
            unsafe_arrows: true,
            lhs_constants: false,
            collapse_vars: false,
            comparisons: false,
            unsafe_methods: true,
          },
        });
        // A plain script has no address that its imports could be relative to, and shares its names with other scripts.
        chunk.code = chunk.isEntry
          ? `{${code.replace(/import\("\.\/(.+?)"\)/g, `import(chrome.runtime.getURL("${PARTS}$1"))`)}}`
          : code;
      }
    },
  };
}

const PARTS = 'content-scripts/';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'shared/ui/public',
  imports: false,
  zip: { name: 'upfront' },
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ type }) => type === 'background')) config.plugins = [config.plugins, pickToolbarWords()];
      if (!entries.some(({ type }) => type === 'content-script')) return;
      config.plugins = [config.plugins, lean(), inParts()];
      config.build = {
        ...config.build,
        ...(config.build?.lib && { lib: { ...config.build.lib, formats: ['es'] } }),
        minify: false,
        rolldownOptions: {
          preserveEntrySignatures: false,
          output: {
            entryFileNames: `${PARTS}heygen.js`,
            chunkFileNames: `${PARTS}[name].js`,
          },
        },
      };
    },
  },
  vite: () => ({
    // One folder for both browsers, small enough to read: no source maps, no inlined assets, modern syntax only.
    build: { target: ['chrome131', 'firefox140'], sourcemap: false, assetsInlineLimit: 0 },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    // What stores say, in each language: `shared/ui/public/_locales`.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: 'Upfront',
    description: '__MSG_description__',
    permissions: ['storage'],
    host_permissions: HEYGEN,
    // No page but HeyGen's may ask for the parts.
    web_accessible_resources: [{ resources: [`${PARTS}*`], matches: [...HEYGEN] }],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // Colours that are computed from the page's own, `oklch(from currentColor …)`.
    ...(browser === 'chrome' && { minimum_chrome_version: '131' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'upfront@upfront-credits.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
