import type { Texts } from '../texts/en.ts';

/** What a version brought that people notice. */
export interface Change {
  version: string;
  items: ReadonlyArray<keyof Texts['update']['items']>;
}

/** Newest first. A version without an entry changed nothing for anybody, and is not announced. */
export const CHANGES: readonly Change[] = [
  { version: '0.1.0', items: ['options', 'popup', 'meter', 'guard', 'history', 'plan', 'prices', 'languages'] },
];

/** What came after a version, up to another one. */
export function changesBetween(after: string, upTo: string, changes = CHANGES): readonly Change[] {
  return changes.filter(({ version }) => isNewer(version, after) && !isNewer(version, upTo));
}

/** Whether a version, "0.10.2", is newer than another; what is no version is older than all. */
export function isNewer(version: string, than: string): boolean {
  const [mine, theirs] = [version, than].map((text) =>
    /^\d+(?:\.\d+)*$/.test(text) ? text.split('.').map(Number) : [],
  );
  const length = Math.max(mine?.length ?? 0, theirs?.length ?? 0);
  for (let i = 0; i < length; i++) {
    const [a, b] = [mine?.[i] ?? -1, theirs?.[i] ?? -1];
    if (a !== b) return a > b;
  }
  return false;
}
