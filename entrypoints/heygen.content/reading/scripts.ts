import { document } from '../../../shared/ui/dom/document.ts';
import { isChosen } from '../annotate/chosen.ts';
import { ariaName, DIALOG, isVisible, SWITCHES } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { remembered } from '../annotate/remembered.ts';
import { fieldTerms } from './fields.ts';

/** Of a script, characters: HeyGen's own limit is far below. */
const LONGEST_SCRIPT = 100_000;

const FIELDS = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';

/** Fields for something else than the words that will be spoken. */
const OTHER_FIELDS =
  /comment|reply|search|title|message|feedback|prompt|motion|describe|gesture|note|chat|glossary|name|título|coment|movimento|titre|rechercher|mouvement|décri|descreva|buscar|назван|коммент|поиск|движени|опишите|タイトル|コメント|モーション|検索|标题|评论|动作|搜索/i;
/** Motion graphics are another tool, and the motion engine is no prompt. */
const MOTION_FIELDS =
  /(?:motion|モーション|动作|movimento|mouvement|движени)(?! ?(?:graphic|engine|エンジン|引擎))|gesture|should move/i;

/** What a field says it is for: its accessible name, placeholder and name. */
function purposeOf(field: Element): string {
  return [ariaName(field), ...['placeholder', 'data-placeholder', 'name'].map((name) => field.getAttribute(name))].join(
    ' ',
  );
}

/** The video's own title, which people write in the top bar. */
export const isTitleField = (field: Element): boolean => /title|name|título|タイトル|标题/i.test(purposeOf(field));

/** The fields that hold scripts, in the order of the page: editors and text areas that are no comment, title or prompt. */
export const findScripts = (root: Element = document.body): readonly Element[] => scriptsIn(root);

const scriptsIn = remembered((root): readonly Element[] => {
  const found: Element[] = [];
  for (const field of root.querySelectorAll(FIELDS)) {
    if (field.matches('input') || found.some((other) => other.contains(field))) continue;
    // Its own mark alone: an open dialog or menu hides everything around it from assistive technology.
    if (
      field.closest(`[data-element-id],${DIALOG}`) ||
      field.ariaHidden === 'true' ||
      OTHER_FIELDS.test(purposeOf(field))
    )
      continue;
    const terms = fieldTerms(field);
    if (!terms.includes('motionPrompt') && !terms.includes('userField') && isVisible(field)) found.push(field);
  }
  // Where scripts are written in editors, a plain text area is a tool's prompt.
  const editors = found.filter((field) => !field.matches('textarea'));
  return editors.length > 0 ? editors : found;
});

/** What is written in a field, cut off where no script is longer. */
export function scriptText(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value.slice(0, LONGEST_SCRIPT);
  let text = '';
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && text.length < LONGEST_SCRIPT; node = walker.nextNode()) {
    // A placeholder that an editor draws as an element of its own is nobody's script.
    if (!parentOf(node)?.closest('[contenteditable=false]')) text += `${(node as Text).data} `;
  }
  return text.slice(0, LONGEST_SCRIPT);
}

/** Whether a motion prompt is written there, or its switch on; `undefined` where there is no place for one. */
export function hasMotionPrompt(isThere: (element: Element) => boolean): boolean | undefined {
  let found: boolean | undefined;
  for (const field of motionFields(document.body)) {
    if (!isThere(field)) continue;
    if (field.matches(SWITCHES)) found ||= isChosen(field) === true;
    else found ||= !!(field instanceof HTMLInputElement ? field.value : scriptText(field)).trim();
  }
  return found;
}

/** The first place for a motion prompt: its field, or its switch. */
export const findMotionPrompt = (): Element | undefined => motionFields(document.body)[0];

/** Where motion prompts are written or switched on; fields that nobody sees are none. */
const motionFields = remembered((root): readonly Element[] =>
  [...root.querySelectorAll(`${FIELDS},input[type=text],${SWITCHES}`)].filter(
    (field) =>
      (MOTION_FIELDS.test(purposeOf(field)) || fieldTerms(field).includes('motionPrompt')) &&
      (field.matches(SWITCHES) || isVisible(field)),
  ),
);
