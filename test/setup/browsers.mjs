import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { BROWSERS } from './places.mjs';
import { run } from './run.mjs';
import { say, Trouble } from './words.mjs';

/**
 * The path of a browser that starts; `undefined` where an environment variable names it, which later steps read
 * themselves. `known` is the path of the last set-up.
 */
export function findBrowser(name, known) {
  const browser = BROWSERS[name];
  if (!browser) throw new Trouble(`"${name}" is no browser of this project: name chrome, firefox or nothing.`);
  const variable = browser.variables.find((key) => process.env[key]);
  if (variable) {
    if (existsSync(process.env[variable])) return undefined;
    throw new Trouble(`${variable} names ${process.env[variable]}, which does not exist: correct or unset it.`);
  }
  if (known && existsSync(known)) return known;

  const found = installed(browser) ?? ofPuppeteer(name, browser) ?? ofDebian(browser);
  if (!found) {
    throw new Trouble(
      `No ${browser.called} (version ${browser.minimum} or newer) was found and none could be installed: install one, ` +
        `or set ${browser.variables[0]} to the path of its program, and run the same command again.`,
    );
  }
  say(`${found.version} is ${found.path}.`);
  return found.path;
}

/** A browser that is installed and new enough; `undefined` where there is none. Installs nothing. */
export const findInstalled = (name) => installed(BROWSERS[name]);

function installed(browser) {
  for (const path of browser[process.platform] ?? browser.linux) {
    const version = versionOf(path, browser);
    if (version) return { path, version };
  }
  return undefined;
}

/** What a browser says it is; `undefined` if there is none, if it does not start or if it is too old. */
function versionOf(path, { minimum, called }) {
  if (!existsSync(path)) return undefined;
  // On Windows browsers open a window instead of answering.
  if (process.platform === 'win32') return called;
  const { ok, output } = run(path, ['--version'], { seconds: 30 });
  const version = /\b(\d+)\.\d[\w.]*/.exec(output);
  return ok && version && Number(version[1]) >= minimum ? output.trim().split(' built on ')[0] : undefined;
}

/** Puppeteer's own download, made earlier or now. */
function ofPuppeteer(name, browser) {
  const list = run('puppeteer', ['browsers', 'list'], { seconds: 60 }).output;
  const earlier = new RegExp(`^${name}@.*? \\([^)]*\\) (.+)$`, 'm').exec(list)?.[1];
  if (earlier) {
    const version = versionOf(earlier, browser);
    if (version) return { path: earlier, version };
  }
  say(`no ${browser.called} is installed: trying puppeteer's download of ${name} ...`);
  const { ok, output } = run('puppeteer', ['browsers', 'install', `${name}@stable`, '--format', '{{path}}'], {
    seconds: 240,
  });
  const path = ok ? output.trim().split('\n').at(-1) : undefined;
  const version = path && versionOf(path, browser);
  return version ? { path, version } : undefined;
}

/** The distribution's package, where we may install it. */
function ofDebian(browser) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !isDebian()) return undefined;
  say(`installing the distribution's package ${browser.debian} (apt-get) ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { seconds: 180, env });
  const install = ['install', '-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', browser.debian];
  return run('apt-get', install, { seconds: 480, env }).ok ? installed(browser) : undefined;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
