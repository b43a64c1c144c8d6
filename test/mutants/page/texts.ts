import { pick, type Random } from './random.ts';

/** Texts that are nobody's label: scripts, fields, drawings. */
const UNTOUCHED = '[contenteditable], textarea, style, script, svg, title, option';

/**
 * Ways to write the same text with other nodes: as frameworks, and as a browser's translation do. Each answers whether the
 * text can be written so.
 */
const WRAPS: ReadonlyArray<readonly [name: string, apply: (text: Text, random: Random) => boolean]> = [
  ['span', (text) => wrap(text, 'span')],
  ['two spans', (text) => wrap(text, 'span', 'span')],
  ['font', (text) => wrap(text, 'font', 'font')],
  ['split', split],
];

/** Where frameworks put expressions together: beside white space, and between a number and its unit; never in a word. */
const SEAM = /(?<=\S)(?=\s)|(?<=\s)(?=\S)|(?<=(?<![\p{L}\p{N}.,:])[\d.,:]*\d)(?=[\p{L}%])/gu;

/** Wraps or splits some texts, labels more often than others. */
export function rewrapTexts(root: DocumentFragment, random: Random): string[] {
  const used = new Set<string>();
  for (const text of textsOf(root)) {
    const isLabel = text.parentElement?.closest('[data-t*="label-"]') != null;
    if (random() > (isLabel ? 0.7 : 0.25)) continue;
    const [name, apply] = pick(random, WRAPS);
    if (apply(text, random)) used.add(isLabel ? `${name} in a label` : name);
  }
  return [...used];
}

type Format = readonly [name: string, pattern: RegExp, write: (...groups: string[]) => string];

/** The same number in another way of writing it. */
const FORMATS: readonly Format[] = [
  ['decimal comma', /(\d+)\.(\d+) ?s est/g, (_, whole, part) => `${whole},${part} s est`],
  ['space before the unit', /(\d)s est/g, (_, digit) => `${digit} s est`],
  // Of the first part only: "1:02:05" is nowhere written as "1:2:05".
  ['no leading zero', /(?<![\d:])0(\d:\d\d)(?!\d)/g, (_, rest) => `${rest}`],
  ['dot in thousands', /(?<![\d.,])(\d{1,3}),(\d{3})(?![\d.,])/g, (_, first, rest) => `${first}.${rest}`],
  ['space in thousands', /(?<![\d.,])(\d{1,3}),(\d{3})(?![\d.,])/g, (_, first, rest) => `${first}\u202f${rest}`],
];

/** Writes numbers in another format, each format in the whole page or not at all. */
export function reformatNumbers(root: DocumentFragment, random: Random): string[] {
  const chosen = FORMATS.filter(() => random() < 0.5);
  const used = new Set<string>();
  for (const text of textsOf(root)) {
    for (const [name, pattern, write] of chosen) {
      const next = text.data.replace(pattern, write);
      if (next !== text.data) used.add(name);
      text.data = next;
    }
  }
  return [...used];
}

function textsOf(root: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest(UNTOUCHED)) texts.push(text);
  }
  return texts;
}

function wrap(text: Text, ...tags: string[]): true {
  const elements = tags.map((tag) => document.createElement(tag));
  text.replaceWith(elements[0] as Element);
  for (const [i, element] of elements.entries()) element.append(elements[i + 1] ?? text);
  return true;
}

/** Two nodes, each with something to see in it. */
function split(text: Text, random: Random): boolean {
  const { data } = text;
  const seams = [...data.matchAll(SEAM)]
    .map(({ index }) => index)
    .filter((at) => data.slice(0, at).trim() && data.slice(at).trim());
  if (seams.length === 0) return false;
  text.splitText(pick(random, seams));
  return true;
}
