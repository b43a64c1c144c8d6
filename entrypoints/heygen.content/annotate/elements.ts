/**
 * What an element is, by meaning: roles and tags that every web page shares. No class names, and HeyGen's own hooks only
 * where the page descriptions name them.
 */

import { document } from '../../../shared/ui/dom/document.ts';
import { parentOf, readable } from './forms.ts';
import { regions, remembered } from './remembered.ts';
import { boundedText } from './text.ts';

/** The elements we add; their names are the only mark that they are ours. */
export const HOSTS = ['upfront-badge', 'upfront-estimate', 'upfront-alternatives', 'upfront-notice'] as const;
export type HostName = (typeof HOSTS)[number];

export function isHost(node: Node): boolean {
  return /^UPFRONT-/.test(node.nodeName);
}

/**
 * Where no text is a label: editors and inputs, code, drawings, frames, and what HeyGen's canvas holds. An editor would
 * save what we put into it; the rest is not ours to mark.
 */
const FORBIDDEN = [
  '[contenteditable]:not([contenteditable=false])',
  'textarea',
  'input',
  'select',
  '[role=textbox]',
  '.ProseMirror',
  '[data-element-id]',
  'script',
  'style',
  'noscript',
  'iframe',
  'svg',
  'math',
  // What is turned round reads as something else.
  'bdo[dir=rtl]',
  'code',
  'pre',
  'blockquote',
  'q',
].join();

/** Conversations, transcripts, notifications: nothing there is a label. */
const PEOPLES_WORDS = [
  '[role=log]',
  '[role=feed]',
  '[role=status]',
  '[role=alert]',
  '[aria-label*=comment i]',
  '[aria-label*=transcript i]',
  '[aria-label*=chat i]',
  '[aria-label*=conversation i]',
  '[aria-roledescription=sortable]',
  // HeyGen's own hook of the button that names a scene's speaker.
  '[data-pacific-component=SceneAvatarSwitcherHeader]',
  // And of the rows of a scene's settings, which show its look's and voice's names; the engine's opens a menu.
  '[data-pacific-component=SceneRowButton]:not([aria-haspopup=menu])',
].join();

const regionsOf = regions(FORBIDDEN, PEOPLES_WORDS, 'nav,[role=navigation],[role=menubar]');
export const isForbidden = (element: Element): boolean => (regionsOf(element) & 1) > 0;
export const isPeoplesWords = (element: Element): boolean => (regionsOf(element) & 2) > 0;
export const isInNavigation = (element: Element): boolean => (regionsOf(element) & 4) > 0;

type Kind = 'control' | 'heading' | 'cell' | 'name';

/** What has a name of its own: tags, and roles, which count more. Controls are what people press. */
const KINDS: ReadonlyArray<readonly [Kind, tags: string, roles?: string]> = [
  [
    'control',
    'a button summary',
    'button link menuitem menuitemcheckbox menuitemradio option tab radio checkbox switch combobox treeitem',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6', 'heading'],
  ['cell', 'th td', 'columnheader rowheader cell gridcell'],
  ['name', 'label legend dt li', 'listitem'],
];

const OF_TAG = new Map<string, Kind>();
const OF_ROLE = new Map<string, Kind>();
for (const [kind, tags, roles] of KINDS) {
  for (const tag of tags.split(' ')) OF_TAG.set(tag, kind);
  for (const role of roles?.split(' ') ?? []) OF_ROLE.set(role, kind);
}

/** Asked about one element, this is several times faster than a selector. */
function kindOf(element: Element): Kind | undefined {
  const role = element.getAttribute('role');
  return (role !== null && OF_ROLE.get(role)) || OF_TAG.get(element.localName);
}

export const isUnit = (element: Element): boolean => kindOf(element) !== undefined;
/** The smallest element around another one, or itself, that has a name of its own. */
export function unitOf(element: Element): Element | null {
  let unit: Element | null = element;
  while (unit && !isUnit(unit)) unit = parentOf(unit);
  return unit;
}

export const isControl = (element: Element): boolean => kindOf(element) === 'control';
export const isHeading = (element: Element): boolean => kindOf(element) === 'heading';
export const isCell = (element: Element): boolean => kindOf(element) === 'cell';

/** Lists of choices that open and close, or stand open: what is chosen in them is a choice, not a text. */
export const CHOICES = [
  '[role=menu]',
  '[role=listbox]',
  '[role=radiogroup]',
  '[role=tablist]',
  '[role=group]',
  'fieldset',
  '[popover]',
].join();

/** What is on or off. */
export const SWITCHES = '[role=switch],[role=checkbox],input[type=checkbox]';

export const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';

/** Whether a person can see it: rendered, and not parked beside the page as some duplicated controls are. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0;
}

/**
 * The name that assistive technology reads, from attributes alone; empty where there is none. Of elements that name it,
 * their text and not in turn their names, which may go in circles; no whole page is a name.
 */
export function ariaName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.slice(0, 200);
  const ids = element.getAttribute('aria-labelledby');
  if (!ids || ids.length > 200) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => {
      const named = id && root.getElementById?.(id);
      return named ? nameIn(named) : '';
    })
    .join(' ')
    .trim();
}

const nameIn = remembered((element): string => boundedText(element, 200) ?? '');

/** Attributes by which pages mark the chosen one of several. */
export const CHOSEN_BY = [
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-current',
  'data-selected',
  'data-active',
];

/** Walks up from an element, itself first, for at most `levels` steps and never past the body. */
export function* ancestors(element: Element, levels: number): Generator<Element> {
  const { body } = document;
  let current = readable(element);
  for (let i = 0; current && i < levels && current !== body; i++) {
    const parent = parentOf(current);
    if (!parent) return;
    yield current;
    current = parent;
  }
}
