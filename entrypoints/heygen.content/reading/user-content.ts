import type { FeatureId } from '../../../shared/credits/types.ts';
import { findFeature } from '../../../shared/credits/vocabulary.ts';
import {
  ancestors,
  ariaName,
  CHOICES,
  isCell,
  isControl,
  isInNavigation,
  isPeoplesWords,
} from '../annotate/elements.ts';
import { remembered } from '../annotate/remembered.ts';
import { boundedText } from '../annotate/text.ts';
import type { PageDescription } from '../pages/page.ts';
import { dialogName, fieldTerms } from './fields.ts';

/**
 * Whether a text that looks like a label is what a user wrote: a title, a look's or a voice's name, a comment. The same
 * words are HeyGen's in one place and the user's in another, so the place decides.
 */
export function isUserContent(unit: Element, feature: FeatureId, page: PageDescription | undefined): boolean {
  if (isPeoplesWords(unit)) return true;
  if (isInNavigation(unit)) return !!unit.closest(BREADCRUMB);
  // Where everything has a title of the user's, only menus and a few phrases of HeyGen's are left.
  if (page?.only && !unit.closest('[role=menu],[role=tablist]') && !leadsToPage(unit)) {
    return !page.only.includes(feature) || !isControl(unit);
  }
  const field = fieldTerms(unit);
  if (isName(feature)) {
    if (isChooser(`${ariaName(unit)}|${unit.getAttribute('title') ?? ''}`)) return true;
    if (opensChoices(unit)) return false;
    if (isChooser(dialogName(unit))) return true;
    if (!field.includes('engine') && !field.includes('toolModel') && isTile(unit)) return true;
  }
  if (field.includes('engine')) return false;
  if (field.includes('userField') || (field.includes('avatarField') && isName(feature))) return true;
  return isDatedCard(unit);
}

const BREADCRUMB = '[aria-label*=breadcrumb i],[class*=breadcrumb i]';

/** Features whose names people give to looks, videos and folders; the others are HeyGen's own phrases. */
function isName(feature: FeatureId): boolean {
  return /^(?:avatar-(?:iii|iv|v)|b-roll-)/.test(feature);
}

/** A button that opens the choice of an avatar or a voice shows the chosen one's name. */
function isChooser(name: string): boolean {
  return name.split('|').some((part) => CHOOSER.test(part.trim()));
}

const CHOOSER = /^(?:choose|select|change|switch|pick) (?:an? |your )?(?:avatar|look|voice|template|folder)\b/i;

/** A link of HeyGen's own navigation: what users made has an id in its address. */
function leadsToPage(unit: Element): boolean {
  const path = unit instanceof HTMLAnchorElement && unit.origin === location.origin ? unit.pathname : '';
  return path.length > 1 && !/\d|^\/(?:videos|share|projects|templates)\b/.test(path);
}

function opensChoices(unit: Element): boolean {
  return (
    /^(?:menu|listbox|true)$/.test(unit.getAttribute('aria-haspopup') ?? '') || unit.getAttribute('role') === 'combobox'
  );
}

/** A button with a portrait beside the name, or a tile with a picture on it: a look, an avatar, a template. */
function isTile(unit: Element): boolean {
  for (const element of ancestors(unit, 3)) {
    if (element.matches(`${CHOICES},ul,ol,section,main`) || unit.closest('[role=menu],[role=listbox]')) return false;
    // Icons are smaller; a portrait within the button itself may be as small as its text is high.
    const smallest = element === unit ? 18 : 40;
    for (const picture of element.querySelectorAll('img,video,picture,canvas,svg[role=img]')) {
      const { width } = picture.getBoundingClientRect();
      // A maker's logo, in a list of engines or models.
      if (width >= smallest) return width > 64 || !isAmongModels(unit);
    }
  }
  return false;
}

/** Most of what stands beside it are engines and models too: as people's names they are one or two among others. */
function isAmongModels(unit: Element): boolean {
  return [...ancestors(unit, 5)].some(({ children }) => {
    const models = new Set<string>();
    for (const child of children) {
      const name = document.createTreeWalker(child, NodeFilter.SHOW_TEXT).nextNode()?.textContent ?? '';
      const feature = findFeature(name, { role: 'menu', places: ['engine', 'models'] });
      if (feature && isName(feature)) models.add(name);
    }
    return models.size > 1 && models.size * 2 > children.length;
  });
}

/** When something was made, or how far it is: only things that users made have that. */
const MADE = /\b(?:just now|yesterday|\d+ ?[a-z]+ ago|\d+ ?% ready)\b|•\s*(?:ai studio|video translate)/i;

function isDatedCard(unit: Element): boolean {
  for (const element of ancestors(unit, 3)) {
    // Says no more than what is in it: in the end, the label.
    if (element.firstChild === element.lastChild) continue;
    const isDated = saysWhenMade(element);
    if (isDated !== false) return isDated === true;
  }
  return false;
}

/** `undefined` for what is too large to be a card. */
const saysWhenMade = remembered((element): boolean | undefined => {
  const text = boundedText(element, 160);
  return text === undefined ? undefined : MADE.test(text);
});

const NAMES = /^(?:title|name|video|project|file|script|look|voice|folder|avatar|template|comment|created by)s?$/i;
const FEATURES = /feature|model|engine|type|action|tool/i;

/** A cell in a table's column of titles or names, by its header. Without one, only a row's first cell may name a feature. */
export function isInNameColumn(cell: Element): boolean {
  if (!isCell(cell)) return false;
  let index = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) index++;
  const table = cell.closest('table,[role=table],[role=grid]');
  const head = table && firstRow(table)?.children[index];
  const kind = head && head !== cell ? kindOfColumn(head) : '';
  return kind === 'names' || (index > 0 && head !== cell && kind !== 'features');
}

const firstRow = remembered((table) => table.querySelector('tr,[role=row]'));

const kindOfColumn = remembered((head): 'names' | 'features' | '' => {
  const text = boundedText(head, 40) ?? '';
  if (NAMES.test(text)) return 'names';
  return FEATURES.test(text) ? 'features' : '';
});
