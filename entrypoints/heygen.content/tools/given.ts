import { document } from '../../../shared/ui/dom/document.ts';
import { isChosen } from '../annotate/chosen.ts';
import { ancestors, ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { boundedText } from '../annotate/text.ts';
import type { Registry } from '../reading/registry.ts';
import { findScripts } from '../reading/scripts.ts';
import { lastBareButton } from '../reading/spending.ts';
import { CHOICE, controlNamed, labelOf, wordsBefore } from './controls.ts';

/** What a tool is given to work on, and the control beside it. */
export interface Given {
  control?: Element | undefined;
  /** The field that it is written in. */
  field?: Element;
  /** The length of a recording, seconds. */
  seconds?: number;
  /** The text that says the length of a plan. */
  plan?: Text | undefined;
}

/** What the page has of that: a script's field, a recording, or a field for what a pattern says; `undefined` where it is not there. */
export function findGiven(what: 'script' | 'recording' | RegExp, named: RegExp, registry: Registry): Given | undefined {
  if (what === 'recording') return recorded(registry, named);
  const field =
    what === 'script'
      ? findScripts()[0]
      : [...document.querySelectorAll(FIELDS)].find((each) => what.test(purposeOf(each)) && isVisible(each));
  return field && { field, control: controlNamed(named) ?? arrowBeside(field) };
}

const FIELDS = 'textarea,input,[role=textbox],[contenteditable]:not([contenteditable=false])';

/** What a field is for, by its name, its hint, its label or the words before it. */
function purposeOf(field: Element): string {
  const label = labelOf(field);
  const hints = ['placeholder', 'data-placeholder'].map((hint) => field.getAttribute(hint));
  return [ariaName(field), ...hints, label && boundedText(label, 60), wordsBefore(field)].join(' ');
}

/** The arrow in the smallest part of the page around both. */
function arrowBeside(field: Element): Element | undefined {
  for (let around = parentOf(field); around; around = parentOf(around)) {
    const arrow = lastBareButton(around);
    if (arrow) return arrow;
  }
  return undefined;
}

/** A recording takes the place of the script's field: its clock stands in the composer, whose words are about a script. */
function recorded(registry: Registry, named: RegExp): Given | undefined {
  for (const { element, length } of registry.find('length')) {
    const { kind, seconds } = length;
    if (kind !== 'audio' || seconds <= 0 || element.closest(DIALOG) || !isVisible(element)) continue;
    const composer = composerAround(element);
    if (!SCRIPT.test(composer.textContent?.slice(0, 2000) ?? '')) continue;
    const control = controlNamed(named) ?? lastBareButton(composer);
    if (control && composer.contains(control)) return { control, seconds };
  }
  return undefined;
}

const SCRIPT = /script|upload\/record|脚本|台本|スクリプト|roteiro|guion|сценари|скрипт/i;

/** The largest part of the page around an element without a heading or the tabs of the page. */
function composerAround(element: Element): Element {
  let composer = element;
  for (const around of ancestors(element, 12)) {
    if (around.matches('main,[role=main]') || around.querySelector('h1,h2,[role=tablist]')) break;
    composer = around;
  }
  return composer;
}

/** What stands beside the field, or is chosen of it; an open list has all of them. */
export function resolutionBeside(field: Element): '720p' | '1080p' | undefined {
  for (let around = parentOf(field); around; around = parentOf(around)) {
    const shown = [...around.querySelectorAll('*')].filter(isResolution);
    if (shown.length === 0) continue;
    const chosen = shown.filter((element) => isChosen(element.closest(CHOICE) ?? element) === true);
    const [found, other] = new Set((chosen[0] ? chosen : shown).map(resolutionOf));
    return other ? undefined : found;
  }
  return undefined;
}

const isResolution = (element: Element): boolean =>
  resolutionOf(element) !== undefined && !element.closest('[role=menu],[role=listbox]') && isVisible(element);

function resolutionOf(element: Element): '720p' | '1080p' | undefined {
  const select = element instanceof HTMLSelectElement && element.selectedOptions[0];
  if (!select && element.childElementCount > 0) return undefined;
  const text = boundedText(select || element, 8);
  return text === '720p' || text === '1080p' ? text : undefined;
}
