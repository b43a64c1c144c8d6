import type { FeatureId } from '../../../shared/credits/types.ts';
import {
  findFeature,
  hasNativeMark,
  isBlank,
  type LabelRole,
  LONGEST_LABEL,
  normalizeLabel,
  PLACES,
  withoutMarks,
} from '../../../shared/credits/vocabulary.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import {
  ancestors,
  ariaName,
  CHOICES,
  DIALOG,
  isCell,
  isControl,
  isForbidden,
  isHeading,
  isHost,
  isInNavigation,
  isUnit,
  unitOf,
} from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText, saysNothing } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { isTerm } from '../pages/terms.ts';
import { isInNameColumn } from './columns.ts';
import type { Label } from './findings.ts';
import { placesOf } from './places.ts';
import { isInPlan } from './plan-lines.ts';
import { isInBareRail } from './rails.ts';
import { isUserContent } from './user-content.ts';

/**
 * The label that begins with this text node, if it does: the whole name of a control, heading, cell or choice, or the
 * name that a control begins with, before its tag and description.
 */
export function findLabel(first: Text, page: PageDescription | undefined): Label | undefined {
  const holder = first.parentElement;
  if (!holder) return undefined;
  let unit = unitOf(holder) ?? wholeBlock(first, holder);
  // First what costs least and stops most: the titles of long lists.
  if (isInNameColumn(unit) || isForbidden(holder)) return undefined;
  // A choice may have its name as a heading.
  const choice = isHeading(unit) && unit.closest('[role=radio],[role=option],[role^=menuitem]');
  if (choice && leadingTexts(choice)[0] === first) unit = choice;
  const texts = isOnlyText(first, unit) ? [first] : leadingTexts(unit);
  const mark = texts[1] === first && isMark(texts[0]?.data ?? '') && texts.shift();
  if (texts[0] !== first) return undefined;
  const role = roleOf(unit);
  const name = findName(texts, role, unit, page);
  if (!name || isSentence(unit, texts, name.length) || isUserContent(unit, name.feature, page)) return undefined;
  // Only controls, and a plan's rows, may say more than the name: a tag, a description.
  const rest = texts.slice(name.length);
  const hasMarks = hasOnlyMarks(rest);
  const isAll = hasMarks || featureOf(joined(texts), role, unit, page) === name.feature;
  const isTile = page?.places?.includes('apps') && unit.matches('li');
  if (!isAll && !isControl(unit) && !unit.matches('label') && !isTile && !isInPlan(unit)) return undefined;
  // The avatar or the voice that is chosen may say behind its name which of them it is.
  const { nextElementSibling } = unit;
  const behind = isUnit(unit) || !nextElementSibling ? joined(rest) : boundedText(nextElementSibling, 20);
  if (isTerm(behind ?? '', 'avatarField')) return undefined;
  // A title, and under it the tool that made it; or a slider, "Speed", and not an engine.
  const made = hasMarks ? undefined : featureOf(joined(rest), role, unit, page);
  if ((made && made !== name.feature) || unit.querySelector('[type=range],[role=slider]')) return undefined;
  if (!isUnit(unit) && (unit.matches(PROSE) || !(isChoice(unit) || isInPlan(unit)) || isMarkBehind(unit)))
    return undefined;
  if (unit.matches('li,[role=listitem]') && isMereLine(unit, page)) return undefined;
  return {
    kind: 'label',
    unit,
    feature: name.feature,
    native: !!mark || texts.some(({ data }) => hasNativeMark(data)) || (!isUnit(unit) && hasMarkBehind(unit)),
    narrow: isInNavigation(unit),
    ...badgePlace(texts[name.length - 1] ?? first),
  };
}

/** A control whose accessible name is a label, where it shows no text, or a word of that name. */
export function findNamedControl(element: Element, page: PageDescription | undefined): Label | undefined {
  if (!isControl(element)) return undefined;
  const name = ariaName(element);
  if (!saysNothing(element) && !isWordOf(name, boundedText(element, LONGEST_LABEL))) return undefined;
  const feature = featureOf(name, 'button', element, page);
  if (!feature || isNamedBeside(element, name) || isUserContent(element, feature, page)) return undefined;
  const [unit, after, narrow] = [element, element.lastChild ?? element, isInNavigation(element)];
  return { kind: 'label', element, unit, feature, native: false, narrow, after };
}

