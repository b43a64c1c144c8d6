import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findInstalled } from '../../setup/browsers.mjs';
import { BROWSERS } from '../../setup/places.mjs';
import { Trouble } from '../cli/trouble.ts';
import type { BrowserName } from '../testing-api.d.ts';
import { ROOT } from './package-root.ts';

/** Path of a browser: what the environment names, what the set-up has found, what is installed, what Puppeteer has brought. */
export function findProgram(name: BrowserName, ofPuppeteer: () => string | undefined): string {
  const { variables, called, minimum } = BROWSERS[name];
  for (const variable of variables) {
    const named = process.env[variable];
    if (!named) continue;
    if (existsSync(named)) return named;
    throw new Trouble(`${variable} names ${named}, which does not exist: correct or unset it.`);
  }
  const known = foundBySetUp(name);
  if (known && existsSync(known)) return known;
  const path = findInstalled(name)?.path ?? ofPuppeteer();
  if (path) return path;
  throw new Trouble(
    `No ${called} (version ${minimum} or newer) was found: install one, run "npx puppeteer browsers install ${name}", ` +
      `or set ${variables[0]} to the path of its program.`,
  );
}

function foundBySetUp(name: BrowserName): string | undefined {
  try {
    const stamp: unknown = JSON.parse(readFileSync(join(ROOT, 'node_modules/.upfront-setup.json'), 'utf8'));
    const path = Object(stamp)[name];
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}
