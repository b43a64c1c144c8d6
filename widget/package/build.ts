import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OUTPUT as BUILT } from '../build.ts';
import { VERSION } from '../sdk/version.ts';
import { writeDeclarations } from './declarations.ts';
import { elementsManifest, htmlData } from './manifest.ts';

/* Puts together what is published, from the built widget: modules, types, descriptions for editors, and texts. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PACKAGE = fileURLToPath(new URL('../../.output/package/', import.meta.url));

const module = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

/** What can be imported. Types come first: TypeScript takes the first condition that fits. */
const EXPORTS = {
  '.': module('index'),
  './element': module('element'),
  './api': module('api'),
  './react': module('react'),
  './preact': module('preact'),
  './credits': module('credits'),
  './locales/*': module('locales/*'),
  './single.js': module('single'),
  './reserve.css': { types: './reserve.d.ts', default: './reserve.css' },
  './custom-elements.json': './custom-elements.json',
  './integrity.json': './integrity.json',
  './package.json': './package.json',
};

function packageJson(): object {
  const { name, description, license } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return {
    name,
    version: VERSION,
    description,
    keywords: ['heygen', 'credits', 'custom-element', 'web-component', 'widget'],
    license,
    type: 'module',
    exports: EXPORTS,
    // For tools that know no `exports`, and for `https://cdn…/npm/upfront-credits` without a path.
    types: './index.d.ts',
    unpkg: './single.js',
    jsdelivr: './single.js',
    customElements: './custom-elements.json',
    // Importing these registers the element; all else does nothing but export.
    sideEffects: ['./element.js', './preact.js', './single.js', './reserve.css'],
    peerDependencies: { react: '>=19' },
    peerDependenciesMeta: { react: { optional: true } },
  };
}

/** By file, what a page puts into `integrity`, or an import map. */
function integrity(): Record<string, string> {
  const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => [
        `./${file}`,
        `sha384-${createHash('sha384')
          .update(readFileSync(PACKAGE + file))
          .digest('base64')}`,
      ]),
  );
}

export function buildPackage(): void {
  if (!existsSync(BUILT)) throw new Error('The widget is not built: run "npm run build:widget" first.');
  rmSync(PACKAGE, { recursive: true, force: true });
  cpSync(BUILT, PACKAGE, { recursive: true });
  renameSync(`${PACKAGE}upfront-credits.js`, `${PACKAGE}single.js`);
  writeDeclarations(PACKAGE);
  const hashes = integrity();
  const json = {
    'package.json': packageJson(),
    'custom-elements.json': elementsManifest(),
    'vscode.html-custom-data.json': htmlData(),
    'integrity.json': hashes,
  };
  for (const [file, content] of Object.entries(json)) {
    writeFileSync(PACKAGE + file, `${JSON.stringify(content, null, 2)}\n`);
  }
  const readme = readFileSync(`${HERE}README.md`, 'utf8');
  writeFileSync(
    `${PACKAGE}README.md`,
    readme.replaceAll('$VERSION', VERSION).replaceAll('$SINGLE', hashes['./single.js'] ?? ''),
  );
  cpSync(`${ROOT}LICENSE`, `${PACKAGE}LICENSE`);
  cpSync(`${HERE}../CHANGELOG.md`, `${PACKAGE}CHANGELOG.md`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPackage();
