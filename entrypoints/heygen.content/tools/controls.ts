import { ariaName, DIALOG, isChosen, isInNavigation, isPeoplesWords, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';

/** What people press or choose, on the pages of tools: by role, by what marks it, or by being focusable. */
export const PRESSABLE = 'button,a[href],[role=button],input[type=submit],input[type=button],[tabindex]';
const CHOICE =
  'label,button,[role=radio],[role=option],[role=tab],[role=checkbox],[role^=menuitem],[data-state],[aria-pressed],[aria-checked],[aria-selected],[aria-current]';
/** Buttons that show what is chosen in the list that they open. */
const OPENER = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false])';
/** Lists of what was made before. */
const RECORDS = 'table,[role=table],[role=grid]';

/** The words of a control without white space, because pages split them into elements; empty where there are many. */
export function nameOf(element: Element): string {
  const own = element instanceof HTMLInputElement ? element.value : boundedText(element, 60);
  return (own || ariaName(element)).replace(/\s+/g, '').toLowerCase();
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

/** The names of what is chosen in a part of the page: marked choices, chosen options, and what openers show. */
export function chosenIn(root: Element): string[] {
  const names: string[] = [];
  for (const element of root.querySelectorAll(`${CHOICE},${OPENER},select`)) {
    if (element.closest(RECORDS) || isInNavigation(element) || isPeoplesWords(element)) continue;
    if (element instanceof HTMLSelectElement) {
      for (const option of element.selectedOptions) names.push(option.text);
    } else if (isChosen(element) === true || (element.matches(OPENER) && !element.matches('[role^=menuitem]'))) {
      names.push(boundedText(element, 60) ?? '');
    }
  }
  return names;
}

/** From a control outwards: what a question finds in the smallest part of the page around it. */
export function nearest<T>(control: Element, ask: (around: Element) => T | undefined): T | undefined {
  for (let around = control.parentElement; around; around = around.parentElement) {
    const found = ask(around);
    if (found !== undefined) return found;
  }
  return undefined;
}
