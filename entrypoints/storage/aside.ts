import type { Stored } from './area.ts';
import { isRecord } from './settings.ts';

/*
 * What this version does not understand may be a later one's, or half of something that is worth having: before anything is
 * written in its place, it is kept beside it, as it was found, until the user has saved or discarded it.
 */

/** The first that went wrong is the one worth having. */
const MOST_ASIDE = 3;

interface Kept {
  /** When it was set aside, milliseconds since 1970; 0 where nobody has noted it. */
  at: number;
  value: unknown;
}

/** Where it is kept, by the place that it was found in. */
export const asideOf = (key: string): string => `${key}Aside`;

/** What was set aside before. Where that is not understood itself, it is one of the things that were. */
export function parseAside(value: unknown): Kept[] {
  if (value === undefined || value === null) return [];
  return isAside(value) ? value.kept : [{ at: 0, value }];
}

export const isAside = (value: unknown): value is { kept: Kept[] } =>
  isRecord(value) &&
  value.version === 1 &&
  Array.isArray(value.kept) &&
  value.kept.every((kept) => isRecord(kept) && typeof kept.at === 'number' && 'value' in kept);

/**
 * What to store so that a value is not lost; nothing for `undefined`. To be written together with what takes its place: both
 * are there then, or neither.
 *
 * @param before What the place for it holds.
 */
export function setAside(key: string, before: unknown, value: unknown): Stored {
  if (value === undefined) return {};
  const kept = [...parseAside(before), { at: Date.now(), value }].slice(0, MOST_ASIDE);
  return { [asideOf(key)]: { version: 1, kept } };
}
