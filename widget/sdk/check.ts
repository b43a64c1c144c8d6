/**
 * What a partner's code hands over, checked by hand: a schema library is larger than the whole core may be. Each checker
 * answers with a copy, and throws a `TypeError` that names the field and says what it must be.
 */
export type Fields = Readonly<Record<string, unknown>>;

export function fail(path: string, wanted: string): never {
  throw new TypeError(`${path} must be ${wanted}.`);
}

export function fields(value: unknown, path: string): Fields {
  return typeof value === 'object' && value && !Array.isArray(value) ? (value as Fields) : fail(path, 'an object');
}

/** @param most Longer lists are a mistake, or somebody's attempt to slow the page down. */
export function list(value: unknown, path: string, most: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= most ? [...value] : fail(path, `a list of at most ${most}`);
}

/** Line breaks, and characters that turn the words around them into other words. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export function text(value: unknown, path: string, most = 200): string {
  return typeof value === 'string' && value.trim() && value.length <= most && !UNSEEN.test(value)
    ? value
    : fail(path, `a text of 1 to ${most} characters on one line`);
}

export function number(value: unknown, path: string, min: number, max: number): number {
  // -0 is 0.
  return typeof value === 'number' && value >= min && value <= max
    ? value + 0
    : fail(path, `a number from ${min} to ${max}`);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T {
  return (
    allowed.find((each) => each === value) ?? fail(path, `one of ${allowed.map((each) => `"${each}"`).join(', ')}`)
  );
}

/** A name of several parts, `publisher.name` at least. */
export function dotted(value: unknown, path: string): `${string}.${string}` {
  return isDotted(value) ? value : fail(path, 'an id such as "publisher.name"');
}

export const isDotted = (value: unknown): value is `${string}.${string}` =>
  typeof value === 'string' && value.length <= 100 && /^[\w-]+(\.[\w-]+)+$/.test(value);

export function callable(value: unknown, path: string): void {
  if (typeof value !== 'function') fail(path, 'a function');
}

/** Fields that are there, each through its checker; what is `undefined` is not there. */
export function known<T>(value: unknown, path: string, checkers: Checkers<T>): T {
  const given = fields(value, path);
  const found: [string, unknown][] = [];
  for (const name of Object.keys(checkers) as (keyof T & string)[]) {
    const field = given[name];
    if (field !== undefined) found.push([name, checkers[name](field, `${path}.${name}`)]);
  }
  return Object.fromEntries(found) as T;
}

export type Checker<T> = (value: unknown, path: string) => T;
export type Checkers<T> = { readonly [K in keyof T]-?: Checker<Exclude<T[K], undefined>> };

export function each<T>(value: unknown, path: string, most: number, check: Checker<T>): T[] {
  return list(value, path, most).map((item, i) => check(item, `${path}[${i}]`));
}

/** Every entry of a table, by name. Without a prototype: "constructor" is in it only where somebody has put it there. */
export function table<T>(value: unknown, path: string, most: number, check: Checker<T>): Readonly<Record<string, T>> {
  const entries = Object.entries(fields(value, path));
  if (entries.length > most) fail(path, `an object of at most ${most} entries`);
  const copy: Record<string, T> = Object.create(null);
  for (const [name, item] of entries) copy[name] = check(item, `${path}[${JSON.stringify(name.slice(0, 40))}]`);
  return copy;
}

const KEY_NAME =
  /(?:api|access|private|secret|auth|client|x)[_-]?(?:key|token|secret)|[_-](?:key|token|secret)$|^(?:key|token|bearer|authorization|auth|password|passwd|pwd|secret|credentials?|jwt|sig|signature|session(?:id)?|headers)$/i;

/** Whether a name promises something that no page may hold. */
export const isKeyName = (name: string): boolean => KEY_NAME.test(name);

/** No option takes a key, so whoever passes one is told before it gets anywhere. */
export function refuseKeys(value: unknown, path: string): void {
  const name = typeof value === 'object' && value && Object.keys(value).find(isKeyName);
  if (name) {
    throw new TypeError(
      `${path}.${name} is refused: everybody can read what a page holds, so Upfront takes no key. Let your server ask HeyGen, and let the page ask your server.`,
    );
  }
}
