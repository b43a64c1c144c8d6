import type { Lesson } from '../../storage/lessons.ts';
import { ancestors, ariaName, isHost, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';

/** An element as a person would describe it over the telephone; what a lesson keeps of it. */
export type Description = Pick<Lesson, 'role' | 'name' | 'within' | 'nth'>;

const LONGEST = 80;
/** Elements that are compared with a description at the most: a lesson must not make a large page slow. */
const MOST = 5000;
/** How far up the part of the page around an element is looked for. */
const LEVELS = 8;

/** Roles that tags have by themselves. */
const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listitem',
  option: 'option',
  summary: 'button',
  td: 'cell',
  th: 'columnheader',
};

export function describeElement(element: Element): Description {
  const same = alike(roleOf(element)).filter((other) => other === element || sameWords(other, element));
  return { ...wordsOf(element), nth: Math.max(0, same.indexOf(element)) };
}

/** The element of the page that a description fits. */
export function findDescribed({ role, name, within, nth }: Description): Element | undefined {
  const fitting = alike(role).filter((element) => {
    const words = wordsOf(element);
    return words.name === name && words.within === within;
  });
  return fitting[nth];
}

function wordsOf(element: Element): Omit<Description, 'nth'> {
  return { role: roleOf(element), name: nameOf(element), within: regionOf(element) };
}

function sameWords(a: Element, b: Element): boolean {
  return nameOf(a) === nameOf(b) && regionOf(a) === regionOf(b);
}

/** All visible elements of a role, in the order of the page. */
function alike(role: string): Element[] {
  const tags = Object.keys(ROLES).filter((tag) => ROLES[tag] === role);
  const selector = role === 'text' ? 'body *' : [`[role="${CSS.escape(role)}"]`, ...tags].join();
  const elements = [...document.querySelectorAll(selector)].slice(0, MOST);
  return elements.filter((element) => !isHost(element) && roleOf(element) === role && hasWords(element));
}

/** What is only a wrapper of others has no words of its own. */
function hasWords(element: Element): boolean {
  if (roleOf(element) !== 'text') return isVisible(element);
  const hasOwn = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return hasOwn && isVisible(element);
}

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role && /^[a-z]{1,20}$/.test(role)) return role;
  return ROLES[element.localName] ?? 'text';
}

/** In lower case and with every number as "#": the same element says another number tomorrow. */
function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+(?:[.,:\u00a0\u202f ]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const nameOf = (element: Element): string => shapeOf(ariaName(element) || boundedText(element, LONGEST) || '');

/** The name of the part of the page around an element: its accessible name, or the heading that it begins with. */
function regionOf(element: Element): string {
  for (const around of ancestors(element, LEVELS)) {
    if (around === element) continue;
    const name = ariaName(around) || headingOf(around, element);
    if (name) return shapeOf(name);
  }
  return '';
}

function headingOf(around: Element, element: Element): string {
  const heading = around.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],legend');
  return heading && heading !== element && !heading.contains(element) ? (boundedText(heading, LONGEST) ?? '') : '';
}

/** The page as lessons name it: by its description, else by its path without ids. */
export function placeName(pageId: string | undefined, pathname: string): string {
  if (pageId) return `page:${pageId}`;
  const parts = pathname.split('/').map((part) => (/\d/.test(part) || part.length > 24 ? '*' : part));
  return `path:${
    parts
      .join('/')
      .replace(/[^\w*/.-]/g, '')
      .slice(0, LONGEST - 5) || '/'
  }`;
}
