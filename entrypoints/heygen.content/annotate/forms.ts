import { up } from './native.ts';
import { remembered } from './remembered.ts';

/**
 * A form's inputs may be called like properties of elements, and then hide them: `form.closest` is an input. The page is read
 * as if such a form were not there, with all that is in it: the way up passes it over.
 */

/** What every element has; Chrome lists no inputs among a form's own properties, but says of each whether it is one. */
const properties: string[] = [];

/** Whether inputs of it hide properties that every element has. */
const isHidden = remembered((form) => {
  if (properties.length === 0) for (const name in Element.prototype) properties.push(name);
  return properties.some((name) => Object.hasOwn(form, name));
});

export const isUnreadable = (node: Node): boolean =>
  Object.getPrototypeOf(node) === HTMLFormElement.prototype && isHidden(node as Element);

/** The next element around a node that can be read. */
export function parentOf(node: Node): Element | null {
  let parent = up(node);
  while (parent && isUnreadable(parent)) parent = up(parent);
  return parent;
}

/** The element itself, or else the next one around it, that can be read. */
export const readable = (element: Element): Element | null => (isUnreadable(element) ? parentOf(element) : element);
