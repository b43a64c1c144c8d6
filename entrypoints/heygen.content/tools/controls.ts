import { document } from '../../../shared/ui/dom/document.ts';
import { isChosen } from '../annotate/chosen.ts';
import { ariaName, DIALOG, isInNavigation, isPeoplesWords, isVisible } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { boundedText } from '../annotate/text.ts';
import { controlInEnglish } from './english.ts';

/** What people press or choose, on the pages of tools: by role, by what marks it, or by being focusable. */
export const PRESSABLE = 'button,a[href],[role=button],input[type=submit],input[type=button],[tabindex]';
export const CHOICE =
  'label,button,[role=radio],[role=option],[role=tab],[role=checkbox],[role^=menuitem],[data-state],[aria-pressed],[aria-checked],[aria-selected],[aria-current]';
/** Buttons that show what is chosen in the list that they open. */
export const OPENER =
  '[role=combobox],[aria-haspopup]:not([aria-haspopup=false]),button[aria-expanded]:not([aria-controls])';
/** Lists of what was made before. */
const RECORDS = 'table,[role=table],[role=grid]';

/** A control's words in English, without white space, because pages split them into elements; empty where there are many. */
export function nameOf(element: Element): string {
  const own = element instanceof HTMLInputElement ? element.value : boundedText(element, 60);
  return controlInEnglish((own || ariaName(element)).replace(/\s+/g, '').toLowerCase());
}

/**
 * The control of a name that spends: the last one of the page, or of the dialog that lies over it. The name without white
 * space. Navigation, conversations and lists of what was made before have the same words.
 */
export function controlNamed(name: RegExp): Element | undefined {
  const found = [...document.querySelectorAll(PRESSABLE)].filter(
    (element) =>
      name.test(nameOf(element)) &&
      !isInNavigation(element) &&
      !isPeoplesWords(element) &&
      !element.closest(`${RECORDS},[role=menu],[role=tablist]`) &&
      isVisible(element),
  );
  return found.findLast((element) => element.closest(DIALOG)) ?? found.at(-1);
}

/** The same, in a dialog only: most of the time there is none, and many controls to look through. */
export function dialogControlNamed(name: RegExp): Element | undefined {
  const control = document.querySelector(DIALOG) ? controlNamed(name) : undefined;
  return control?.closest(DIALOG) ? control : undefined;
}

/** The first control of a name behind a text: buttons of an older message stand before it. */
export function controlBehind(text: Text, name: RegExp): Element | undefined {
  return [...document.querySelectorAll(PRESSABLE)].find(
    (element) =>
      !!(text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      name.test(nameOf(element)) &&
      !element.closest('nav,[role=navigation],[role=menu]') &&
      isVisible(element),
  );
}

/**
 * The names of what is chosen in a part of the page: marked choices, chosen options, and what openers show. `isOther` leaves
 * out the controls of another question.
 */
export function chosenIn(root: Element, isOther: (control: Element) => boolean = () => false): string[] {
  const names: string[] = [];
  for (const element of root.querySelectorAll(`${CHOICE},${OPENER},select`)) {
    if (element.closest(RECORDS) || isInNavigation(element) || isPeoplesWords(element) || isOther(element)) continue;
    if (element instanceof HTMLSelectElement) {
      for (const option of element.selectedOptions) names.push(option.text);
    } else if (isChosen(element) === true || (element.matches(OPENER) && !element.matches('[role^=menuitem]'))) {
      names.push(nameOfChoice(element));
    }
  }
  return names;
}

/** The label of a form's control: the one around it, or the one that points to it. */
export const labelOf = (control: Element): Element | undefined =>
  control.closest('label') ?? (control as HTMLButtonElement).labels?.[0];

/** What stands before a control, or before the box around it, where that is no other control. */
export function wordsBefore(control: Element): string {
  const before = control.previousElementSibling ?? control.parentElement?.previousElementSibling;
  const isText = before && !before.matches(CONTROL) && !before.querySelector(CONTROL);
  return isText ? (boundedText(before, 60) ?? '') : '';
}

const CONTROL = 'button,select,input,textarea,[role]';

/** What a choice is called: its own words, without the description behind them; a bare mark has a label. */
export function nameOfChoice(choice: Element): string {
  const words = boundedText(choice, LONGEST_NAME);
  const name = words || ariaName(choice);
  if (name) return name;
  if (words === undefined) return holdsChoices(choice) ? '' : firstWords(choice);
  const label = labelOf(choice);
  return label ? (boundedText(label, LONGEST_NAME) ?? firstWords(label)) : '';
}

const LONGEST_NAME = 60;

/** The open panel of a tab is marked as well, and is no choice but a place for some. */
const holdsChoices = (element: Element): boolean =>
  [...element.querySelectorAll(CHOICE)].some((inner) => inner.textContent?.trim());

/** The first part with words that is short enough to be a name. */
function firstWords(element: Element): string {
  for (const child of element.childNodes) {
    const words = child instanceof Element ? boundedText(child, LONGEST_NAME) : child.textContent?.trim();
    if (words) return words.length > LONGEST_NAME ? '' : words;
    if (words === undefined && child instanceof Element) return firstWords(child);
  }
  return '';
}

/** From a control outwards: what a question finds in the smallest part of the page around it. A form in a dialog is whole. */
export function nearest<T>(control: Element, ask: (around: Element) => T | undefined): T | undefined {
  for (let around = parentOf(control); around; around = parentOf(around)) {
    const found = ask(around);
    if (found !== undefined || (around.matches(DIALOG) && around.querySelector(FIELD))) return found;
  }
  return undefined;
}

const FIELD = `input,select,textarea,${OPENER}`;
