/**
 * Text of page elements, with bounds: a page may hold megabytes in one node or a hundred thousand nodes in one element,
 * and nothing of it may make us slow. What we add is never part of it: our texts live in shadow roots.
 */

import { isBlank } from '../../../shared/credits/vocabulary.ts';
import { document } from '../../../shared/ui/dom/document.ts';

/** Nodes looked at for one text: more than any label, menu entry or cost line has. */
const MOST_NODES = 120;

/**
 * The text of an element, its parts separated by spaces where they are separate elements; `undefined` once it exceeds
 * `longest` characters or too many nodes.
 */
export function boundedText(element: Element, longest: number): string | undefined {
  if (!element.firstElementChild) {
    const only = element.firstChild;
    if (only && only === element.lastChild) return tidy(shortData(only as CharacterData, longest), longest);
  }
  let text = '';
  let nodes = 0;
  let parent: Node | null = null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++nodes > MOST_NODES) return undefined;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const data = shortData(node as Text, longest);
    if (data === undefined) return undefined;
    // React splits one text into several nodes of the same parent: they belong together without a space.
    text += node.parentNode === parent || text === '' || /\s$/.test(text) ? data : ` ${data}`;
    parent = node.parentNode;
    if (text.length > longest * 2) return undefined;
  }
  return tidy(text, longest);
}

/** Whether nothing is to be read in an element: the title of a drawing is no text of its control's. */
export function saysNothing(element: Element): boolean {
  const text = element.textContent ?? '';
  if (isBlank(text)) return true;
  const unseen = element.querySelector('svg title')?.textContent ?? '';
  return unseen !== '' && isBlank(text.replace(unseen, ''));
}

function tidy(text: string | undefined, longest: number): string | undefined {
  const clean = text?.replace(/\s+/g, ' ').trim();
  return clean === undefined || clean.length > longest ? undefined : clean;
}

/** A node's text without reading it when it is long; long white space around a short text is let through. */
function shortData(node: CharacterData, longest: number): string | undefined {
  if (node.nodeType !== Node.TEXT_NODE) return '';
  if (node.length > longest * 3) return undefined;
  const data = node.data;
  return data.trim().length > longest ? undefined : data;
}
