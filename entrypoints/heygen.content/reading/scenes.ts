import type { Action } from '../../../shared/credits/types.ts';
import { document } from '../../../shared/ui/dom/document.ts';
import { DIALOG, isVisible } from '../annotate/elements.ts';
import { type ChosenEngine, engineAmong, findChosenEngines, hasNoAvatar } from './engines.ts';
import { findLengths, measure } from './lengths.ts';
import type { Registry } from './registry.ts';
import { isInside, sceneBlocks } from './scene-blocks.ts';
import { knownBlocks, type Scene, type SceneMemory } from './scene-memory.ts';
import { findScripts, hasMotionPrompt } from './scripts.ts';
import { isGenerateDialog } from './spending.ts';

const SCENE_COUNT = /\b(\d{1,3}) ?(?:scenes|cenas|シーン|场景)/i;

/** Reads the scenes of a video in the editor: what each shows of itself, and the panel of the selected one. */
export function readScenes(registry: Registry, memory: SceneMemory): Scene[] {
  const scripts = findScripts();
  const engines = findChosenEngines(registry);
  const lengths = findLengths(registry, scripts);
  const estimates = lengths.filter(({ length }) => length.kind === 'estimate').map(({ element }) => element);
  const blocks = knownBlocks(sceneBlocks(scripts, estimates), scripts, memory);
  memory.blocks = blocks;
  memory.selected = selectedScene(memory);

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
    const isOwn = readEngine(scene, engines, inside);
    if (!isOwn && hasNoAvatar(registry, inside)) scene.engine = 'none';
    let prompt = hasMotionPrompt(inside);
    const isMeasured = measureIn(scene, inside);
    // The settings that stand outside every scene are the selected scene's.
    if (scene === memory.selected) {
      const isShown = readEngine(scene, engines, outside);
      if (!isShown && hasNoAvatar(registry, outside)) scene.engine = 'none';
      // The panel shows an engine that nobody knows, and no longer the one before.
      else if (!isShown && !isOwn && hasEngineField(registry, outside)) scene.engine = undefined;
      // The prompt stands beside the engine: where another panel hides both, it is as it was, whatever that one asks for.
      if (isShown || isOwn) prompt ??= hasMotionPrompt(outside) ?? (isShown ? false : undefined);
      if (!isMeasured) measureIn(scene, outside);
    }
    scene.motionPrompt = prompt ?? scene.motionPrompt;
  }
  const scenes = [...blocks.keys()];
  // A virtual list shows a part of them; HeyGen's dialog counts them all.
  for (const dialog of document.querySelectorAll(DIALOG)) {
    const said = isVisible(dialog) && isGenerateDialog(dialog) && SCENE_COUNT.exec(dialog.textContent ?? '')?.[1];
    while (scenes.length < Number(said)) scenes.push({});
  }
  return scenes;
}

/** Answers whether an engine is shown there; which one stays open where it is more than one. */
function readEngine(scene: Scene, engines: readonly ChosenEngine[], isThere: (element: Element) => boolean): boolean {
  const there = engines.filter(({ element }) => isThere(element));
  if (there[0]) scene.engine = engineAmong(there);
  return !!there[0];
}

const hasEngineField = (registry: Registry, isThere: (element: Element) => boolean): boolean =>
  registry.find('term').some(({ terms, unit }) => terms.includes('engine') && isThere(unit) && isVisible(unit));

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

const MARKS = '[aria-selected=true],[aria-current]:not([aria-current=false]),[data-selected=true]';

/** Marked itself, or by what it holds; a switch within a scene (muted, locked) has a name and marks nothing else. */
const isMarked = (block: Element): boolean =>
  block.matches(`${MARKS},[aria-pressed=true],[aria-checked=true],[data-state=active],[data-active=true]`) ||
  !!block.querySelector(`${MARKS},[aria-pressed=true]:not([aria-label],[title])`);

const isSelectedClass = (name: string): boolean => /(?:^|[-_:])(?:active|selected|current)(?:$|[-_])|^on$/i.test(name);
