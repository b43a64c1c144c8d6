import { ancestors, ariaName, DIALOG, isControl, isHeading } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { type Term, termsOf } from '../pages/terms.ts';

/** How far up a control's section is searched for the text that labels it. */
const LEVELS = 5;
/** How many elements before a control may be its label. */
const BEFORE = 2;

/**
 * What a control is for, by the words that label it: its accessible name, a `<label>`, a legend, or the nearest text
 * before it in its own section. Empty where nothing known stands there.
 */
export function fieldTerms(element: Element): readonly Term[] {
  const own = termsOf(ariaName(element));
  if (own.length > 0) return own;
  if ('labels' in element) {
    for (const label of (element as HTMLSelectElement).labels ?? []) {
      const terms = termsOf(boundedText(label, 40) ?? '');
      if (terms.length > 0) return terms;
    }
  }
  for (const ancestor of ancestors(element, LEVELS)) {
    if (ancestor !== element && ancestor.matches('section,fieldset,[role=group],[role=radiogroup],[role=region]')) {
      const named = termsOf(ariaName(ancestor));
      if (named.length > 0) return named;
    }
    let before = ancestor.previousElementSibling;
    for (let i = 0; before && i < BEFORE; i++, before = before.previousElementSibling) {
      if (isControl(before) && !isHeading(before)) continue;
      const terms = labelTerms(before);
      if (terms.length > 0) return terms;
      // Another control with its own label in between: what stands before it belongs to that one.
      if (before.querySelector('button,select,input,textarea,[role=combobox],[role=button]')) break;
    }
  }
  return [];
}

/** The terms of an element that labels what follows: its whole text, or that of the heading it begins with. */
function labelTerms(element: Element): readonly Term[] {
  const whole = boundedText(element, 40);
  if (whole !== undefined) return termsOf(whole);
  return [];
}

/** The name of the dialog an element stands in: its accessible name or its first heading. */
export function dialogName(element: Element): string {
  const dialog = element.closest(DIALOG);
  if (!dialog) return '';
  const heading = dialog.querySelector('h1,h2,h3,[role=heading],legend');
  return ariaName(dialog) || (heading && boundedText(heading, 80)) || '';
}
