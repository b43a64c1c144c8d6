import { estimate, withNativeCost } from '../../../shared/credits/estimate.ts';
import type { Action, Estimate, FeatureId, RateCardId } from '../../../shared/credits/types.ts';
import { DIALOG, isVisible } from '../annotate/elements.ts';
import type { PageDescription } from '../pages/page.ts';
import { findChosenEngines } from './engines.ts';
import type { Found, Label } from './findings.ts';
import { findLengths, measure } from './lengths.ts';
import type { Registry } from './registry.ts';
import type { Scene, SceneMemory } from './scene-memory.ts';
import { readScenes, type SceneReading, sceneActions } from './scenes.ts';
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
  /** HeyGen's own statement of what is left, with its place. */
  left?: { credits: number; source: 'page' | 'cost-line' };
}

export interface ReadOptions {
  card: RateCardId;
  memory: SceneMemory;
}

/** The way of every value from the page to an estimate: findings, then actions, then `shared/credits`. */
export function readPage(registry: Registry, page: PageDescription | undefined, options: ReadOptions): PageReading {
  // A tool's own cost line, or one in a comment, says nothing about the video.
  const cost = registry
    .find('cost')
    .filter(
      ({ element }) => isVisible(element) && (isGenerateDialog(element) || findComposer(registry)?.contains(element)),
    )
    .at(-1);
  const scenes = page?.reads === 'scenes' ? readScenes(registry, options.memory) : NO_SCENES;
  const composer = page?.reads === 'composer' ? readComposer(registry) : undefined;
  const actions = composer ? composer.actions : sceneActions(scenes.scenes);
  const ours = estimate(applyModel(actions, registry), options.card);
  const spending = page?.reads ? findSpendingControls(registry, page) : [];
  const left = leftOnPage(registry, cost);
  return {
    labels: registry.find('label'),
    spending: spending.map((control) => ({ ...control, estimate: nativeFirst(ours, cost) })),
    scenes: scenes.scenes,
    unread: scenes.unread,
    fromScript: composer?.fromScript ?? scenes.scenes.some(({ fromScript }) => fromScript),
    ...(left && { left }),
  };
}

const NO_SCENES: SceneReading = { scenes: [], unread: 0 };

/** Quick create: one engine, one script, no scenes. */
function readComposer(registry: Registry): { actions: Action[]; fromScript: boolean } {
  const composer = findComposer(registry);
  const engine = findChosenEngines(registry).find(({ element }) => composer?.contains(element));
  if (!composer || !engine) return { actions: [], fromScript: false };
  const scene: Scene = { engine: engine.feature, motionPrompt: hasMotionPrompt(composer) };
  const scripts = findScripts(composer);
  const lengths = findLengths(registry, scripts).filter(({ element }) => composer.contains(element));
  measure(scene, lengths, scripts);
  return { actions: sceneActions([scene]), fromScript: !!scene.fromScript };
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

function leftOnPage(registry: Registry, cost: Found<'cost'> | undefined): PageReading['left'] {
  if (cost?.cost.remaining !== undefined) return { credits: cost.cost.remaining, source: 'cost-line' };
  const left = registry
    .find('left')
    .filter(({ element }) => isVisible(element))
    .at(-1);
  return left && { credits: left.credits, source: 'page' };
}
