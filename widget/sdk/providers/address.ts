import { isKeyName } from '../check.ts';

/** Without a page (on a server) there is nothing that an address could be relative to; nobody answers there. */
const NOWHERE = 'http://no-page.invalid/';

/** A name that promises a key is one; so is a value that looks like one: a JWT, a prefix that vendors use, or 40 random characters. */
const KEY_VALUE =
  /^(?:bearer[\s_-]|(?:sk|pk|rk|ak|hg|key|tok)[_-]\w{8}|eyJ[\w-]{8})|^(?=.*\d)(?=.*[a-z])[\w+/=-]{40,}$/i;

/**
 * The address as a whole, where it is one that a page may ask.
 *
 * @throws TypeError where it is none, holds what looks like a key, or is of another origin without leave.
 */
export function checkAddress(url: unknown, crossOrigin: boolean): string {
  const base = globalThis.document?.baseURI ?? globalThis.location?.href ?? NOWHERE;
  let address: URL;
  try {
    address = new URL(String(url), base);
  } catch {
    throw new TypeError('url must be an address, such as "/heygen/balance".');
  }
  const { protocol, username, password, searchParams, hash, href } = address;
  if (!/^https?:$/.test(protocol)) throw new TypeError('url must begin with https:, or be a path on this site.');
  const parts: (readonly [string, string])[] = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  const found = parts.find(([name, value]) => isKeyName(name) || KEY_VALUE.test(value) || KEY_VALUE.test(name));
  const what =
    username || password ? 'a name or password' : found && `what looks like a key ("${found[0].slice(0, 20)}")`;
  if (what) {
    throw new TypeError(
      `url holds ${what} and is refused: everybody can read what a page holds. Let your server add the key when it asks HeyGen, and give its own address here.`,
    );
  }
  const origin = globalThis.location ? globalThis.origin : new URL(NOWHERE).origin;
  if (address.origin !== origin && !crossOrigin) {
    throw new TypeError(
      `url is of another origin (${address.origin}): use an address of this site's server, or set crossOrigin to true.`,
    );
  }
  return href;
}
