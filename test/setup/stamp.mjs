import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * What the last set-up left: `packages` (hash of what was to be installed), `node` (version the scripts find), `chrome`
 * and `firefox` (paths). It lies in node_modules, so that it goes when they go. `found.ts` reads it too.
 */
const FILE = `${ROOT}node_modules/.upfront-setup.json`;

export function readStamp() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}

export function writeStamp(stamp) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(stamp, null, 2)}\n`);
}
