import { type EstimateOptions, estimate } from '../../../shared/credits/estimate.ts';
import type { Action, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import { DIALOG, isVisible } from '../annotate/elements.ts';
import type { PageDescription } from '../pages/page.ts';
import { engineAmong, findChosenEngines } from './engines.ts';
import type { Found } from './findings.ts';
import { findLengths, measure } from './lengths.ts';
import { nativeFirst, type Priced } from './native-first.ts';
import type { Registry } from './registry.ts';
import type { Scene, SceneMemory } from './scene-memory.ts';
import { readScenes, sceneActions } from './scenes.ts';
import { findScripts, hasMotionPrompt } from './scripts.ts';
import { findComposer, findSpendingControls, isGenerateDialog, type SpendingControl } from './spending.ts';

/** What the user is about to do on this page, as far as it was understood. */
export interface PageReading {
  spending: ReadonlyArray<SpendingControl & Priced>;
  scenes: readonly Scene[];
  /** Scenes whose engine no one has seen yet. */
  unread: number;
  /** Some length was guessed from a script's words. */
  fromScript: boolean;
  /** HeyGen's own cost lines about it. */
  native: ReadonlyArray<Found<'cost'>>;
}

export interface ReadOptions extends EstimateOptions {
  card: RateCardId;
  memory: SceneMemory;
}

/** The way of every value from the page to an estimate: findings, then actions, then `shared/credits`. */
export function readPage(registry: Registry, page: PageDescription, options: ReadOptions): PageReading {
  const costs = registry.find('cost').filter(({ element }) => isVisible(element));
  const inDialog = costs.filter(({ element }) => isGenerateDialog(element));
  // A tool's own cost line, or one in a comment, says nothing about the video.
  const native = inDialog[0] ? inDialog : costs.filter(({ element }) => findComposer(registry)?.contains(element));
  const isAgreed = new Set(native.map(({ cost }) => cost.credits)).size === 1;
  const cost = isAgreed ? native[0] : undefined;
  const scenes = page.reads === 'scenes' ? readScenes(registry, options.memory) : [];
  if (page.reads === 'composer') scenes.push(...readComposer(registry));
  const ours = estimate(applyModel(sceneActions(scenes), registry), options.card, options);
  const spending = findSpendingControls(registry, page);
  return {
    spending: spending.map((control) => ({ ...control, ...nativeFirst(ours, cost) })),
    scenes,
    unread: scenes.filter(({ engine }) => !engine).length,
    fromScript: scenes.some(({ fromScript }) => fromScript),
    native,
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
