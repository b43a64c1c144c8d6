import { type Random, shuffled } from './random.ts';

/** Alike siblings whose order says nothing: entries, options, tabs, cards, tiles. */
const ALIKE =
  'article, a, li, button, [role^="menuitem"], [role="option"], [role="tab"], [role="radio"], [role="listitem"]';

/** Where the order is the content: scenes, conversations, texts, tables, ranked lists, what belongs to a form's row. */
const ORDERED =
  'ol, table, [role="table"], [role="grid"], [role="log"], [role="feed"], [aria-live], [contenteditable], [data-scene-id], ' +
  '[data-scene-item], [data-pacific-component="SegmentComponent"], [data-index], [class*="chat"], [class*="message"], ' +
  '[class*="bubble"], [class*="thread"], [class*="conversation"], [class*="transcript"], [class*="comment"]';

/** Puts alike siblings in another order, each group in the places that it has. */
export function reorder(root: DocumentFragment, random: Random): void {
  for (const parent of [...root.querySelectorAll('*')]) {
    if (parent.childElementCount < 2) continue;
    for (const group of groupsOf(parent)) {
      if (group.length < 2 || random() < 0.3) continue;
      const places = group.map((child) => child.parentNode?.insertBefore(document.createComment(''), child));
      for (const [i, child] of shuffled(random, group).entries()) places[i]?.replaceWith(child);
    }
  }
}

function groupsOf(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!child.matches(ALIKE) || child.closest(ORDERED) || child.querySelector(ORDERED)) continue;
    const kind = `${child.localName} ${child.getAttribute('role')} ${child.className}`;
    groups.set(kind, [...(groups.get(kind) ?? []), child]);
  }
  return [...groups.values()];
}
