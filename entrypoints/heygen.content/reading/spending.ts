import { ancestors, ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { saysNothing } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { isTerm } from '../pages/terms.ts';
import { findChosenEngines, labelledFirst } from './engines.ts';
import { dialogName } from './fields.ts';
import type { Found } from './findings.ts';
import { findLengths } from './lengths.ts';
import type { Registry } from './registry.ts';
import { findScripts, isTitleField } from './scripts.ts';

/** A control whose press spends, or opens the dialog whose press spends. */
export interface SpendingControl {
  control: Element;
  /** Only opens the dialog whose press spends. */
  opens?: true;
}

/** The spending controls of the page, by their names and by where they stand. */
export function findSpendingControls(registry: Registry, page: PageDescription): SpendingControl[] {
  const pressable = registry
    .find('term')
    .filter(({ unit, terms }) => isPressable(unit) && isVisible(unit) && spendsOrOpens(terms));
  return page.reads === 'composer' ? inComposer(pressable, registry) : inEditor(pressable);
}

const spendsOrOpens = (terms: Found<'term'>['terms']): boolean =>
  terms.includes('generate') || terms.includes('submit') || terms.includes('generateVideo');

function isPressable(unit: Element): boolean {
  const isButton = unit.matches('button,a[href],[role=button],[role=link],input');
  return (isButton || getComputedStyle(unit).cursor === 'pointer') && !unit.closest('[role=menu],nav');
}

/** The editor: one "Generate" in the top bar, and "Submit" (or "Generate") in the dialog that it opens. */
function inEditor(pressable: ReadonlyArray<Found<'term'>>): SpendingControl[] {
  const found: SpendingControl[] = [];
  const inDialog = pressable.filter(({ unit }) => isGenerateDialog(unit));
  // A dialog may have a "Generate Video" heading that is no button, and one button that goes on.
  const submit = inDialog.find(({ terms }) => terms.includes('submit')) ?? inDialog.at(-1);
  if (submit) found.push({ control: submit.unit });
  const inBar = pressable
    .filter(({ unit, terms }) => !terms.includes('submit') && !unit.closest(DIALOG) && !isPartOfTool(unit))
    .map(({ unit }) => ({ unit, top: unit.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top);
  if (inBar[0]) found.push({ control: inBar[0].unit, opens: true });
  return found;
}

/** What HeyGen's Generate dialog offers, in any language: numbers and file formats; or its cost line. */
const EXPORT_CHOICES = /720p|1080p|mp4|will use \d/i;

export function isGenerateDialog(unit: Element): boolean {
  const dialog = unit.closest(DIALOG);
  if (!dialog) return false;
  if (isTerm(dialogName(unit), 'generateVideo')) return true;
  // A tool for clips has resolutions too, and a prompt.
  return EXPORT_CHOICES.test(dialog.textContent?.slice(0, 5000) ?? '') && !dialog.querySelector('textarea');
}

/** A tool's own "Generate" (script writer, image generator): it stands beside the tool's prompt, not in the top bar. */
function isPartOfTool(unit: Element): boolean {
  if (unit.closest('[role=tabpanel],[role=complementary]')) return true;
  const scripts = findScripts();
  for (const ancestor of ancestors(unit, 2)) {
    // What also holds a script is the page around the top bar, not a tool.
    if (ancestor.matches('header,[role=banner],[role=toolbar]') || scripts.some((script) => ancestor.contains(script)))
      return false;
    const fields = [...ancestor.querySelectorAll('textarea,[role=textbox],[contenteditable=true]')];
    if (fields.some((field) => !isTitleField(field))) return true;
  }
  return false;
}

/** Quick create: the button of the composer that holds script and engine, even when it is a bare arrow. */
function inComposer(pressable: ReadonlyArray<Found<'term'>>, registry: Registry): SpendingControl[] {
  const composer = findComposer(registry);
  if (!composer) return [];
  const named = pressable.map(({ unit }) => unit).filter((unit) => composer.contains(unit));
  const control = named.at(-1) ?? lastBareButton(composer);
  return control ? [{ control }] : [];
}

/** The smallest element that holds the script, the engine and a button. */
export function findComposer(registry: Registry): Element | undefined {
  // An attached file may have taken the place of the script.
  const script = findScripts()[0] ?? findLengths(registry, [])[0]?.element;
  if (!script) return undefined;
  const engines = labelledFirst(findChosenEngines(registry));
  for (const ancestor of ancestors(script, 12)) {
    const hasEngine = engines.some(({ element }) => ancestor.contains(element));
    if (hasEngine && submitIn(ancestor, registry)) return ancestor;
  }
  return undefined;
}

function submitIn(root: Element, registry: Registry): boolean {
  const named = registry
    .find('term')
    .some(({ unit, terms }) => root.contains(unit) && isPressable(unit) && spendsOrOpens(terms));
  return named || lastBareButton(root) !== undefined;
}

/** Whatever can be focused and shows a drawing may be one. */
const BARE = 'button,[role=button],input[type=submit],[tabindex]:not([tabindex^="-"]):has(svg)';

/** An icon-only round arrow: the last button of the composer without text that opens nothing. */
export function lastBareButton(root: Element): Element | undefined {
  const bare = [...root.querySelectorAll(BARE)].filter(
    (button) =>
      saysNothing(button) &&
      !button.matches('[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[aria-expanded],[role=switch]') &&
      !OTHER_ACTIONS.test(ariaName(button) || (button.getAttribute('title') ?? '')) &&
      isVisible(button),
  );
  // Where several are left, the one at the bottom right, in reading direction.
  const edge = (button: Element): number => {
    const { bottom, right, left } = button.getBoundingClientRect();
    return bottom * 4 + (getComputedStyle(root).direction === 'rtl' ? -left : right);
  };
  return bare.sort((a, b) => edge(b) - edge(a))[0];
}

const OTHER_ACTIONS =
  /attach|upload|add|remove|delete|close|clear|record|microphone|audio|play|pause|preview|settings|more|menu|undo|redo|copy|expand|help|landscape|portrait|voice|avatar|anex|adicion|remov|fech|grav|áudio|reproduz|configura|voz|joindre|ajouter|supprim|ferm|enregistr|lire|aperçu|paramètres|voix|прикреп|загруз|добав|удал|закр|запис|аудио|воспроиз|настро|голос|аватар|添付|アップロード|追加|削除|閉じ|録|音声|再生|設定|ボイス|アバター|附件|上传|添加|删除|关闭|录|音频|播放|设置|声音|数字人/i;
