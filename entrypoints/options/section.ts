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
  view: () => VNode;
}
