import { ancestors, ariaName, DIALOG, isControl } from '../annotate/elements.ts';
import { isUnreadable } from '../annotate/forms.ts';
import { contains } from '../annotate/native.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';
import { type Term, termsOf } from '../pages/terms.ts';

/** How far up a control's section is searched for the text that labels it. */
const LEVELS = 5;
/** How many elements before a control may be its label. */
const BEFORE = 3;
/** A part of the page that is no label of what stands behind it. */
export const REGION = 'section,aside,article,nav';

/** The elements that the label of a field may consist of: its words, a mark, an icon, a hint. */
const MOST_PARTS = 4;

/**
 * What a control is for, by the words that label it: its accessible name, a `<label>`, a legend, or the nearest text
 * before it in its own section. Empty where nothing known stands there.
 */
export function fieldTerms(element: Element): readonly Term[] {
  const own = termsOf(ariaName(element));
  if (own.length > 0) return own;
  // By its id only where it has one: browsers look for such a label in the whole document.
  const label = element.closest('label') ?? (element.id && (element as HTMLSelectElement).labels?.[0]);
  const labelled = label ? termsOf(wordsOf(label, element)) : NONE;
  if (labelled.length > 0) return labelled;
  for (const ancestor of ancestors(element, LEVELS)) {
    const around = ancestor === element ? termsBefore(ancestor) : termsAround(ancestor);
    if (around.length > 0) return around;
  }
  return NONE;
}

/** What a label says beside the control that it may hold: a select's options are no words of its label. */
function wordsOf(label: Element, control: Element): string {
  if (label === control || !contains(label, control)) return boundedText(label, 40) ?? '';
  const beside = [...label.childNodes].filter((node) => !contains(node, control));
  return beside.map((node) => (node instanceof Element ? boundedText(node, 40) : node.textContent)).join(' ');
}

const NONE: readonly Term[] = [];

/** What names a section, or stands before it. */
const termsAround = remembered((section): readonly Term[] => {
  const named = section.matches('section,fieldset,[role=group],[role=radiogroup],[role=region]')
    ? termsOf(ariaName(section))
    : NONE;
  return named.length > 0 ? named : termsBefore(section);
});

const termsBefore = remembered((element): readonly Term[] => {
  let before = element.previousElementSibling;
  for (let i = 0; before && i < BEFORE; i++, before = before.previousElementSibling) {
    if (isUnreadable(before)) break;
    if (isControl(before) && before.localName !== 'summary') continue;
    // A row of a list, a region or a whole panel is no label, nor worth the reading; and what stands before another control with a
    // label of its own belongs to that one.
    if (before.childElementCount > MOST_PARTS || before.matches(REGION)) break;
    const terms = termsOf(boundedText(before, 40) ?? '');
    if (terms.length > 0) return terms;
    if (before.querySelector('button,select,input,textarea,[role=combobox],[role=button]')) break;
  }
  return NONE;
});

export const HEADINGS = 'h1,h2,h3,[role=heading],legend';

/** The name of the dialog an element stands in: its accessible name or its first heading. */
export function dialogName(element: Element): string {
  const dialog = element.closest(DIALOG);
  if (!dialog) return '';
  const heading = dialog.querySelector(HEADINGS);
  return ariaName(dialog) || (heading && boundedText(heading, 80)) || '';
}
