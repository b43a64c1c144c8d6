import { speechSeconds } from '../../../shared/credits/speech.ts';
import type { Action, FeatureId, Range } from '../../../shared/credits/types.ts';
import { ancestors, ariaName, isChosen, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { type ChosenEngine, findChosenEngines, hasNoAvatar } from './engines.ts';
import type { Found } from './findings.ts';
import type { Registry } from './registry.ts';
import { findScripts, hasMotionPrompt, scriptText } from './scripts.ts';

/** What is known of one scene; what the page has not shown yet is missing. */
export interface Scene {
  engine?: FeatureId | 'none';
  seconds?: number | Range;
  /** The length was guessed from the script's words. */
  fromScript?: boolean;
  motionPrompt?: boolean;
}

/** What earlier readings of the same draft found: the panel shows one scene at a time. */
export interface SceneMemory {
  scenes: Map<string, Scene>;
  /** The scene that was last clicked or focused, for pages that do not mark the selected one. */
  touched?: string;
}

export interface SceneReading {
  scenes: readonly Scene[];
  /** Scenes whose engine no one has seen yet. */
  unread: number;
}

const SCENE_HOOKS = '[data-scene-id],[data-scene-item]';
const SCENE_NAME = /^(?:scene|cena|scène|сцена|シーン|场景)\s*\d{1,3}\b/i;

/** Reads the scenes of a video in the editor: what each shows of itself, and the panel of the selected one. */
export function readScenes(registry: Registry, memory: SceneMemory): SceneReading {
  const scripts = findScripts();
  const blocks = sceneBlocks(scripts);
  const keys = [...blocks.keys()];
  const engines = findChosenEngines(registry);
  const lengths = registry.find('length').filter(({ element }) => isVisible(element));
  const selected = selectedKey(blocks, memory);

  const measured = new Set<string>();
  for (const [key, elements] of blocks) {
    const inside = (element: Element): boolean =>
      elements.some((block) => block !== document.body && block.contains(element));
    const known: Scene = { ...memory.scenes.get(key) };
    const own = engines.find(({ element }) => inside(element));
    if (own) known.engine = own.feature;
    const shown = lengths.filter(({ element }) => inside(element));
    if (measure(known, shown, scripts.filter(inside)) && known.seconds !== undefined && !known.fromScript)
      measured.add(key);
    memory.scenes.set(key, known);
  }
  if (selected !== undefined) {
    const panel = { registry, blocks, engines, lengths, scripts, memory };
    readPanel(selected, panel, measured.has(selected));
  }

  for (const key of memory.scenes.keys()) if (!blocks.has(key)) memory.scenes.delete(key);
  const scenes = keys.map((key) => memory.scenes.get(key) ?? {});
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

/**
 * The elements of each scene: those with HeyGen's hook, else those named "Scene 3", else one for each script; a page
 * with one script has one scene.
 */
function sceneBlocks(scripts: readonly Element[]): Map<string, Element[]> {
  const blocks = new Map<string, Element[]>();
  const add = (key: string, element: Element): void => void blocks.set(key, [...(blocks.get(key) ?? []), element]);
  const hooked = [...document.querySelectorAll(SCENE_HOOKS)].filter(
    (element) => !element.parentElement?.closest(SCENE_HOOKS),
  );
  for (const [i, element] of hooked.entries()) {
    const id = element.getAttribute('data-scene-id') ?? element.getAttribute('data-scene-item');
    add(id && id !== 'true' ? id : `#${i}`, element);
  }
  if (blocks.size === 0) {
    for (const element of document.querySelectorAll('[aria-label]')) {
      const name = SCENE_NAME.exec(element.getAttribute('aria-label')?.slice(0, 60) ?? '')?.[0];
      if (name && isVisible(element)) add(name.toLowerCase(), element);
    }
  }
  const loose = scripts.filter((script) => ![...blocks.values()].flat().some((block) => block.contains(script)));
  if (loose.length === 0) return blocks.size > 0 ? blocks : new Map([['#0', [document.body]]]);
  // No scene is marked, or a timeline shows only some of them: the scripts are the scenes.
  if (loose.length > blocks.size) return byScript(loose, [...blocks.values()].flat());
  // As many scripts as scenes: they are in the same order. One script for several scenes is the selected one's.
  if (loose.length === blocks.size) {
    for (const [i, key] of [...blocks.keys()].entries()) add(key, blockOf(loose[i] as Element, loose));
  }
  return blocks;
}

/** A scene for each script; items of a timeline belong to the script of their own number. */
function byScript(scripts: readonly Element[], items: readonly Element[]): Map<string, Element[]> {
  const blocks = new Map(scripts.map((script, i) => [`#${i}`, [blockOf(script, scripts)]]));
  for (const item of items) {
    const number = /\d{1,3}/.exec(`${ariaName(item)} ${boundedText(item, 40) ?? ''}`)?.[0];
    blocks.get(`#${Number(number) - 1}`)?.push(item);
  }
  return blocks;
}

/** The largest element around a script that holds no other script; a lone script's is itself. */
function blockOf(script: Element, scripts: readonly Element[]): Element {
  let block = script;
  for (let parent = script.parentElement; parent && scripts.length > 1; parent = parent.parentElement) {
    const around = parent;
    if (scripts.some((other) => other !== script && around.contains(other))) break;
    block = around;
  }
  return block;
}

function selectedKey(blocks: ReadonlyMap<string, Element[]>, memory: SceneMemory): string | undefined {
  const keys = [...blocks.keys()];
  if (keys.length === 1) return keys[0];
  const marked = keys.filter((key) => blocks.get(key)?.some(isMarked));
  if (marked.length === 1) return marked[0];
  const focused = keys.find((key) => blocks.get(key)?.some((block) => block.contains(document.activeElement)));
  if (focused !== undefined) return focused;
  if (memory.touched !== undefined && blocks.has(memory.touched)) return memory.touched;
  const byClass = keys.filter((key) => blocks.get(key)?.some(({ classList }) => [...classList].some(isSelectedClass)));
  // Nothing is marked and nothing was touched yet: editors open on their first scene.
  return byClass.length === 1 ? byClass[0] : keys[0];
}

function isMarked(block: Element): boolean {
  if (isChosen(block) === true) return true;
  const inner = block.querySelector(
    '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[data-selected=true]',
  );
  return inner !== null;
}

const isSelectedClass = (name: string): boolean => /(?:^|[-_:])(?:active|selected|current)(?:$|[-_])/i.test(name);

/** Which scene an element of the page belongs to, to remember the one that was touched. */
export function sceneKeyAt(element: Element): string | undefined {
  for (const [key, elements] of sceneBlocks(findScripts())) {
    if (elements.some((block) => block !== document.body && block.contains(element))) return key;
  }
  return undefined;
}

interface Panel {
  registry: Registry;
  blocks: ReadonlyMap<string, Element[]>;
  engines: readonly ChosenEngine[];
  lengths: ReadonlyArray<Found<'length'>>;
  scripts: readonly Element[];
  memory: SceneMemory;
}

/** The settings that stand outside every scene are the selected scene's. */
function readPanel(key: string, panel: Panel, measured: boolean): void {
  const { registry, blocks, engines, lengths, scripts, memory } = panel;
  const scene: Scene = { ...memory.scenes.get(key) };
  const all = [...blocks.values()].flat().filter((block) => block !== document.body);
  const outside = (element: Element): boolean => !all.some((block) => block.contains(element));
  const engine = engines.find(({ element }) => outside(element));
  // The motion prompt stands beside the engine: where another panel hides both, it is as it was.
  if (engine) Object.assign(scene, { engine: engine.feature, motionPrompt: hasMotionPrompt() });
  else if (hasNoAvatar(registry, outside)) scene.engine = 'none';
  if (!measured) {
    // With several scenes, a player's clock is the whole video's, not this scene's.
    const shown = lengths.filter(({ element }) => outside(element) && (blocks.size === 1 || !isPlayer(element)));
    measure(scene, shown, scripts.filter(outside));
  }
  memory.scenes.set(key, scene);
}

/**
 * Sets a scene's length from what the page shows for it: HeyGen's estimate, an attached audio's length, else the
 * script's words. Answers whether anything was there to measure; an emptied script leaves no length behind.
 */
export function measure(scene: Scene, lengths: ReadonlyArray<Found<'length'>>, scripts: readonly Element[]): boolean {
  const shown =
    lengths.find(({ length }) => length.kind === 'estimate' && length.seconds > 0) ??
    lengths.find(({ length }) => length.kind === 'audio' && length.seconds > 0);
  if (!shown && scripts.length === 0) return false;
  delete scene.seconds;
  delete scene.fromScript;
  const spoken = shown ? undefined : speechSeconds(scripts.map(scriptText).join(' '));
  if (shown) scene.seconds = shown.length.seconds;
  else if (spoken) Object.assign(scene, { seconds: spoken, fromScript: true });
  return true;
}

function isPlayer(element: Element): boolean {
  for (const ancestor of ancestors(element, 4)) {
    if (ancestor.querySelector('video,[data-element-id],[role=slider],input[type=range]')) return true;
  }
  return false;
}
