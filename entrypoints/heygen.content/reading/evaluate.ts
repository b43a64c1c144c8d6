import { readCostLine, readCreditsLeft, readSpeechLength } from '../../../shared/credits/quantities.ts';
import { findFeature, isBlank } from '../../../shared/credits/vocabulary.ts';
import { ancestors, ariaName, isControl, isForbidden, isPeoplesWords, unitOf } from '../annotate/elements.ts';
import { boundedText, saysNothing } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { isTerm, saysOldName, termsOf } from '../pages/terms.ts';
import { FACT, LABEL, OLD } from './beginnings.ts';
import type { Finding } from './findings.ts';
import { findLabel, findNamedControl } from './labels.ts';
import { isUsersText } from './user-content.ts';
import { isUsersCard } from './users-card.ts';

/** Everything that a text node begins, of the kinds that the quick test holds possible. */
export function evaluateText(text: Text, kinds: number, page: PageDescription | undefined): Finding[] {
  const holder = text.parentElement;
  if (!holder) return [];
  const label = kinds & LABEL ? findLabel(text, page) : undefined;
  const mayBeFact = kinds & FACT || UNLIMITED_LINE.test(text.data);
  const fact = mayBeFact && !isForbidden(holder) ? findFact(text, holder) : undefined;
  const old = kinds & (OLD | FACT) ? findOldName(text, holder, page) : undefined;
  return [label, fact, old].filter((finding) => finding !== undefined);
}

/** What an element's accessible name says, where it shows no text. */
export function evaluateName(element: Element, page: PageDescription | undefined): Finding[] {
  if (isForbidden(element)) return [];
  const label = findNamedControl(element, page);
  const terms = isControl(element) && saysNothing(element) ? termsOf(ariaName(element)) : [];
  return [
    ...(label ? [label] : []),
    ...(terms.length > 0 ? [{ kind: 'term', element, unit: element, terms } as const] : []),
  ];
}

/** The first half of it, where the second stands in the next element. */
const HALF = /gen(?:erative)?\s*$/i;

/** The old name of credits, where HeyGen says it: not in what users write. */
function findOldName(text: Text, holder: Element, page: PageDescription | undefined): Finding | undefined {
  const isHalf = HALF.test(text.data);
  if (!isHalf && !saysOldName(text.data)) return undefined;
  const around = isHalf ? [...ancestors(holder, 2)].find((each) => saysOldName(boundedText(each, 160) ?? '')) : holder;
  if (!around || isForbidden(around)) return undefined;
  const unit = unitOf(around) ?? around;
  return isUsersText(unit, page) ? undefined : { kind: 'old', element: around, unit };
}

/** Numbers and HeyGen's own words: in the smallest element that holds them whole. */
function findFact(text: Text, holder: Element): Finding | undefined {
  const own = text.data.trim().slice(0, 20).replace(/\s+/g, ' ');
  // A scene's number may stand before its length.
  const length = readSpeechLength(text.data);
  if (length?.kind === 'estimate') return { kind: 'length', length, element: holder };
  // Whatever else its element holds, such as a word for screen readers.
  const balance = balanceIn(text.data, holder);
  if (balance) return balance;
  if (isControl(holder) && holder.childElementCount > 0 && isAllShown(text, holder)) {
    const terms = termsOf(own);
    if (terms.length > 0) return { kind: 'term', terms, element: holder, unit: holder };
  }
  for (const element of ancestors(holder, 4)) {
    const whole = boundedText(element, 160);
    if (PART_OF_NUMBER.test(own)) {
      const fact = factIn(whole ?? '', element);
      if (fact?.kind === 'length' || fact?.kind === 'left') return fact;
      continue;
    }
    // A number stands in an element of its own; only sentences are put together from several.
    if (!whole?.startsWith(own) || (/^\d/.test(own) && element !== holder)) return undefined;
    const fact = factIn(whole, element);
    if (fact) return fact;
  }
  return undefined;
}

/**
 * A stroke, what begins with one, or a number before one: two clocks are one length, whatever elements they stand in. So are a
 * number and its unit.
 */
const PART_OF_NUMBER = /^\/|^\d.*\/$|^(?:(?:s ?)?est\.?|left|remaining)$/i;

/** Whether what else its control holds is told to screen readers only, in elements of a pixel, or says nothing. */
function isAllShown(text: Text, control: Element): boolean {
  return [...control.childNodes].every(
    (node) => node === text || isBlank(node.textContent ?? '') || (node instanceof HTMLElement && node.offsetWidth < 2),
  );
}

const MODEL_LINE = /^this video will be generated using the (.{3,40}?) model\b/i;
const UNLIMITED_LINE = /^\s*(?:avatar iii )?(?:applies )?lip sync\. ?(?:unlimited usage|uso ilimitado)\.?\s*$/i;

function factIn(text: string, element: Element): Finding | undefined {
  const terms = termsOf(text);
  if (terms.length > 0) return { kind: 'term', terms, element, unit: unitOf(element) ?? element };
  const length = readSpeechLength(text);
  if (length) return { kind: 'length', length, element };
  const cost = readCostLine(text);
  if (cost) return { kind: 'cost', cost, element };
  const balance = balanceIn(text, element);
  if (balance) return balance;
  const model = MODEL_LINE.exec(text)?.[1];
  const feature = model && findFeature(model, { role: 'label' });
  if (feature) return { kind: 'model', feature, element };
  return UNLIMITED_LINE.test(text) ? { kind: 'unlimited', element } : undefined;
}

function balanceIn(text: string, element: Element): Finding | undefined {
  const credits = readCreditsLeft(text);
  return credits !== undefined && isBalance(element) ? { kind: 'left', credits, element } : undefined;
}

/** "350 left" is a balance where "Credits" stands beside it, or is what assistive technology reads, and nowhere else. */
function isBalance(element: Element): boolean {
  for (const ancestor of ancestors(element, 3)) {
    const text = boundedText(ancestor, 60) ?? '';
    const said = `${ancestor === element ? text : ''}|${ariaName(ancestor)}`;
    if (SAYS_CREDITS.test(said)) return !isPeoplesWords(element) && !isUsersCard(element, false);
    if (/^[^\p{L}]*(?:premium |generative )?(?:gen)?credits?\b/iu.test(text)) return true;
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

/** Not "API credits" and "Add-on credits". */
const SAYS_CREDITS = /(?<!\b(?:api|add-on) )\b(?:gen)?credits?\b/i;