/** A switch has its words beside it, and their badge. */
const isNamedBeside = ({ previousElementSibling, nextElementSibling }: Element, name: string): boolean =>
  [previousElementSibling, nextElementSibling].some(
    (beside) =>
      beside &&
      !isControl(beside) &&
      normalizeLabel(boundedText(beside, LONGEST_LABEL) ?? '').startsWith(normalizeLabel(name)),
  );

/** Not the first letter of somebody's, nor what is a label itself. */
function isWordOf(name: string, shown: string | undefined): boolean {
  const word = normalizeLabel(shown ?? '');
  if (word.length < 3 || findFeature(word, { role: 'button', places: PLACES })) return false;
  return normalizeLabel(name).split(' ').includes(word);
}

/** No unit has more texts than this before its name is over. */
const MOST_TEXTS = 8;

/** Elements whose text is not shown: an icon's title, a style. */
const UNSEEN = /^(?:title|desc|style|script)$/;

/** Fonts draw such icons in the place of their names. */
const isIcon = ({ data, parentElement }: Text): boolean =>
  parentElement?.ariaHidden === 'true' && /^[a-z_\d]+$/.test(data);

/** The texts of a unit in reading order, without those that show nothing; cut off where they get long. */
function leadingTexts(unit: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  for (let steps = 0; steps < 24 && texts.length < MOST_TEXTS; steps++) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    if (text.length > LONGEST_LABEL * 3) break;
    // An icon that is a character, or the icon's name, says nothing in front of a name.
    const says = texts.length > 0 ? !isBlank(text.data) : WORDS.test(text.data) && !isIcon(text);
    if (says && !UNSEEN.test(text.parentElement?.localName ?? '')) texts.push(text);
  }
  return texts;
}

/** HeyGen's own mark, and nothing else. */
const isMark = (text: string): boolean => hasNativeMark(text) && !withoutMarks(normalizeLabel(text));

/** "Unlimited" names an engine, too; behind the name of one it is that one's mark. */
function isMarkBehind({ textContent, previousElementSibling }: Element): boolean {
  if (!previousElementSibling || !isMark(textContent ?? '')) return false;
  return !!findFeature(boundedText(previousElementSibling, LONGEST_LABEL) ?? '', { role: 'label', places: PLACES });
}

/** What is no control has its mark beside it. */
function hasMarkBehind({ nextElementSibling }: Element): boolean {
  return !!nextElementSibling && isMark(boundedText(nextElementSibling, 20) ?? '');
}

/** Whether there is nothing else in a unit, as in most that are no more than a name. */
function isOnlyText(text: Text, unit: Element): boolean {
  let node: Node = text;
  while (node !== unit && node.parentNode?.firstChild === node && !node.nextSibling) node = node.parentNode;
  return node === unit;
}

/** React splits one text into several nodes of the same parent: these belong together without a space. */
function joined(texts: readonly Text[]): string {
  return texts.reduce((all, text, i) => all + (i > 0 && isApart(texts[i - 1], text) ? ' ' : '') + text.data, '');
}

/** In another element, or with something blank in between. */
function isApart(before: Text | undefined, { parentNode, previousSibling }: Text): boolean {
  if (before?.parentNode !== parentNode) return true;
  for (let node = previousSibling; node && node !== before; node = node.previousSibling)
    if (node.nodeType !== Node.COMMENT_NODE) return true;
  return false;
}

/** The longest run of leading texts that is a name ("Video Agent" + "Essential mode"), without the marks behind it. */
function findName(
  texts: readonly Text[],
  role: LabelRole,
  unit: Element,
  page: PageDescription | undefined,
): { feature: FeatureId; length: number } | undefined {
  const nameOf = (length: number): FeatureId | undefined => {
    const parts = texts.slice(0, length);
    // Also one that is split within a word.
    return (
      featureOf(joined(parts), role, unit, page) ?? featureOf(parts.map(({ data }) => data).join(''), role, unit, page)
    );
  };
  for (let whole = texts.length; whole > 0; whole--) {
    const feature = nameOf(whole);
    if (!feature) continue;
    let length = 1;
    // Not within the words of one element.
    while (nameOf(length) !== feature || (length < whole && !isApart(texts[length - 1], texts[length] as Text)))
      length++;
    return { feature, length };
  }
  return undefined;
}

