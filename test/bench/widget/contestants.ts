import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { OUTPUT } from '../../../widget/build.ts';

/** A custom element on a page of its own. */
export interface Contestant {
  readonly name: string;
  readonly script: string;
  readonly isClassic?: true;
  /** All that it loads is named in the page, as the documentation shows. */
  readonly isPreloaded?: true;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its first content is, in its shadow root. */
  readonly content: string;
  /** What is to be known of it beside its figures. */
  readonly note: string;
}

const METER = {
  tag: 'upfront-credits',
  attributes: { view: 'meter', balance: '200' },
  content: '.root:not(.more) p',
} as const;

const PANEL = { ...METER, attributes: { view: 'panel', balance: '64', feature: 'avatar-iv', seconds: '55' } } as const;

const BUTTON = { tag: 'vscode-button', attributes: { icon: 'add' }, content: 'slot' } as const;

export const CONTESTANTS: readonly Contestant[] = [
  { name: 'upfront-credits', script: '/upfront/element.js', ...METER, note: 'modules, as published; a meter' },
  {
    name: 'upfront-credits, preloaded',
    script: '/upfront/element.js',
    isPreloaded: true,
    ...METER,
    note: 'the same, its parts asked for at once',
  },
  {
    name: 'upfront-credits, panel',
    script: '/upfront/element.js',
    ...PANEL,
    note: 'balance, estimate and alternatives',
  },
  {
    name: 'upfront-credits, one file',
    script: '/upfront/upfront-credits.js',
    isClassic: true,
    ...METER,
    note: 'the classic script; a meter',
  },
  {
    name: 'emoji-picker-element',
    script: '/peers/emoji-picker.js',
    tag: 'emoji-picker',
    attributes: { 'data-source': '/peers/emoji.json', 'emoji-version': '15.0' },
    content: '.emoji-menu button.emoji',
    note: 'with 300 emoji, where its own data has 1,900',
  },
  {
    name: '@vscode-elements, button',
    script: '/peers/vscode-button.js',
    ...BUTTON,
    note: 'one element of the library',
  },
  {
    name: '@vscode-elements, all',
    script: '/peers/vscode-all.js',
    ...BUTTON,
    note: 'its bundled.js, one button of it',
  },
  {
    name: 'relative-time-element',
    script: '/peers/relative-time.js',
    tag: 'relative-time',
    attributes: { datetime: '2026-01-01T00:00:00Z' },
    content: 'span',
    note: 'a text',
  },
];

const PEERS = new URL('../../../node_modules/', import.meta.url);

/** Every file that a contestant may load, by its path. */
export async function contestantFiles(): Promise<Map<string, string>> {
  const ours = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return new Map([
    ...ours.map((file): [string, string] => [`/upfront/${file}`, readFileSync(OUTPUT + file, 'utf8')]),
    ['/peers/emoji-picker.js', await bundled('emoji-picker-element')],
    ['/peers/emoji.json', emoji(300)],
    ['/peers/vscode-button.js', await bundled('@vscode-elements/elements/dist/vscode-button/index.js')],
    ['/peers/vscode-all.js', readFileSync(new URL('@vscode-elements/elements/dist/bundled.js', PEERS), 'utf8')],
    ['/peers/relative-time.js', await bundled('@github/relative-time-element')],
  ]);
}

/** A package as a page would get it from a bundler, minified. */
async function bundled(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    mode: 'production',
    plugins: [
      {
        name: 'one-import',
        resolveId: (id) => (id === 'one-import' ? `${fileURLToPath(new URL('one-import.js', import.meta.url))}` : null),
        load: (id) => (id.endsWith('one-import.js') ? `import ${JSON.stringify(name)};` : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: 'one-import', output: { format: 'es', minify: true } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Vite built no chunk of ${name}`);
  return chunk.code;
}

/** So many emoji as the picker reads them; its own data is a package of 30 MB. */
function emoji(count: number): string {
  const list = Array.from({ length: count }, (_, index) => ({
    annotation: `face ${index}`,
    emoji:
      String.fromCodePoint(0x1f600 + (index % 80)) + (index >= 80 ? String.fromCodePoint(0x1f3fb + (index % 5)) : ''),
    group: Math.floor(index / 40) % 8,
    order: index,
    shortcodes: [`face_${index}`],
    tags: ['face', `number ${index}`],
    version: 1,
  }));
  return JSON.stringify(list);
}
