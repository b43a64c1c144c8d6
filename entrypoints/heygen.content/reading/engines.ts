import type { FeatureId } from '../../../shared/credits/types.ts';
import { findFeature } from '../../../shared/credits/vocabulary.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { isChosen } from '../annotate/chosen.ts';
import { ancestors, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { fieldTerms } from './fields.ts';
import type { Label } from './findings.ts';
import type { Registry } from './registry.ts';

/** An engine that is chosen now, and the element that shows it. */
export interface ChosenEngine {
  feature: FeatureId;
  element: Element;
}

/** All engines in several open lists are fewer. */
const MOST_LABELS = 80;

/** HeyGen's own engines. */
export const AVATAR_ENGINES: readonly FeatureId[] = ['avatar-iii', 'avatar-iv', 'avatar-v'];

/**
 * The engines that the page's selectors show as chosen: a button that opens the list, a marked choice of a group that
 * stands open, or a native select. The entries of an open list are choices, not the choice.
 */
export function findChosenEngines(registry: Registry): ChosenEngine[] {
  const labels = registry
    .find('label')
    .filter(({ feature, unit }) => isEngine(feature, unit) && !unit.closest('nav,[role=navigation]'))
    // Tables list what was made; one of scenes has their openers.
    .filter(({ unit }) => !unit.closest('table') || opensList(unit) || unit.matches('[role=radio]'))
    .filter(({ unit }) => isVisible(unit));
  // So many are no choice of an engine; each is compared with all others, which takes seconds for a few hundred.
  if (labels.length > MOST_LABELS) return [];
  const chosen: ChosenEngine[] = [];
  for (const label of labels) {
    if (isChosenLabel(label, labels)) chosen.push({ feature: label.feature, element: label.unit });
  }
  return [...chosen, ...chosenInSelects()];
}

/** The one engine of all that are shown, those under its own label before others; `undefined` where they differ. */
export function engineAmong(engines: readonly ChosenEngine[]): FeatureId | undefined {
  const [engine, ...others] = new Set(labelledFirst(engines).map(({ feature }) => feature));
  return others[0] ? undefined : engine;
}

/** Those under the engine's own label; all where none is: a look may be called like an engine. */
export function labelledFirst(engines: readonly ChosenEngine[]): readonly ChosenEngine[] {
  const labelled = engines.filter(({ element }) => fieldTerms(element).includes('engine'));
  return labelled[0] ? labelled : engines;
}

/** Other makers' models are chosen in tools as well: they are a scene's engine only under the engine's own label. */
function isEngine(feature: FeatureId, element: Element): boolean {
  if (feature === 'b-roll-other') return fieldTerms(element).includes('engine');
  return AVATAR_ENGINES.includes(feature);
}

function isChosenLabel(label: Label, all: readonly Label[]): boolean {
  const { unit } = label;
  if (opensList(unit)) return true;
  if (unit.closest('[role=menu],[role=listbox]')) return false;
  if (/^h[1-6]$/i.test(unit.tagName) || unit.matches('[role=heading],th,td,dt')) return false;
  const list = peerList(label, all);
  const isInField = fieldTerms(unit).includes('engine');
  if (!list) return isInField || isPressable(unit);
  const peers = all.filter((other) => other !== label && list.contains(other.unit));
  // A field's value, beside what other panels show.
  if (isInField && !peers.some((other) => fieldTerms(other.unit).includes('engine'))) return true;
  // Standing beside other engines: a group of choices, of which one may be marked.
  if (isChosen(unit) === true) return true;
  const marked = all.some((other) => list.contains(other.unit) && isChosen(other.unit) === true);
  return !marked && isOutside(label, list, all);
}

function opensList(unit: Element): boolean {
  if (unit.matches('[role=menuitem],[role=option]')) return false;
  return (
    unit.matches('[aria-haspopup]:not([aria-haspopup=false]),[role=combobox],[aria-expanded]') || isValueBeside(unit)
  );
}

/** What a field shows over its input, which opens the list: together they say nothing else. */
function isValueBeside(unit: Element): boolean {
  const value = unit.textContent?.trim();
  for (const around of ancestors(unit, 4)) {
    if (boundedText(around, 40) !== value) return false;
    if (around.querySelector('input[role=combobox]')) return true;
  }
  return false;
}

const isPressable = (unit: Element): boolean => unit.matches('button,[role=button],[tabindex]');

/** The smallest element around a label that also holds another engine. */
function peerList(label: Label, all: readonly Label[]): Element | undefined {
  for (const ancestor of ancestors(label.unit, 5)) {
    if (all.some((other) => other.feature !== label.feature && ancestor.contains(other.unit))) return ancestor;
  }
  return undefined;
}

/** A list that opens beside its button: its entries stand closer to each other than the button does to them. */
function isOutside(label: Label, list: Element, all: readonly Label[]): boolean {
  const others = all.filter((other) => other !== label && list.contains(other.unit));
  const inner = others.map((other) => peerList(other, all)).filter((element) => element !== undefined);
  return (
    inner.length > 0 &&
    inner.every((element) => element !== list && list.contains(element) && !element.contains(label.unit))
  );
}

/** Native selects cannot be badged, but they say what is chosen. */
function chosenInSelects(): ChosenEngine[] {
  const chosen: ChosenEngine[] = [];
  for (const select of document.querySelectorAll('select')) {
    const text = select.selectedOptions[0]?.text ?? '';
    const feature = findFeature(text, { role: 'menu', places: ['engine'] });
    if (feature && isEngine(feature, select) && isVisible(select)) chosen.push({ feature, element: select });
  }
  return chosen;
}

/** Whether the panel of the scene in front of the user says that it has no avatar, so that no engine is used. */
export function hasNoAvatar(registry: Registry, isInPanel: (element: Element) => boolean): boolean {
  return registry.find('term').some(({ terms, unit, element }) => {
    if (!terms.includes('noAvatar') || !isInPanel(unit) || !isVisible(unit)) return false;
    return fieldTerms(element).includes('avatarField') || /^\s*no avatar/i.test(element.textContent ?? '');
  });
}
