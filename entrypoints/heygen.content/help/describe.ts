import { document } from '../../../shared/ui/dom/document.ts';
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
  const words = wordsOf(element);
  return { ...words, nth: Math.max(0, fitting(words).indexOf(element)) };
}

/** The same without its place among equals, for which the whole page must be looked through. */
export const wordsOf = (element: Element): Omit<Description, 'nth'> => ({
  role: roleOf(element),
  name: nameOf(element),
  within: regionOf(element),
});

/** The element of the page that a description fits. */
export function findDescribed({ nth, ...words }: Description): Element | undefined {
  return fitting(words)[nth];
}

/** All that a description without a place among equals fits, in the order of the page; the cheapest questions first. */
function fitting({ role, name, within }: Omit<Description, 'nth'>): Element[] {
  const tags = Object.keys(ROLES).filter((tag) => ROLES[tag] === role);
  const selector = role === 'text' ? 'body *' : [`[role="${CSS.escape(role)}"]`, ...tags].join();
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST)
    .filter(
      (element) =>
        !isHost(element) &&
        roleOf(element) === role &&
        (role !== 'text' || hasOwnText(element)) &&
        nameOf(element) === name &&
        regionOf(element) === within &&
        isVisible(element),
    );
}

/** What is only a wrapper of others has no words of its own. */
const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

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
