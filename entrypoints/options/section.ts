import type { VNode } from 'preact';
import type { Texts } from '../texts/en.ts';

export type SectionId = keyof Texts['options']['names'];

/** A part of the options page, with an address of its own: `options.html#guard`. */
export interface Section {
  id: SectionId;
  /** A sentence or two about it. */
  intro?: string;
  items: readonly Item[];
}

/** One thing that can be found, alone, by its words. */
export interface Item {
  id: string;
  /** Its label, its description, and what else it shows. */
  words: readonly string[];
  /** What needs a frame of its own; the others stand together in one, as rows. */
  alone?: true;
  /** Has frames within it, and none around it. */
  framed?: true;
  /** Called in each drawing, not mounted: what has a state of its own is a component in it. */
  view: (has: Has) => VNode;
}

/** Whether a text has the words that are searched for; always, where nothing is. */
export type Has = (text: string) => boolean;

/** Of many rows those that are searched for; all, where it is the whole that was found. */
export function rowsWith<T>(rows: readonly T[], textOf: (row: T) => string, has: Has): readonly T[] {
  const found = rows.filter((row) => has(textOf(row)));
  return found.length > 0 ? found : rows;
}
