import { pick, type Random, renamer } from './random.ts';

/** A style sheet as text with the places of its class names: text and names in turn. */
type Template = readonly string[];

let template: Template | undefined;
let renamed: HTMLStyleElement | undefined;

const CLASS = /\.((?:\\[\da-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+)/gi;

/** What class names of other build tools look like. */
const STYLES: ReadonlyArray<(word: string) => string> = [
  (word) => `css-${word}`,
  (word) => `_${word}_`,
  (word) => `sc-${word}`,
];

/** Renames all classes in a tree, and in one style sheet that stands for the page's own. */
export function renameClasses(root: DocumentFragment, random: Random): void {
  const rename = renamer(random, pick(random, STYLES));
  for (const element of root.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', names.map(rename).join(' '));
  }
  template ??= readSheets();
  const text = template.map((part, i) => (i % 2 === 0 ? part : `.${CSS.escape(rename(part))}`)).join('');
  applySheet(text);
}

/** The page's own style sheets apply again. */
export function keepClasses(): void {
  applySheet(undefined);
}

function applySheet(text: string | undefined): void {
  for (const sheet of document.styleSheets) {
    if (sheet.ownerNode !== renamed) sheet.disabled = text !== undefined;
  }
  renamed?.remove();
  renamed = undefined;
  if (text === undefined) return;
  renamed = document.createElement('style');
  renamed.textContent = text;
  document.head.append(renamed);
}

function readSheets(): Template {
  const parts: string[] = [''];
  for (const sheet of document.styleSheets) writeRules(sheet.cssRules, parts);
  return parts;
}

/** Only selectors hold class names: values and addresses have dots of their own. */
function writeRules(rules: CSSRuleList, parts: string[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      writeSelector(rule.selectorText, parts);
      write(parts, `{${rule.style.cssText}`);
      writeRules(rule.cssRules, parts);
      write(parts, '}\n');
    } else if (rule instanceof CSSGroupingRule) {
      write(parts, `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{`);
      writeRules(rule.cssRules, parts);
      write(parts, '}\n');
    } else {
      write(parts, `${rule.cssText}\n`);
    }
  }
}

function writeSelector(selector: string, parts: string[]): void {
  let from = 0;
  for (const { 0: whole, 1: name = '', index } of selector.matchAll(CLASS)) {
    write(parts, selector.slice(from, index));
    parts.push(unescaped(name), '');
    from = index + whole.length;
  }
  write(parts, selector.slice(from));
}

const unescaped = (name: string): string =>
  name.replace(/\\([\da-f]{1,6})\s?|\\(.)/gi, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (char ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );

function write(parts: string[], text: string): void {
  parts[parts.length - 1] += text;
}
