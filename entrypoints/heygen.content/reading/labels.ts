import type { FeatureId } from '../../../shared/credits/types.ts';
import { findFeature, hasNativeMark, type LabelRole, LONGEST_LABEL, type Place } from '../../../shared/credits/vocabulary.ts';
import { ancestors, ariaName, CHOICES, CONTROL, isCell, isControl, isHeading, UNIT } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import type { Label } from './findings.ts';
import { placesOf } from './places.ts';
import { isUserContent } from './user-content.ts';

const EVERYWHERE: readonly Place[] = ['translate', 'avatar-shots', 'engine', 'models', 'media', 'apps', 'agent'];

/**
 * The label that begins with this text node, if it does: the whole name of a control, heading, cell or choice, or the
 * name that a control begins with, before its tag and description.
 */
export function findLabel(first: Text, page: PageDescription | undefined): Label | undefined {
  const holder = first.parentElement;
  if (!holder) return undefined;
  const unit = holder.closest(UNIT);
  const parts = leadingParts(first, holder, unit);
  const role = roleOf(unit);
  // The longest text that is a name wins: "Video Agent" + "Essential mode" is one name of two words.
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (!part) continue;
    const feature = featureOf(part.text, role, part.element, page);
    if (!feature) continue;
    const smallest = parts.find(({ text }) => featureOf(text, role, part.element, page) === feature) ?? part;
    const named = unit ?? part.element;
    if (!isWhole(part, unit) || isUserContent(named, feature, page)) return undefined;
    if (!unit && !isChoice(part.element)) return undefined;
    const around = boundedText(named, 200) ?? part.text;
    const label: Label = {
      kind: 'label',
      element: badgeHome(smallest.element),
      unit: named,
      feature,
      native: hasNativeMark(around),
    };
    return smallest.lead ? { ...label, after: smallest.lead } : label;
  }
  return undefined;
}

/** A control without text whose accessible name is a label. */
export function findNamedControl(element: Element, page: PageDescription | undefined): Label | undefined {
  if (!element.matches(CONTROL) || element.textContent?.trim()) return undefined;
  const feature = featureOf(ariaName(element), 'button', element, page);
  if (!feature || isUserContent(element, feature, page)) return undefined;
  return { kind: 'label', element, unit: element, feature, native: false };
}

interface Part {
  element: Element;
  text: string;
  /** The text is only what stands in the element before its first child element; this is its last node. */
  lead?: ChildNode;
}

/** The elements that begin with this text, smallest first, up to the unit. */
function leadingParts(first: Text, holder: Element, unit: Element | null): Part[] {
  const parts: Part[] = [];
  const start = first.data.trim();
  const lead = leadOf(holder);
  if (lead && holder === unit) parts.push(lead);
  for (const element of ancestors(holder, 7)) {
    const text = boundedText(element, LONGEST_LABEL);
    if (text === undefined || !text.startsWith(start.replace(/\s+/g, ' '))) break;
    parts.push({ element, text });
    if (element === unit) break;
  }
  return parts;
}

/** "Avatar V" in `<div role="menuitem">Avatar V<span>Premium</span><p>moves like you</p></div>`. */
function leadOf(element: Element): Part | undefined {
  let text = '';
  let last: ChildNode | undefined;
  for (const node of element.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) break;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    if ((node as Text).length > LONGEST_LABEL) return undefined;
    text += (node as Text).data;
    last = node;
  }
  return last && last !== element.lastChild && text.trim() ? { element, text, lead: last } : undefined;
}

function featureOf(text: string, role: LabelRole, element: Element, page: PageDescription | undefined): FeatureId | undefined {
  const everywhere = findFeature(text, { role });
  // Most texts are no label in any place: only those that might be one are worth a look around.
  if (everywhere || !findFeature(text, { role, places: EVERYWHERE })) return everywhere;
  return findFeature(text, { role, places: placesOf(element, page) });
}

function roleOf(unit: Element | null): LabelRole {
  if (!unit) return 'label';
  if (isHeading(unit)) return 'heading';
  if (isCell(unit)) return 'label';
  return isControl(unit) ? 'button' : 'label';
}

/**
 * Whether the label stands for itself. In a control the name may be followed by other elements (a tag, a description);
 * everywhere else it must be all there is. Words right beside it make it part of a sentence.
 */
function isWhole({ element, lead }: Part, unit: Element | null): boolean {
  if (lead) return !hasWordsBeside(element) && !hasMoreWords(element, lead) && (!unit || isControl(unit));
  for (let current: Element = element; ; current = current.parentElement as Element) {
    if (current !== document.body && hasWordsBeside(current)) return false;
    if (!unit || current === unit || !current.parentElement) break;
  }
  if (!unit) return !element.matches('p,article,figcaption,address');
  if (element === unit || isControl(unit) || unit.matches('label')) return true;
  return boundedText(unit, LONGEST_LABEL) === boundedText(element, LONGEST_LABEL);
}

function hasWordsBeside(element: Element): boolean {
  for (const sibling of element.parentElement?.childNodes ?? []) {
    if (sibling.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((sibling as Text).data.slice(0, 200))) return true;
  }
  return false;
}

function hasMoreWords(element: Element, lead: ChildNode): boolean {
  for (let node = lead.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((node as Text).data.slice(0, 200))) return true;
  }
  return false;
}

/** Elements without a role: choices in a menu, or what looks pressable. */
function isChoice(element: Element): boolean {
  if (element.closest(CHOICES)) return true;
  for (const ancestor of ancestors(element, 3)) {
    if (ancestor.hasAttribute('tabindex') || getComputedStyle(ancestor).cursor === 'pointer') return true;
  }
  return false;
}

/** Browser translation wraps texts in `<font>`, and takes them away again: not there. */
function badgeHome(element: Element): Element {
  return element.closest(':not(font)') ?? element;
}