/** HeyGen's own marks, and arrows or dots that are drawn with characters. */
function hasOnlyMarks(rest: readonly Text[]): boolean {
  return rest.every(({ data }) => !WORDS.test(withoutMarks(normalizeLabel(data))));
}

/** Letters and digits; and what turns those round that stand behind it, a name's too. */
const WORDS = /[\p{L}\p{N}\u202e]/u;

/** Words in the same line as the name, before or behind it, make it part of a sentence. */
function isSentence(unit: Element, texts: readonly Text[], length: number): boolean {
  const last = texts[length - 1]?.parentElement;
  const goesOn = texts
    .slice(length)
    .some((text) => text.parentElement?.contains(last ?? null) && WORDS.test(text.data));
  return goesOn || hasWordsBeside(unit);
}

/** For texts outside every unit: the largest element around one, a few levels up, that is a name as a whole. */
function wholeBlock(first: Text, holder: Element): Element {
  let block = holder;
  for (const element of ancestors(holder, 4)) {
    const text = boundedText(element, LONGEST_LABEL);
    if (text === undefined || element.matches(PROSE) || leadingTexts(element)[0] !== first) break;
    if (findFeature(text, { role: 'label', places: PLACES })) block = element;
  }
  return block;
}

const PROSE = 'p,article,figcaption,address,main,section,aside';

function featureOf(
  text: string,
  role: LabelRole,
  element: Element,
  page: PageDescription | undefined,
): FeatureId | undefined {
  const everywhere = findFeature(text, { role });
  // Only what might be a label in some place is worth a look around.
  if (everywhere || !findFeature(text, { role, places: PLACES })) return everywhere;
  return findFeature(text, { role, places: placesOf(element, page) });
}

function roleOf(unit: Element): LabelRole {
  if (isHeading(unit)) return 'heading';
  if (isCell(unit)) return 'label';
  return isControl(unit) ? 'button' : 'label';
}

const hasWordsBeside = (element: Element): boolean =>
  !!element.parentElement && hasOwnWords(element.parentElement) && !isInRow(element.parentElement);

/** Words and then buttons, and nothing after them: the words are the row's name. */
const isInRow = ({ firstChild, children, childNodes }: Element): boolean =>
  children.length > 1 &&
  childNodes.length < MOST_IN_LINE &&
  [...children].every((child) => child.matches('button') || isHost(child)) &&
  [...childNodes].every(
    (node) => node === firstChild || node.nodeType !== Node.TEXT_NODE || isBlank(node.nodeValue ?? ''),
  );

/** A line has no more parts; what has is a list. */
const MOST_IN_LINE = 200;

const hasOwnWords = remembered((element): boolean => {
  let count = 0;
  for (let node = element.firstChild; node && count < MOST_IN_LINE; node = node.nextSibling, count++) {
    if (node.nodeType === Node.TEXT_NODE && WORDS.test((node as Text).data.slice(0, 200))) return true;
  }
  return false;
});

/** Elements without a role: choices in a menu, or what looks pressable. */
function isChoice(element: Element): boolean {
  if (element.closest(CHOICES) || isInBareRail(element)) return true;
  for (const ancestor of ancestors(element, 3)) {
    if (ancestor.hasAttribute('tabindex') || getComputedStyle(ancestor).cursor === 'pointer') return true;
  }
  return false;
}

/** A line of a list in which nothing can be pressed is text of somebody's: a file, a voice, an earlier chat. */
function isMereLine(line: Element, page: PageDescription | undefined): boolean {
  if (page?.places?.includes('apps') || page?.prose || line.closest(DIALOG) || isChoice(line)) return false;
  return !parentOf(line)?.querySelector(PRESSABLE) && !isInPlan(line);
}

const PRESSABLE = 'a,button,input,[role=button],[tabindex]';

/** Where the badge stands: right behind the name, but not inside the `<font>` of a browser's translation. */
function badgePlace(last: Text): { element: Element; after: ChildNode } {
  let after: ChildNode = last;
  while (after.parentElement?.localName === 'font') after = after.parentElement;
  return { element: after.parentElement as Element, after };
}
