import { readLength } from '../../../shared/credits/durations.ts';
import type { Action } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { ariaName, DIALOG, isChosen, isInNavigation, isPeoplesWords, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { chosenIn, controlNamed, labelOf, nearest } from './controls.ts';
import { isLanguage } from './languages.ts';
import type { Tool, ToolAction } from './tool.ts';

/** Translate: the source's length for each language, at the rate of the engine that is chosen. */
export const translate: Tool = {
  routes: /^\/(?:apps\/translate|video-translate)\/?$/,
  read: () => translationBy(controlNamed(TRANSLATE)),
};

/** The older flow: a dialog over Projects, where other dialogs translate nothing. */
export const translateLink: Tool = {
  routes: /^\/projects\/?$/,
  read() {
    // Most of the time there is none, and many cards to look through.
    const control = document.querySelector(DIALOG) ? controlNamed(/^submitfortranslation$/) : undefined;
    return control?.closest(DIALOG) ? translationBy(control) : [];
  },
};

function translationBy(control: Element | undefined): ToolAction[] {
  if (!control) return [];
  const languages = languagesFor(control);
  const seconds = languages > 0 ? sourceLength(control) : undefined;
  const action = { ...engineFor(control), ...(languages > 0 && { languages }), ...(seconds && { seconds }) };
  return [{ control, action }];
}

const TRANSLATE =
  /^(?:translate(?:now|video)?|submitfortranslation|traduzir|traducir|traduire|übersetzen|перевести|翻訳(?:する)?|翻译)$/;

type Engine = Pick<Action, 'feature' | 'variant' | 'mayBe'>;

const ENGINES: ReadonlyArray<readonly [RegExp, Engine]> = [
  [/^(?:audio (?:only|dubbing|translation)|dub audio only|translate audio only)\b/i, { feature: 'audio-dubbing' }],
  [/^speed\b/i, { feature: 'video-translation-lip-sync', variant: { mode: 'speed' } }],
  [/^precision\b/i, { feature: 'video-translation-lip-sync', variant: { mode: 'precision' } }],
];

/** Where the page marks none of them, or several: any of them. */
const ANY_ENGINE: Engine = { feature: 'video-translation-lip-sync', mayBe: ['audio-dubbing'] };

function engineFor(control: Element): Engine {
  return (
    nearest(control, (around) => {
      const engines = new Set(chosenIn(around).flatMap((name) => engineCalled(name) ?? []));
      const [engine, other] = engines;
      return other ? ANY_ENGINE : (engine ?? engineWithoutOption(around));
    }) ?? ANY_ENGINE
  );
}

const engineCalled = (name: string): Engine | undefined => ENGINES.find(([is]) => is.test(name))?.[1];

/** "Translate audio only" as an option that is off: lips are moved, no matter how. */
function engineWithoutOption(around: Element): Engine | undefined {
  const isOff = [...around.querySelectorAll('input[type=checkbox],[role=checkbox],[role=switch]')].some((option) => {
    const name = boundedText(labelOf(option) ?? option, 60) || ariaName(option);
    return isChosen(option) === false && engineCalled(name)?.feature === 'audio-dubbing' && isVisible(option);
  });
  return isOff ? { feature: 'video-translation-lip-sync' } : undefined;
}

/** How many languages are chosen: marked ones, those with a cross to remove them, or the one of a list. */
function languagesFor(control: Element): number {
  return (
    nearest(control, (around) => {
      const chosen = new Set(chosenIn(around, isSpoken).filter(isLanguage));
      for (const cross of around.querySelectorAll('[aria-label^=remove i],[title^=remove i]')) {
        const name = (ariaName(cross) || cross.getAttribute('title') || '').replace(/^remove\s+/i, '');
        if (isLanguage(name)) chosen.add(name);
      }
      return chosen.size || undefined;
    }) ?? 0
  );
}

/** Whether a control, or the open list that it stands in, chooses the language that is spoken in the source. */
function isSpoken(control: Element): boolean {
  const list = control.closest('[role=listbox],[role=menu]');
  const opener = list?.id ? document.querySelector(`[aria-controls="${CSS.escape(list.id)}"]`) : null;
  const asked = opener ?? control;
  if (!asked.matches('select,[role=combobox],[aria-haspopup]')) return false;
  return SPOKEN.test(`${ariaName(asked)} ${boundedText(labelOf(asked) ?? asked, 200) ?? ''} ${wordsBefore(asked)}`);
}

/** What stands before a control, or before the box around it, where that is no other control. */
function wordsBefore(control: Element): string {
  const before = control.previousElementSibling ?? control.parentElement?.previousElementSibling;
  const isText = before && !before.matches(CONTROL) && !before.querySelector(CONTROL);
  return isText ? (boundedText(before, 60) ?? '') : '';
}

const CONTROL = 'button,select,input,textarea,[role]';
const SPOKEN = /origin|source|spoken|from|исходн|元の|源语/i;

/** The one length that stands before the control, nearest to it; what stands behind it was made before. Seconds. */
function sourceLength(control: Element): number | undefined {
  const [length, other] = nearest(control, (around) => lengthsBefore(control, around)) ?? [];
  return other === undefined ? length : undefined;
}

/** What lists its own things, such as a transcript's lines, by tag or by role: their clocks are no source's length. */
const OTHERS = ['table', 'li', 'option', 'button', 'grid', 'listitem'].map((name) => `${name},[role=${name}]`).join();

/** More nodes than a form with its source has. */
const MOST_NODES = 2000;

function lengthsBefore(control: Element, around: Element): number[] | undefined {
  const lengths = new Set<number>();
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_NODES && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (text.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) break;
    const holder = text.parentElement;
    if (!holder || text.length > 40) continue;
    const length = readLength(text.data.replace(LENGTH_NAME, ''));
    if (!length || length.seconds <= 0 || length.kind === 'estimate') continue;
    if (!isInNavigation(holder) && !isPeoplesWords(holder) && !holder.closest(OTHERS)) {
      lengths.add(length.seconds);
    }
  }
  return lengths.size > 0 ? [...lengths] : undefined;
}

const LENGTH_NAME = /^\s*(?:duration|length|durée|duração|duración|dauer|длительность|長さ|时长)\s*[:：]?\s*/i;
