import process from 'node:process';
import { run } from './run.mjs';
import { say, Trouble } from './words.mjs';

/**
 * Whether the tools run on it: WXT, Vitest and Puppeteer want 22.12 or an even release after it, and 22.18 is the first
 * to run TypeScript files without a flag.
 */
export function nodeFits(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The version that `node` means in npm's scripts from now on, or "none". It may differ from this process: `npm ci` may
 * just have removed the very program that runs us.
 */
export function nodeOfLaterSteps() {
  const { ok, output } = run('node', ['--version'], { seconds: 30 });
  return ok ? output.trim() : 'none';
}

/**
 * Brings Node 24 as an npm package into node_modules/.bin, which scripts find first. Nothing is saved: a machine with a
 * newer Node never sees it. The lock file is read, though, or npm would shuffle all other packages.
 */
export function bringNode() {
  say('bringing Node 24 as an npm package, because this one is too old for the tools ...');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  // The second is what the first installs by a script, for where npm runs no scripts.
  for (const name of ['node@24', `${prefix}-${platform}-${process.arch}@24`]) {
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', name], { seconds: 600 });
    const version = nodeOfLaterSteps();
    if (nodeFits(version)) return version;
  }
  throw new Trouble(
    'Node 24 could not be brought by npm: install Node 24 from nodejs.org and run the same command again.',
  );
}
