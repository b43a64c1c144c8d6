import type { Core } from '../sdk/core.ts';
import type { StatusBarModel } from '../sdk/window.ts';

/** The status bar items of each instance, in the order in which they came. */
const ITEMS = new WeakMap<Core, Set<StatusBarModel>>();

export const itemsOf = (core: Core): readonly StatusBarModel[] => [...(ITEMS.get(core) ?? [])];

export function setOfItems(core: Core): Set<StatusBarModel> {
  const known = ITEMS.get(core) ?? new Set();
  ITEMS.set(core, known);
  return known;
}
