import { readLength } from '../../../shared/credits/durations.ts';
import type { Action } from '../../../shared/credits/types.ts';
import { ariaName, isInNavigation, isPeoplesWords } from '../annotate/elements.ts';
import { chosenIn, controlNamed, nameOf, nearest } from './controls.ts';
import { isLanguage } from './languages.ts';
import type { Tool, ToolAction } from './tool.ts';

/** Translate: the source's length for each language, at the rate of the engine that is chosen. */
export const translate: Tool = {
  routes: /^\/(?:apps\/translate|video-translate)\/?$/,
  read(): ToolAction[] {
    const control = controlNamed(TRANSLATE);
    if (!control) return [];
    const languages = languagesFor(control);
    const seconds = languages > 0 ? sourceLength(control) : undefined;
    const action = { ...engineFor(control), ...(languages > 0 && { languages }), ...(seconds && { seconds }) };
    return [{ control, action }];
  },
};

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
      const engines = new Set(chosenIn(around).flatMap((name) => ENGINES.find(([is]) => is.test(name))?.[1] ?? []));
      const [engine, other] = engines;
      return other ? ANY_ENGINE : engine;
    }) ?? ANY_ENGINE
  );
}

/** How many languages are chosen: marked ones, those with a cross to remove them, or the one of a list. */
function languagesFor(control: Element): number {
  return (
    nearest(control, (around) => {
      const chosen = new Set(chosenIn(around).filter(isLanguage));
      for (const cross of around.querySelectorAll('[aria-label^=remove i],[title^=remove i]')) {
        const name = (ariaName(cross) || cross.getAttribute('title') || '').replace(/^remove\s+/i, '');
        if (isLanguage(name)) chosen.add(name);
      }
      for (const source of sourceLanguages(around)) chosen.delete(source);
      return chosen.size || undefined;
    }) ?? 0
  );
}

/** The language that is spoken in the source is chosen in a list as well. */
function sourceLanguages(around: Element): string[] {
  return [...around.querySelectorAll<HTMLSelectElement>('select')]
    .filter((list) => SOURCE.test(nameOf(list.closest('label') ?? list) + ariaName(list)))
    .flatMap((list) => [...list.selectedOptions].map(({ text }) => text));
}

const SOURCE = /original|source|spoken|from/i;

/** The one length that stands before the control, nearest to it; what stands behind it was made before. Seconds. */
function sourceLength(control: Element): number | undefined {
  const [length, other] = nearest(control, (around) => lengthsBefore(control, around)) ?? [];
  return other === undefined ? length : undefined;
}

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
    if (!isInNavigation(holder) && !isPeoplesWords(holder) && !holder.closest('table,li,option,button')) {
      lengths.add(length.seconds);
    }
  }
  return lengths.size > 0 ? [...lengths] : undefined;
}

const LENGTH_NAME = /^\s*(?:duration|length|durée|duração|duración|dauer|длительность|長さ|时长)\s*[:：]?\s*/i;
