import { type Random, renamer } from './random.ts';

/** Attributes that name other elements by their ids. */
const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
];

/** Generated ids and what refers to them get other names; the mount node and drawings keep theirs. */
export function renameIds(root: DocumentFragment, random: Random): void {
  const rename = renamer(random, (word) => `:${word}:`);
  const known = new Set<string>();
  for (const element of root.querySelectorAll('[id]:not(#root, svg [id], svg)')) {
    known.add(element.id);
    element.id = rename(element.id);
  }
  for (const name of REFERENCES) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      element.setAttribute(name, ids.map((id) => (known.has(id) ? rename(id) : id)).join(' '));
    }
  }
}
