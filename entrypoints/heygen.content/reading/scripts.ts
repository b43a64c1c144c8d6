import { LONGEST_SCRIPT } from '../../../shared/credits/speech.ts';
import { ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { termsOf } from '../pages/terms.ts';
import { fieldTerms } from './fields.ts';

const FIELDS = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';

/** Fields for something else than the words that will be spoken. */
const OTHER_FIELDS =
  /comment|reply|search|title|message|feedback|prompt|motion|describe|gesture|note|chat|glossary|name/i;

/** The fields that hold scripts, in the order of the page: editors and text areas that are no comment, title or prompt. */
export function findScripts(root: ParentNode = document): Element[] {
  const found: Element[] = [];
  for (const field of root.querySelectorAll(FIELDS)) {
    if (field.matches('input') || found.some((other) => other.contains(field))) continue;
    if (field.closest(`[data-element-id],[aria-hidden=true],${DIALOG}`)) continue;
    const name = `${ariaName(field)} ${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('data-placeholder') ?? ''} ${field.getAttribute('name') ?? ''}`;
    if (
      OTHER_FIELDS.test(name) ||
      fieldTerms(field).includes('motionPrompt') ||
      fieldTerms(field).includes('userField')
    )
      continue;
    if (isVisible(field)) found.push(field);
  }
  return found;
}

/** What is written in a field, cut off where no script is longer. */
export function scriptText(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value.slice(0, LONGEST_SCRIPT);
  let text = '';
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && text.length < LONGEST_SCRIPT; node = walker.nextNode()) {
    // A placeholder that an editor draws as an element of its own is nobody's script.
    if (node.parentElement?.closest('[contenteditable=false]')) continue;
    text += `${(node as Text).data.slice(0, LONGEST_SCRIPT)} `;
  }
  return text.slice(0, LONGEST_SCRIPT);
}

/** Whether a motion prompt is written, or its switch on. */
export function hasMotionPrompt(root: ParentNode = document): boolean {
  for (const field of root.querySelectorAll<HTMLElement>(
    'textarea,input[type=text],[role=textbox],[contenteditable=true]',
  )) {
    const name = `${ariaName(field)} ${field.getAttribute('placeholder') ?? ''}`;
    const isPrompt =
      /motion prompt|custom motion|gesture prompt/i.test(name) || fieldTerms(field).includes('motionPrompt');
    const value = 'value' in field ? String(field.value) : scriptText(field);
    if (isPrompt && value.trim() && isVisible(field)) return true;
  }
  for (const control of root.querySelectorAll('[role=switch],[role=checkbox],input[type=checkbox]')) {
    const on = control instanceof HTMLInputElement ? control.checked : control.getAttribute('aria-checked') === 'true';
    if (on && [...termsOf(ariaName(control)), ...fieldTerms(control)].includes('motionPrompt')) return true;
  }
  return false;
}
