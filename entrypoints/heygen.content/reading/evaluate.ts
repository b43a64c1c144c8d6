import { readCostLine, readCreditsLeft, readSpeechLength } from '../../../shared/credits/quantities.ts';
import { findFeature, mayBeginLabel } from '../../../shared/credits/vocabulary.ts';
import { ancestors, ariaName, CONTROL, FORBIDDEN, UNIT } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { isTerm, mayBeginTerm, termsOf } from '../pages/terms.ts';
import type { Finding } from './findings.ts';
import { findLabel, findNamedControl } from './labels.ts';

/** A text node longer than this holds no label, number or cost line; not even its text is read. */
const LONGEST_NODE = 200;

/** HeyGen's estimates, clocks and balances end like this; most numbers of a page do not. */
const NUMBER = /(?:est\.?|left|remaining)\s*$|\d\s*\/\s*\d/i;

/**
 * The quick test that every text node of a page goes through: its length, then its words. Only texts that begin something
 * known are worth a look at the elements around them, which costs a hundred times as much.
 */
export function mayMatter(text: Text): boolean {
  const { length } = text;
  if (length > LONGEST_NODE || length === 0) return false;
  const data = text.data;
  let i = 0;
  // White space and what else may stand in front of a word: bullets, zero-width characters, ornaments.
  while (i < length && !isWordCharacter(data.charCodeAt(i))) i++;
  if (i === length) return false;
  const first = data.charCodeAt(i);
  // React writes "20.5" and "s est." as two nodes.
  if (first >= 0x30 && first <= 0x39 && (NUMBER.test(data) || text.nextSibling?.nodeType === Node.TEXT_NODE))
    return true;
  return mayBeginLabel(data, i) || mayBeginTerm(data, i);
}

/** The same test for an accessible name. */
export const mayMatterName = (name: string): boolean => mayBeginLabel(name, 0) || mayBeginTerm(name, 0);

/** Everything that the text node begins, by meaning. Most texts say nothing. */
export function evaluateText(text: Text, page: PageDescription | undefined): Finding[] {
  const holder = text.parentElement;
  if (!holder || !text.isConnected || holder.closest(FORBIDDEN)) return [];
  return [findLabel(text, page), findFact(text, holder)].filter((finding) => finding !== undefined);
}

/** What an element's accessible name says, where it shows no text. */
export function evaluateName(element: Element, page: PageDescription | undefined): Finding[] {
  if (element.closest(FORBIDDEN)) return [];
  const label = findNamedControl(element, page);
  const terms = element.matches(CONTROL) && !element.textContent?.trim() ? termsOf(ariaName(element)) : [];
  return [
    ...(label ? [label] : []),
    ...(terms.length > 0 ? [{ kind: 'term', element, unit: element, terms } as const] : []),
  ];
}

/** Numbers and HeyGen's own words: in the smallest element that holds them whole. */
function findFact(text: Text, holder: Element): Finding | undefined {
  const own = text.data.trim().slice(0, 20).replace(/\s+/g, ' ');
  for (const element of ancestors(holder, 4)) {
    const whole = boundedText(element, 160);
    // A number stands in an element of its own; only sentences are put together from several.
    if (!whole?.startsWith(own) || (/^\d/.test(own) && element !== holder)) return undefined;
    const fact = factIn(whole, element);
    if (fact) return fact;
  }
  return undefined;
}

const MODEL_LINE = /^this video will be generated using the (.{3,40}?) model\b/i;
const UNLIMITED_LINE = /^(?:avatar iii )?(?:applies )?lip sync\. ?(?:unlimited usage|uso ilimitado)\.?$/i;

function factIn(text: string, element: Element): Finding | undefined {
  const terms = termsOf(text);
  if (terms.length > 0) return { kind: 'term', terms, element, unit: element.closest(UNIT) ?? element };
  const length = readSpeechLength(text);
  if (length) return { kind: 'length', length, element };
  const cost = readCostLine(text);
  if (cost) return { kind: 'cost', cost, element };
  const credits = readCreditsLeft(text);
  if (credits !== undefined) return isBalance(element) ? { kind: 'left', credits, element } : undefined;
  const model = MODEL_LINE.exec(text)?.[1];
  const feature = model && findFeature(model, { role: 'label' });
  if (feature) return { kind: 'model', feature, element };
  return UNLIMITED_LINE.test(text) ? { kind: 'unlimited', element } : undefined;
}

/** "350 left" is a balance where "Credits" stands beside it, and nowhere else. */
function isBalance(element: Element): boolean {
  for (const ancestor of ancestors(element, 3)) {
    if (/\bcredits?\b/i.test(boundedText(ancestor, 60) ?? '')) return true;
    for (
      let before = ancestor.previousElementSibling, i = 0;
      before && i < 2;
      before = before.previousElementSibling, i++
    ) {
      if (isTerm(boundedText(before, 40) ?? '', 'credits')) return true;
    }
  }
  return false;
}

/** Letters and digits, roughly: ASCII ones, and what follows Latin-1's signs but for punctuation, symbols and emoji. */
function isWordCharacter(code: number): boolean {
  if (code > 0x7f) return code >= 0xc0 && code < 0xd800 && (code < 0x2000 || code > 0x303f);
  return code > 0x60 ? code < 0x7b : code > 0x40 ? code < 0x5b : code >= 0x30 && code <= 0x39;
}
