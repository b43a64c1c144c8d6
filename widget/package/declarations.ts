import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../build.ts';

/* The types of the package: those of the API as they are written, and those of the credit logic as its code has them. */

const WIDGET = fileURLToPath(new URL('..', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Written by hand, because they are the manual; in the package they lie beside the modules that they are about. */
const WRITTEN = {
  'sdk/api.d.ts': 'api',
  'element/api.d.ts': 'element',
  'react/api.d.ts': 'react',
  'preact/api.d.ts': 'preact',
} as const;

const SHORT = {
  'index.d.ts': "export * from './api.js';\nexport { register } from './element.js';\n",
  'credits.d.ts': "export * from './types/widget/credits.js';\n",
  // Whose import has an effect and nothing else.
  'single.d.ts': 'export {};\n',
  'reserve.d.ts': 'export {};\n',
};

/** @param to The folder of the package. */
export function writeDeclarations(to: string): void {
  for (const [file, name] of Object.entries(WRITTEN)) {
    write(to, `${name}.d.ts`, inPackage(readFileSync(WIDGET + file, 'utf8')));
  }
  for (const [name, text] of Object.entries(SHORT)) write(to, name, text);
  generate(to);
  for (const [name, file] of Object.entries(languages())) {
    const { pathname } = new URL(file, 'file:///widget/');
    write(to, `${name}.d.ts`, `export { default } from '../types${pathname.replace(/\.ts$/, '.js')}';\n`);
  }
}

/** Every other module by the name that it has in the package. */
function inPackage(text: string): string {
  return text.replace(
    /(?<=from ')\.\.\/([\w/]+\.d\.ts)(?=')/g,
    (_, file: keyof typeof WRITTEN) => `./${WRITTEN[file]}.js`,
  );
}

function generate(to: string): void {
  const { bin } = require('typescript/package.json');
  const tsc = join(dirname(require.resolve('typescript/package.json')), bin.tsc);
  const sources = ['credits.ts', ...Object.values(languages())].map((file) => join(WIDGET, file));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[tsc, ...sources, '--ignoreConfig', '--declaration', '--emitDeclarationOnly'],
      ...['--outDir', `${to}types`, '--rootDir', ROOT, '--types', '', '--allowImportingTsExtensions', '--strict'],
      ...['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax', '--skipLibCheck'],
      ...['--target', 'esnext', '--module', 'preserve', '--moduleResolution', 'bundler'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The types of the credit logic could not be written:\n${stdout}${stderr}`);
  for (const file of readdirSync(`${to}types`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(`${to}types/${file}`, 'utf8');
    // Sources name each other as they are on the disk; a package names what it has at run time.
    write(to, `types/${file}`, text.replace(/(?<=(?:from |import\()['"]\.[^'"]*)\.tsx?(?=['"])/g, '.js'));
  }
}

function write(to: string, name: string, text: string): void {
  mkdirSync(dirname(to + name), { recursive: true });
  writeFileSync(to + name, text);
}
