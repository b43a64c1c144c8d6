import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ROOT, run } from './run.mjs';
import { say, Trouble } from './words.mjs';

/**
 * `wanted`: a hash of all that decides which packages are installed; scripts and descriptions in package.json do not.
 * `present`: node_modules has those packages, by npm's own record, whoever installed them.
 */
export function installedPackages() {
  const lock = readJson('package-lock.json');
  if (!lock) throw new Trouble('package-lock.json is missing or damaged: run "git checkout package-lock.json".');
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson('package.json') ?? {};
  const hash = createHash('sha256');
  hash.update(JSON.stringify([lock.packages, dependencies, devDependencies, optionalDependencies, overrides]));
  return {
    wanted: hash.digest('hex'),
    get present() {
      return hasAll(lock.packages, readJson('node_modules/.package-lock.json')?.packages ?? {});
    },
  };
}

export function installPackages() {
  say('installing the packages of package-lock.json (npm ci; a minute or two) ...');
  const { ok, errors } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    seconds: 900,
    // Browsers are found or brought by a later step, which can do without them.
    env: { PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (ok) return;
  const why = /^npm error (?!code|errno|syscall)(\w.*)$/m.exec(errors)?.[1] ?? 'npm did not start or did not end';
  throw new Trouble(`"npm ci" failed (${why}): check that npm and its registry can be reached, then run this again.`);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(ROOT + file, 'utf8'));
  } catch {
    return undefined;
  }
}

// The root itself has no entry in npm's record; other platforms' packages are optional.
function hasAll(locked, installed) {
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}
