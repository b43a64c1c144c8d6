import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OUTPUT as BUILT } from '../build.ts';
import { VERSION } from '../sdk/version.ts';
import { writeDeclarations } from './declarations.ts';
import { elementsManifest, htmlData } from './manifest.ts';

/*
 * Puts together the widget's part of what is published, from the built widget: modules, types, descriptions for editors, and
 * texts. package.json says what of it can be imported.
 */

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Not within `.output`: content delivery networks address files by their folders, and not all of them serve hidden ones. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** By file, what a page puts into `integrity`, or an import map. */
function integrity(): Record<string, string> {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files
      .filter((file) => /\.(?:js|css)$/.test(file))
      .sort()
      .map((file) => [
        `./${file}`,
        `sha384-${createHash('sha384')
          .update(readFileSync(DIST + file))
          .digest('base64')}`,
      ]),
  );
}

export function buildPackage(): void {
  if (!existsSync(BUILT)) throw new Error('The widget is not built: run "npm run build:widget" first.');
  rmSync(DIST, { recursive: true, force: true });
  cpSync(BUILT, DIST, { recursive: true });
  renameSync(`${DIST}upfront-credits.js`, `${DIST}single.js`);
  writeDeclarations(DIST);
  const hashes = integrity();
  const json = {
    'custom-elements.json': elementsManifest(),
    'vscode.html-custom-data.json': htmlData(),
    'integrity.json': hashes,
  };
  for (const [file, content] of Object.entries(json)) {
    writeFileSync(DIST + file, `${JSON.stringify(content, null, 2)}\n`);
  }
  const readme = readFileSync(`${HERE}README.md`, 'utf8');
  writeFileSync(
    `${DIST}README.md`,
    readme.replaceAll('$VERSION', VERSION).replaceAll('$SINGLE', hashes['./single.js'] ?? ''),
  );
  cpSync(`${HERE}../CHANGELOG.md`, `${DIST}CHANGELOG.md`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPackage();
