import type { FeatureId } from '../../../shared/credits/types.ts';
import { findFeature } from '../../../shared/credits/vocabulary.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import {
  ancestors,
  ariaName,
  CHOICES,
  DIALOG,
  isCell,
  isControl,
  isHeading,
  isInNavigation,
  isPeoplesWords,
} from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { remembered } from '../annotate/remembered.ts';
import type { PageDescription } from '../pages/page.ts';
import { isUsersSection } from '../pages/terms.ts';
import { columnOf } from './columns.ts';
import { dialogName, fieldTerms, HEADINGS, REGION } from './fields.ts';
import { hasPortrait, widest, widestPicture } from './pictures.ts';
import { isInPlan } from './plan-lines.ts';
import { isInRail } from './rails.ts';
import { cardText } from './texts.ts';
import { isToolTile } from './tool-tiles.ts';
import { isUsersCard } from './users-card.ts';

/**
 * Whether a text that looks like a label is what a user wrote: a title, a look's or a voice's name, a comment. The same
 * words are HeyGen's in one place and the user's in another, so the place decides.
 */
export function isUserContent(unit: Element, feature: FeatureId, page: PageDescription | undefined): boolean {
  // What HeyGen offers in a conversation is a button.
  if (isPeoplesWords(unit)) return feature !== 'video-agent-essential' || !unit.matches('button,[role=button]');
  if (leadsToThing(unit, feature) || isTitle(unit, feature, page) || isVoice(unit) || unit.matches(SCENE)) return true;
  if (isInUsersGroup(unit)) return true;
  const dialogNamed = dialogName(unit);
  if (SEARCH.test(dialogNamed) || isFound(unit)) return true;
  if (isInNavigation(unit)) return !!unit.closest(BREADCRUMB);
  if (page?.prose) return !isHeading(unit) && !isCell(unit) && !isInMenu(unit) && !isInPlan(unit);
  // A comment, a card; the tiles of the catalogue are HeyGen's.
  const article = unit.closest('article');
  if (!page?.places && article && !isControl(article) && !opensChoices(unit)) return true;
  // What is done with a thing of theirs may be to put it into another one.
  if (
    page?.only &&
    !page.only.includes(feature) &&
    page.id !== 'home' &&
    isName(feature) &&
    unit.closest('[role=menu]') &&
    !isAmongModels(unit)
  )
    return true;
  // Where everything has a title of the user's, only menus and a few phrases of HeyGen's are left.
  if (page?.only && !unit.closest('[role=menu],[role=tablist]') && !leadsToPage(unit) && !isInRail(unit)) {
    if (opensChoices(unit) && fieldTerms(unit).includes('engine')) return false;
    if ((page.only.includes(feature) && isOffer(unit)) || isToolTile(unit)) return false;
    // A dialog may be HeyGen's, such as its plans, or be about one of the user's things and have its name.
    const dialog = unit.closest(DIALOG);
    if (dialog?.querySelector(HEADINGS) === unit)
      return !page.only.includes(feature) || page.id === 'voices' || /template/i.test(dialog.textContent ?? '');
    if (dialog)
      return (
        !isCell(unit) &&
        !isInPlan(unit) &&
        (isName(feature) || (!isControl(unit) && !!dialog.querySelector('textarea')))
      );
    const isPressed = isControl(unit) || unit.matches('[tabindex],label:has([type=radio])');
    return !page.only.includes(feature) || !isPressed || hasMenuBeside(unit);
  }
  // A list of what was made says of each with what.
  if (isCell(unit) && columnOf(unit).kind === 'features') return false;
  const cell = isControl(unit) && unit.closest('td,[role=gridcell]');
  if (cell && columnOf(cell).kind === 'names') return true;
  if (isChooser(dialogNamed) && (!OF_LOOKS.test(feature) || widest(unit, 'svg') > 40)) return true;
  const field = fieldTerms(unit);
  if (isName(feature) && isChooser(`${ariaName(unit)}|${unit.getAttribute('title') ?? ''}`)) return true;
  if (field.includes('engine')) return false;
  // A clip's model is chosen in a list of them. What opens a dialog shows a chosen avatar, voice or picture, and Quick create
  // makes no clips.
  if (isModel(feature) && !field.includes('toolModel') && !isAmongModels(unit)) {
    if (unit.matches('[aria-haspopup=dialog]') || page?.reads === 'composer') return true;
  }
  if (
    unit.matches('[aria-haspopup=dialog]:not(:has(svg))') &&
    isName(feature) &&
    besideOf(unit).some(isEngineWithCaret)
  )
    return true;
  // Of engines and models one is chosen: what is ticked is something else's name.
  if (isName(feature) && unit.querySelector('[type=checkbox],[role=checkbox],[role=switch]')) return true;
  if (field.includes('userField')) return true;
  // In a menu, "Avatar" is an entry and no label of the next.
  if (
    field.includes('avatarField') &&
    !isInRail(unit) &&
    (isName(feature) || (page?.reads === 'scenes' && !LOOK_ACTIONS.test(feature)))
  )
    return true;
  if (isName(feature)) {
    if (opensChoices(unit)) return false;
    if (!field.includes('toolModel') && !page?.places?.includes('apps') && isTile(unit)) return true;
  }
  return isUsersCard(unit, isName(feature) || !isPressable(unit));
}

