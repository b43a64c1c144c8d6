/*
 * What must be asked of any element is asked by its prototype, which no page can change in a content script's world: a form's
 * inputs may be called like an element's properties, and then hide them.
 */

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (
  this: Node,
) => Element | null;

export const up = (node: Node): Element | null => parentElement.call(node);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Whether a node stands in the page's own tree, not in a shadow root, a frame, or nowhere. */
export const isInPage = (node: Node): boolean => Node.prototype.getRootNode.call(node) === document;

export const contains = (node: Node, other: Node | null): boolean => Node.prototype.contains.call(node, other);

export const all = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);
