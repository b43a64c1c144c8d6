import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import type { Action, Estimate, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import { ancestors, DIALOG, isVisible } from '../annotate/elements.ts';
import type { PageDescription } from '../pages/page.ts';
import { engineAmong, findChosenEngines } from './engines.ts';
import type { Found, Label } from './findings.ts';
import { findLengths, measure } from './lengths.ts';
import type { Registry } from './registry.ts';
import type { Scene, SceneMemory } from './scene-memory.ts';
import { readScenes, sceneActions } from './scenes.ts';
import { findScripts, hasMotionPrompt } from './scripts.ts';
import { findComposer, findSpendingControls, isGenerateDialog, type SpendingControl } from './spending.ts';

/** What the overlay understood of the page at this moment. */
export interface PageReading {
  labels: readonly Label[];
  spending: ReadonlyArray<SpendingControl & { estimate: Estimate }>;
  scenes: readonly Scene[];
  /** Scenes whose engine no one has seen yet. */
  unread: number;
  /** Some length was guessed from a script's words. */
  fromScript: boolean;
  /** HeyGen's own statement of what is left, with its place; unknown where the page says different things. */
  left?: { credits: number | 'unknown'; source: 'page' | 'cost-line' };
}

export interface ReadOptions {
  card: RateCardId;
  memory: SceneMemory;
}

/** The way of every value from the page to an estimate: findings, then actions, then `shared/credits`. */
export function readPage(registry: Registry, page: PageDescription | undefined, options: ReadOptions): PageReading {
  const costs = registry.find('cost').filter(({ element }) => isVisible(element));
  const inDialog = costs.filter(({ element }) => isGenerateDialog(element));
  // A tool's own cost line, or one in a comment, says nothing about the video.
  const native = inDialog[0] ? inDialog : costs.filter(({ element }) => findComposer(registry)?.contains(element));
  const isAgreed = new Set(native.map(({ cost }) => cost.credits)).size === 1;
  const cost = isAgreed ? native[0] : undefined;
  const scenes = page?.reads === 'scenes' ? readScenes(registry, options.memory) : [];
  if (page?.reads === 'composer') scenes.push(...readComposer(registry));
  const ours = estimate(applyModel(sceneActions(scenes), registry), options.card);
  const spending = page?.reads ? findSpendingControls(registry, page) : [];
  const left = leftOnPage(registry, native);
  return {
    labels: registry.find('label'),
    spending: spending.map((control) => ({ ...control, estimate: nativeFirst(ours, cost) })),
    scenes,
    unread: scenes.filter(({ engine }) => !engine).length,
    fromScript: scenes.some(({ fromScript }) => fromScript),
    ...(left && { left }),
  };
}

/** Quick create: one engine, one script, as one scene. */
function readComposer(registry: Registry): Scene[] {
  const composer = findComposer(registry);
  const isThere = (element: Element): boolean => !!composer?.contains(element);
  const engines = findChosenEngines(registry).filter(({ element }) => isThere(element));
  if (!composer || !engines[0]) return [];
  const scene: Scene = { engine: engineAmong(engines), motionPrompt: hasMotionPrompt(isThere) };
  const scripts = findScripts(composer);
  const lengths = findLengths(registry, scripts).filter(({ element }) => isThere(element));
  measure(scene, lengths, scripts);
  return [scene];
}

/** "This video will be generated using the Avatar III model": HeyGen's dialog has switched all scenes. */
function applyModel(actions: readonly Action[], registry: Registry): readonly Action[] {
  const model = registry.find('model').find(({ element }) => isVisible(element) && element.closest(DIALOG));
  if (!model) return actions;
  return actions.map(({ mayBe: _, ...action }) => ({ ...action, feature: model.feature satisfies FeatureId }));
}

function nativeFirst(ours: Estimate, cost: Found<'cost'> | undefined): Estimate {
  return cost ? withNativeCost(ours, cost.cost.credits) : ours;
}

/** The line beside the cost, else the profile's menu, else any other place; places of one rank may contradict each other. */
function leftOnPage(registry: Registry, native: ReadonlyArray<Found<'cost'>>): PageReading['left'] {
  const beside = native.flatMap(({ cost }) => cost.remaining ?? []);
  const shown = registry.find('left').filter(({ element }) => isVisible(element) && !isFoldedAway(element));
  const inMenu = shown.filter(({ element }) => element.closest(`[role=menu],[popover],${DIALOG}`));
  const isBeside = beside.length > 0;
  const said = new Set(isBeside ? beside : (inMenu[0] ? inMenu : shown).map(({ credits }) => credits));
  const [credits] = said;
  if (credits === undefined) return undefined;
  return { credits: said.size > 1 ? 'unknown' : credits, source: isBeside ? 'cost-line' : 'page' };
}

/** What a closed menu leaves of itself in the page has no height to be seen in. */
const isFoldedAway = (element: Element): boolean =>
  [...ancestors(element, 9)].some(
    (around) => around.clientHeight === 0 && getComputedStyle(around).overflowY !== 'visible',
  );