/** The same of a text that is no label; where HeyGen writes prose, all of that is HeyGen's. */
export function isUsersText(unit: Element, page: PageDescription | undefined): boolean {
  const words = 'stock-media';
  // A conversation, however it is marked.
  if (page?.id === 'video-agent' && !isControl(unit)) return true;
  if (page?.prose) return isPeoplesWords(unit) || leadsToThing(unit, words) || isTitle(unit, words, page);
  return isUserContent(unit, words, page);
}

/** A scene of the timeline, by HeyGen's own hook, is called as the user likes. */
const SCENE = '[data-scene-item]';

const BREADCRUMB = '[aria-label*=breadcrumb i],[class*=breadcrumb i]';

/** A group that begins with "Recents" or "Drafts", or stands below these words; outside of navigation, what can be pressed is one choice among others. */
const isInUsersGroup = (unit: Element): boolean =>
  [...ancestors(unit, 3)].some((entry) => {
    const parent = parentOf(entry);
    const { firstChild } = parent ?? {};
    // "Recent searches:" in front of the buttons, without an element of its own.
    if (
      firstChild instanceof Text &&
      firstChild.length < 40 &&
      isUsersSection(firstChild.data.replace(/[:：]\s*$/, ''))
    )
      return true;
    const before = entry.previousElementSibling;
    const isAbove = entry !== unit && before && !isControl(before) && !before.matches(REGION);
    if (isAbove && isUsersSection(cardText(before) ?? '')) return true;
    const first = parent?.firstElementChild;
    return (
      first &&
      // What holds more than a heading's words is not asked further: it may be a form that hides what elements can.
      isUsersSection(cardText(first) ?? '') &&
      !first.matches(REGION) &&
      (!isControl(first) || isInNavigation(unit) || isInRail(unit))
    );
  });

/** Features whose names people give to looks, videos and folders; the others are HeyGen's own phrases. */
function isName(feature: FeatureId | ''): boolean {
  return /^(?:avatar-(?:iii|iv|v)|b-roll-)/.test(feature);
}

const isModel = (feature: FeatureId): boolean => feature.startsWith('b-roll-');

/** What can be done with the look of a scene. */
const LOOK_ACTIONS = /look|training|add-motion|upscale|photo/;

/** What the choice of an avatar names beside the avatars themselves. */
const OF_LOOKS = /look|avatar-shots|training|add-motion/;

/** A button that opens the choice of an avatar or a voice shows the chosen one's name. */
function isChooser(name: string): boolean {
  return name !== '' && name.split('|').some((part) => CHOOSER.test(part.trim()));
}

/** What is found by a search of everything has names of all kinds. */
const SEARCH = /^(?:search|suchen?|buscar|pesquisar|rechercher|поиск|検索|搜索)$/i;
const SEARCH_FIELD = /^(?:search|suchen?|buscar|pesquisar|rechercher|поиск|検索|搜索)(?!\p{L})/iu;

/** In the list that a field for searching opens. */
function isFound(unit: Element): boolean {
  const id = unit.closest('[role=listbox]')?.getAttribute('id');
  const field =
    id && document.querySelector(`input:is([aria-controls="${CSS.escape(id)}"],[aria-owns="${CSS.escape(id)}"])`);
  return !!field && SEARCH_FIELD.test(ariaName(field) || (field.getAttribute('placeholder') ?? ''));
}

const CHOOSER =
  /^(?:choose|select|change|switch|pick|choisir|sélectionner|escolher|selecionar|选择|выбрать) ?(?:an? |une? |um |your )?(?:avatar|look|voice|template|folder|voix|voz|数字人|声音|аватар|голос)/i;

/** An address of something that a user made: in a list of such things, or with an id. Names of HeyGen's may have digits. */
const THING =
  /\/(?:videos|share|projects|templates|agent|video-agent|my-avatars|blog|create-v\d)\/.|\?folder=|[\da-f]{12}|\/\d+(?:\/|$)/;

/** A link to something that a user made carries its title. */
function leadsToThing(unit: Element, feature: FeatureId): boolean {
  const link = unit.closest('a');
  // What leads to a part of the page that is open has that page's address, and is no thing; unless it may be a name.
  if (
    !link ||
    (!isName(feature) && link.getAttribute('href')?.startsWith('#')) ||
    link.origin !== location.origin ||
    !THING.test(link.pathname + link.search)
  )
    return false;
  // A link of the navigation or a menu without an address of its own has the page's.
  return link.pathname !== location.pathname || !(isInNavigation(link) || link.closest('[role=menu]'));
}

