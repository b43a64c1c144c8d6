import type { Alternative } from '../../../shared/credits/alternatives.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { isControl, isInNavigation, isPeoplesWords, isVisible } from '../annotate/elements.ts';
import { AVATAR_ENGINES, findChosenEngines, labelledFirst } from '../reading/engines.ts';
import type { Registry } from '../reading/registry.ts';
import type { Scene } from '../reading/scene-memory.ts';
import { findMotionPrompt } from '../reading/scripts.ts';
import { nameOfChoice, OPENER, PRESSABLE } from '../tools/controls.ts';

/** The page's own control by which something is done instead. */
export interface ControlInstead {
  element: Element;
  /** Whether it is chosen in there, and not by this itself. */
  isInside: boolean;
}

/** Scenes and their elements, as the page shows them. */
export type Blocks = ReadonlyMap<Scene, readonly Element[]>;

interface Named {
  choice: RegExp;
  /** What the button shows that opens the list with the choice. */
  opener?: RegExp;
  /** Where else than among the page's own controls it may stand: what the app offers in a talk, and what leads to it. */
  also?: 'talk' | 'navigation';
}

/** What choices are called that no label of a feature names. Keyed by the choice within a feature, else by the feature. */
const NAMED: Readonly<Record<string, Named>> = {
  speed: { choice: /^speed\b/i, opener: /^precision\b/i },
  'audio-dubbing': {
    choice: /^(?:audio (?:only|dubbing|translation)|(?:dub|translate) audio only)\b/i,
    opener: /^(?:precision|speed)\b/i,
  },
  // Its switch, which is on.
  standard: { choice: /^seedance\b/i, opener: /^seedance\b/i },
  '720p': { choice: /^720p\b/i, opener: /^1080p\b/i },
  'video-agent-essential': {
    choice: /^(?:essential\b|continue with unlimited$|switch to unlimited mode$)/i,
    opener: /^standard\b/i,
    also: 'talk',
  },
  'own-photo': { choice: /^(?:upload (?:a )?look|téléverser)$/i, opener: /^add a look$/i },
  'existing-looks': { choice: /^my avatars$/i, also: 'navigation' },
  // The rail of tools beside the canvas.
  'stock-media': { choice: /^(?:media|медиа|媒体)$/i, also: 'navigation' },
};

const CHOICE = `${PRESSABLE},label,[role=radio],[role=option],[role=tab],[role=switch],[role=checkbox],[role^=menuitem]`;

/** The control of an alternative on this page, found by what it is called; nothing where the page has none. */
export function findControlInstead(
  { use, instead, variant }: Alternative,
  registry: Registry,
  blocks: Blocks,
): ControlInstead | undefined {
  if (use === 'no-motion-prompt') return asControl(findMotionPrompt());
  const named = NAMED[Object.values(variant ?? {})[0] ?? use];
  if (named) return findNamed(named) ?? (variant ? undefined : findLabelled(use as FeatureId, registry));
  // Other choices within a feature, such as another look, have no names that pages share.
  if (variant) return undefined;
  const feature = use as FeatureId;
  const found = findLabelled(feature, registry);
  return found ?? (AVATAR_ENGINES.includes(feature) ? findEngineList(feature, instead, registry, blocks) : undefined);
}

const asControl = (element: Element | undefined, isInside = false): ControlInstead | undefined =>
  element && { element, isInside };

/** A control with the feature's name on it, which is no button that opens a list: that shows what is chosen already. */
function findLabelled(feature: FeatureId, registry: Registry): ControlInstead | undefined {
  const labels = registry.find('label').filter((label) => label.feature === feature);
  const unit = labels.map((label) => label.unit).find((each) => isChoice(each) && isOnPage(each));
  return asControl(unit);
}

const isChoice = (unit: Element): boolean =>
  !unit.matches(`${OPENER},[aria-expanded]`) && (isControl(unit) || unit.matches(`label,[tabindex]`));

const isOnPage = (element: Element, also?: Named['also']): boolean =>
  isVisible(element) &&
  (also === 'navigation' || !isInNavigation(element)) &&
  (also === 'talk' || !isPeoplesWords(element));

function findNamed({ choice, opener, also }: Named): ControlInstead | undefined {
  const isOpener = (element: Element): boolean => element.matches(`${OPENER},select`);
  const all = [...document.querySelectorAll(`${CHOICE},${OPENER},select`)];
  const find = (name: RegExp, opens: boolean): Element | undefined => {
    const found = all.filter((each) => isOpener(each) === opens && name.test(nameOf(each)) && isOnPage(each, also));
    // What was offered last in a talk is what holds.
    return also === 'talk' ? found.at(-1) : found[0];
  };
  return asControl(find(choice, false)) ?? (opener && asControl(find(opener, true), true));
}

const nameOf = (element: Element): string =>
  element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : nameOfChoice(element).trim();

/** The list of engines that shows the dear one; else the scene that has it, which brings its list along. */
function findEngineList(
  use: FeatureId,
  instead: FeatureId,
  registry: Registry,
  blocks: Blocks,
): ControlInstead | undefined {
  const engines = labelledFirst(findChosenEngines(registry)).filter(({ feature }) => feature !== use);
  const list = engines.find(({ feature }) => feature === instead) ?? engines[0];
  if (list) return asControl(list.element, true);
  const scene = [...blocks.keys()].find(({ engine }) => engine === instead);
  return asControl(scene && blocks.get(scene)?.find(isVisible), true);
}
