import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../cli/trouble.ts';

/** A page that is to be checked. */
export interface Target {
  /** As it was named. */
  given: string;
  /** The file that is served; `undefined` for an address of the web. */
  file?: string;
  /** Path, query and host under which it is opened. */
  path: string;
  host: string;
  /** Full address, for people. */
  address: string;
}

const HEYGEN = ['app.heygen.com', 'www.heygen.com'];

/** Addresses and files as pages. `at`: the address of app.heygen.com under which files are shown. */
export function readTargets(given: readonly string[], at: string | undefined): Target[] {
  if (at !== undefined && !/^\/\S*$/.test(at))
    throw new Trouble(`--at ${at} is no path: write the part behind https://app.heygen.com, as --at /create-v4/draft.`);
  const targets = given.map((one) => readTarget(one, at));
  if (at !== undefined && !targets.some(({ file }) => file))
    throw new Trouble('--at says where files are shown, and no file is named: leave it out, or name a file.');
  return targets;
}

function readTarget(given: string, at: string | undefined): Target {
  if (/^https?:/i.test(given)) return readAddress(given);
  if (given.trim() === '') throw new Trouble('An empty name is no page: name an address of HeyGen’s or a file.');
  if (/^[\w-]+:\/\//.test(given) && !given.startsWith('file:'))
    throw new Trouble(`${given} is neither an https address nor a file.`);
  const file = resolve(given.startsWith('file:') ? pathOf(given) : given);
  if (!existsSync(file)) {
    const hint = /^[\w.-]+\.[a-z]{2,}(?:\/|$)/i.test(given) ? ` For an address, write https://${given}.` : '';
    throw new Trouble(`${given} does not exist: check the name and the folder.${hint}`);
  }
  if (!statSync(file).isFile()) throw new Trouble(`${given} is a folder: name the files in it, as ${given}/*.html.`);
  const shown = at ?? `/${encodeURIComponent(basename(file))}`;
  return { given, file, path: shown, host: 'app.heygen.com', address: `https://app.heygen.com${shown}` };
}

/** The path of a file that is named as an address. */
function pathOf(given: string): string {
  try {
    return fileURLToPath(given);
  } catch {
    throw new Trouble(`${given} is no address of a file on this machine: write its path.`);
  }
}

function readAddress(given: string): Target {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Trouble(`${given} is no address: write it as https://app.heygen.com/home.`);
  }
  if (url.protocol !== 'https:' || !HEYGEN.includes(url.hostname)) {
    throw new Trouble(
      `Upfront runs on https://${HEYGEN.join(' and https://')}, and ${given} is elsewhere: save the page as a file and ` +
        'name that, with --at for the address that it stands for.',
    );
  }
  if (url.username || url.password)
    throw new Trouble(
      'A name and a password in an address would stand in the report: leave them out, and use --profile.',
    );
  if (url.port)
    throw new Trouble(
      `${given} has a port, and HeyGen’s hosts have none: leave it out, or use --server for one of this machine.`,
    );
  return { given, path: `${url.pathname}${url.search}${url.hash}`, host: url.hostname, address: url.href };
}

/** Whether a name in a file of expectations or steps means a page: all, its name, its address, its path, or its file's name. */
export function isMeant(name: string, { given, address, path, file }: Target): boolean {
  const [pathname] = path.split(/[?#]/);
  return ['*', given, address, path, pathname, ...(file ? [basename(file)] : [])].includes(name);
}