/** A page of one thing has the thing's title as its own; a link may be a file; what may be cut off says itself once more. */
function isTitle(unit: Element, feature: FeatureId, page: PageDescription | undefined): boolean {
  const ofOneThing = page?.reads === 'scenes' || page?.id === 'design-look';
  if (ofOneThing && isHeading(unit) && isName(feature) && feature !== 'b-roll-other') return true;
  return (
    unit.matches('[download],:is(h1,h2,h3,[role=heading])[title]') ||
    // Not where it is called what the tool is called that has made it.
    (unit.matches('h1,[aria-level="1"]') && THING.test(location.pathname) && page?.id !== feature)
  );
}

/** A thing has a menu of what can be done with it; in a bar of HeyGen's, other buttons stand beside the menu. */
function hasMenuBeside(unit: Element): boolean {
  const beside = besideOf(unit);
  return beside.some(opensChoices) && !beside.some(({ textContent }) => textContent?.trim());
}

/** What else can be pressed where a control stands. */
const besideOf = (unit: Element): Element[] =>
  [...(parentOf(unit)?.querySelectorAll('button,a,[role=button]') ?? [])].filter((control) => !unit.contains(control));

/** An engine's name with a caret behind it; in Quick create, the avatar and the voice that are chosen may have none. */
const isEngineWithCaret = (control: Element): boolean =>
  !!control.querySelector('svg') && isName(findFeature(control.textContent ?? '', { role: 'menu' }) ?? '');

/** A heading with a sentence under it, which says what it offers. */
function isOffer(unit: Element): boolean {
  const below = isHeading(unit) && !unit.closest(DIALOG) && unit.nextElementSibling;
  return !!below && below.matches('p') && (below.textContent ?? '').trim().length > 40;
}

/** A link of HeyGen's own navigation. */
function leadsToPage(unit: Element): boolean {
  return unit instanceof HTMLAnchorElement && unit.origin === location.origin && unit.pathname.length > 1;
}

const opensChoices = (unit: Element): boolean =>
  /^(?:menu|listbox|true)$/.test(unit.getAttribute('aria-haspopup') ?? '') ||
  unit.matches('[role=combobox],button[aria-expanded]');

/** A button with a portrait beside the name, or a tile with a picture on it: a look, an avatar, a template. */
function isTile(unit: Element): boolean {
  if (hasPortrait(unit)) return true;
  for (const element of ancestors(unit, 3)) {
    if (element.matches(`${CHOICES},ul,ol,section,main`) || unit.closest('[role=menu],[role=listbox]')) return false;
    // Icons are smaller; a portrait within the button itself may be as small as its text is high.
    const width = widestPicture(element);
    // A maker's logo, in a list of engines or models.
    if (width >= (element === unit ? 18 : 40)) return width > 64 || !isAmongModels(unit);
  }
  return false;
}

/** In a list of voices, which have names of all kinds. */
const isVoice = (unit: Element): boolean =>
  /^(?:voice|voz|voix|голос|声音|ボイス)/i.test(ariaName(unit.closest('[role=menu],[role=listbox]') ?? unit));

/** Most of what stands beside it are engines and models too: as people's names they are one or two among others. */
export function isAmongModels(unit: Element): boolean {
  for (const group of ancestors(unit, 5)) {
    const company = isOfModels(group);
    // Where its own group is of something else, engines further away do not count.
    if (company || (company === false && group !== unit)) return company;
  }
  return false;
}

/** So many engines and models are in no list, and what holds more takes long to look through. */
const MOST_MODELS = 60;

/** Whether the choices in a group are engines and models for the most part; `undefined` where they say neither. */
const isOfModels = remembered(({ children }): boolean | undefined => {
  if (children.length > MOST_MODELS) return undefined;
  const models = new Set<string>();
  let others = 0;
  for (const child of children) {
    const name = document.createTreeWalker(child, NodeFilter.SHOW_TEXT).nextNode()?.textContent ?? '';
    const feature = findFeature(name, { role: 'menu', places: ['engine', 'models'] });
    if (feature && isName(feature)) models.add(name);
    else if (name.trim() && isControl(child)) others++;
  }
  if (models.size > 1 && models.size * 2 > children.length) return true;
  return others > 1 ? false : undefined;
});

/** An option of a list is as good a place for a file's name as any. */
const isPressable = (unit: Element): boolean =>
  unit.matches('[tabindex]') || (isControl(unit) && !unit.matches('[role=option]'));

/** Links that stand together, whatever is around them. */
function isInMenu(unit: Element): boolean {
  const beside = [...(parentOf(unit)?.children ?? [])];
  return !!unit.closest('header,[role=menu]') || (beside.length > 2 && beside.every(isControl));
}
