import type { Action } from '../../../shared/credits/types.ts';
import { isChosen } from '../annotate/elements.ts';
import { findChosenEngines, hasNoAvatar } from './engines.ts';
import { findLengths, measure } from './lengths.ts';
import type { Registry } from './registry.ts';
import { isInside, sceneBlocks } from './scene-blocks.ts';
import { knownBlocks, type Scene, type SceneMemory } from './scene-memory.ts';
import { findScripts, hasMotionPrompt } from './scripts.ts';

export interface SceneReading {
  scenes: readonly Scene[];
  /** Scenes whose engine no one has seen yet. */
  unread: number;
}

/** Reads the scenes of a video in the editor: what each shows of itself, and the panel of the selected one. */
export function readScenes(registry: Registry, memory: SceneMemory): SceneReading {
  const scripts = findScripts();
  const blocks = knownBlocks(sceneBlocks(scripts), scripts, memory);
  const engines = findChosenEngines(registry);
  const lengths = findLengths(registry, scripts);
  const scenes = [...blocks.keys()];
  memory.blocks = blocks;
  memory.selected = selectedScene(memory);

  const engineIn = (isThere: (element: Element) => boolean) => engines.find(({ element }) => isThere(element))?.feature;
  const measureIn = (scene: Scene, isThere: (element: Element) => boolean): boolean =>
    measure(
      scene,
      lengths.filter(({ element }) => isThere(element)),
      scripts.filter(isThere),
    );
  const inScenes = isInside([...blocks.values()].flat());
  const outside = (element: Element): boolean => !inScenes(element);
  for (const [scene, elements] of blocks) {
    const inside = isInside(elements);
    const own = engineIn(inside);
    if (own) scene.engine = own;
    const isMeasured = measureIn(scene, inside);
    // The settings that stand outside every scene are the selected scene's.
    if (scene === memory.selected) {
      const engine = engineIn(outside);
      // The motion prompt stands beside the engine: where another panel hides both, it is as it was.
      if (engine) Object.assign(scene, { engine, motionPrompt: hasMotionPrompt() });
      else if (hasNoAvatar(registry, outside)) scene.engine = 'none';
      if (!isMeasured) measureIn(scene, outside);
    }
  }
  return { scenes, unread: scenes.filter((scene) => scene.engine === undefined).length };
}

/** Scenes as the parts of one video. A scene without an avatar draws nothing. */
export function sceneActions(scenes: readonly Scene[]): Action[] {
  return scenes
    .filter((scene) => scene.engine !== 'none')
    .map(({ engine, seconds, motionPrompt }) => ({
      ...(engine && engine !== 'none' ? { feature: engine } : UNREAD_ENGINE),
      ...(seconds !== undefined && { seconds }),
      ...(motionPrompt && { motionPrompt }),
    }));
}

/** A scene that was not opened yet may run on any of the three engines. */
const UNREAD_ENGINE: Pick<Action, 'feature' | 'mayBe'> = { feature: 'avatar-v', mayBe: ['avatar-iv', 'avatar-iii'] };

function selectedScene({ blocks, ...memory }: SceneMemory): Scene | undefined {
  const scenes = [...blocks.keys()];
  const those = (is: (block: Element) => boolean): Scene[] => scenes.filter((scene) => blocks.get(scene)?.some(is));
  const signs = [
    those(isMarked),
    those((block) => block.contains(document.activeElement)),
    scenes.filter((scene) => scene === memory.touched),
    those(({ classList }) => [...classList].some(isSelectedClass)),
    scenes.filter((scene) => scene === memory.selected),
  ];
  // Nothing is marked and nothing was touched yet: editors open on their first scene.
  return signs.find(({ length }) => length === 1)?.[0] ?? scenes[0];
}

function isMarked(block: Element): boolean {
  if (isChosen(block) === true) return true;
  const inner = block.querySelector(
    '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[data-selected=true]',
  );
  return inner !== null;
}

const isSelectedClass = (name: string): boolean => /(?:^|[-_:])(?:active|selected|current)(?:$|[-_])/i.test(name);
