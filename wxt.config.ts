import { fileURLToPath } from 'node:url';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** The hosts Upfront annotates; it asks for nothing else at install but `storage`. */
const HEYGEN = ['https://app.heygen.com/*', 'https://www.heygen.com/*'];

/**
 * Prices of features that no label of a page names; a repository test holds this against the labels. Their names stay:
 * settings and files with prices may have them, and must not be taken for broken ones.
 */
export const NOT_ON_PAGES =
  /^ *(?:(?:rate|included|rule)\()?'?(?:integration-generation|hyperframes-edit|digital-twin|photo-avatar|voice-clone|video-agent-planning|proofread)'?,.*$/gm;

/** The field in which rates and lines name their sources, and the parameter that fills it. */
const SOURCES =
  /(?<![./])\bsources(?!\.ts)(?:: (?:\[[^\]]*\]|string|readonly string\[\]|included\.sources|sources\.split\(' '\)))?[,;]?/g;

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
    transform(code, id) {
      // WXT's own start takes the definition's options along, which the manifest has.
      if (id.includes('content-script-isolated-world-entrypoint'))
        return `${/^import definition from .*$/m.exec(code)?.[0]}\ndefinition.main();`;
      // Style sheets are texts to the minifier: their white space is taken out here.
      if (/shared\/ui\/.*styles\.ts$/.test(id))
        return code.replace(/`[^`]*`/g, (sheet) =>
          sheet.replace(/\s*\n\s*/g, '').replace(/ ?([{};,>!]) ?|(:) /g, '$1$2'),
        );
      if (!id.includes('shared/credits/')) return null;
      // The overlay says whether a rate is published or inferred, not which page it was read from, and when.
      if (id.endsWith('/alternatives.ts')) return code.replace(/'S-[\w -]+'/g, "''");
      return /catalog\/|\/(?:estimate|find-rate)\.ts$/.test(id)
        ? code
            .replace(NOT_ON_PAGES, '')
            .replace(/^ *checked: .*$/gm, '')
            .replace(/^ *const sources = .*$/gm, '')
            .replace(/'S-[\w -]+',?\s*/g, '')
            .replace(SOURCES, '')
        : null;
    },
    // The checks of `const` are done by then, and the minifier joins what is declared with one word.
    renderChunk: (code) => code.replace(/^(\s*(?:export )?|.*\bfor \()const\b/gm, '$1let'),
  };
}

/**
 * Long names of properties that only our own code writes and reads, always as `.name`: never stored, sent, put into a
 * `data-` attribute or a sentence's `{word}`, nor looked up by a string.
 */
const OWN_NAMES =
  /^(?:mayBe|element|owners|selected|onlyWhen|allowanceSpent|fromScript|costsLike|confidence|sources|languages|reading|spending|sentence|remarks|compact|estimate|actions|unread|assumed|messages|registry|memory|scripts|blocks|lengths|engines|realign|gaveUp|rescan|scanNames|prune|visited|pools|amount|native|terms|touched|control|perShort|willUse|willUseLeft|willUseLeftAsOf|usesNone|nativeSays|rateUnknown|rateTwice|lineUnknown|lengthUnknown|mixedEngines|engineInScenes|engineUses|engineUsesInstead|unreadScenes|assumedPlan|insteadOf|costsThen|costsNothing|shortMaybe|named|saves|cards|factor|rates|items|opens|offset|content|lines|places|routes|reads|added|changed|moved|seconds|count|cost|model|label|affordable|isMissing|variant|plans|sweep|onToggle|onClose|resetsAt)$/;

/**
 * A few per cent less than the default minifier's. The `unsafe` rules trust the language's own objects, which a page cannot
 * change in a content script's world.
 */
const TERSER = {
  ecma: 2020,
  module: true,
  mangle: { properties: { regex: OWN_NAMES, builtins: true } },
  compress: {
    passes: 3,
    hoist_funs: true,
    sequences: false,
    inline: 1,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    lhs_constants: false,
    toplevel: true,
    unsafe_methods: true,
  },
} as const;

/**
 * The content script in parts: a start that the browser runs as a plain script, and modules that it imports, some of them
 * only when they are needed. Their code is minified here, all parts with one list of property names.
 */
function inParts(): Plugin {
  return {
    name: 'content-script-in-parts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      let names: object | undefined;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const nameCache = { props: names };
        // A plain script has no address that its imports could be relative to.
        const source = chunk.isEntry
          ? chunk.code.replace(/import\("\.\/(.+?)"\)/g, `import(chrome.runtime.getURL("${PARTS}$1"))`)
          : chunk.code;
        const { code = '' } = await minify(source, { ...TERSER, nameCache } as MinifyOptions);
        names = nameCache.props;
        chunk.code = chunk.isEntry ? `{${code}}` : code;
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') shareShortNames(chunk, bundle);
      }
    },
  };
}

/** Lets other parts import what this one exports by the short names that it has inside: `P` in the place of `P as A`. */
function shareShortNames(part: { fileName: string; code: string }, bundle: Rolldown.OutputBundle): void {
  const names = new Map<string, string>();
  part.code = part.code.replace(/(?<=\bexport\{)[^}]*(?=\};?$)/, (list) =>
    list
      .split(',')
      .map((entry) => {
        const [inside = '', outside] = entry.split(' as ');
        // A long name is one that an `import()` is asked for.
        if (!outside || outside.length > 2) return entry;
        names.set(outside, inside);
        return inside;
      })
      .join(),
  );
  const file = part.fileName.slice(PARTS.length);
  for (const other of Object.values(bundle)) {
    if (other.type !== 'chunk') continue;
    other.code = other.code.replace(/\bimport\{([^}]*)\}from"\.\/([^"]+)"/g, (clause, list: string, from: string) => {
      if (from !== file) return clause;
      const renamed = list.split(',').map((entry) => {
        const [outside = '', inside = outside] = entry.split(' as ');
        return `${names.get(outside) ?? outside} as ${inside}`;
      });
      return `import{${renamed}}from"./${from}"`;
    });
  }
}

const PARTS = 'content-scripts/';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'shared/ui/public',
  imports: false,
  zip: { name: 'upfront' },
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
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
