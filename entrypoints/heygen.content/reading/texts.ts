import { isBlank } from '../../../shared/credits/vocabulary.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';

/** React writes "20.5" and "s est." as two nodes: the later one leads back to the first that is not blank. */
export function firstOfRun(text: Text): Text {
  let first = text;
  for (let node = text.previousSibling; node?.nodeType === Node.TEXT_NODE; node = node.previousSibling) {
    if (!isBlank((node as Text).data)) first = node as Text;
  }
  return first;
}

/** The first text of an element that is not blank, where it stands near the element's beginning. */
export function firstText(element: Element): Text | undefined {
  let node: Node | null = element;
  // Straight down: a unit's first text is a few steps deep, whatever else the page holds.
  for (let steps = 0; node && steps < 8; steps++) {
    if (node.nodeType === Node.TEXT_NODE && !isBlank((node as Text).data)) return node as Text;
    let next: Node | null = node.nodeType === Node.ELEMENT_NODE ? node.firstChild : null;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  return undefined;
}

/** `undefined` for what is too large to be a card. */
export const cardText = remembered((element) => boundedText(element, 160));
