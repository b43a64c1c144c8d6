import type { FeatureId, Range } from '../../../shared/credits/types.ts';
import { ancestors, ariaName } from '../annotate/elements.ts';
import { isInside } from './scene-blocks.ts';
import { scriptText } from './scripts.ts';

/** What is known of one scene; what the page has not shown yet is missing. */
export interface Scene {
  engine?: FeatureId | 'none' | undefined;
  seconds?: Range | undefined;
  /** The length was guessed from the script's words. */
  fromScript?: boolean;
  motionPrompt?: boolean | undefined;
  /** The page's own, where it has one. */
  id?: string | undefined;
  /** What its block said when it was last seen, to know it again: its script, or else its name, without numbers. */
  sign?: string | undefined;
}

/** What earlier readings of the same draft found: the panel shows one scene at a time. */
export interface SceneMemory {
  /** Also those that a virtual list has put away. */
  all: Set<Scene>;
  /** The scenes of the last reading with their elements, in the order of the page. */
  blocks: ReadonlyMap<Scene, Element[]>;
  /** Which scene an element belonged to. */
  owners: WeakMap<Element, Scene>;
  selected?: Scene | undefined;
  /** The scene that was last clicked or focused, for pages that do not mark the selected one. */
  touched?: Scene;
}

export const createSceneMemory = (): SceneMemory => ({ all: new Set(), blocks: new Map(), owners: new WeakMap() });

/** So many scenes are remembered at most; no video has as many. */
const MOST_SCENES = 500;

/**
 * The blocks by the scenes that they are. A place, or the number in a name, says nothing: both change with every scene
 * that comes, goes or moves. A scene is known by the page's id; else by its script where no other has the same, because
 * a list that is drawn by index gives its element to another scene; else by its element. What may be either of two is a
 * new one, of which nothing is known.
 */
export function knownBlocks(
  places: ReadonlyMap<string, Element[]>,
  scripts: readonly Element[],
  { all, blocks: before, owners }: SceneMemory,
): ReadonlyMap<Scene, Element[]> {
  // Another panel covers them all: they are as they were.
  if (places.size === 0 && [...before.values()].flat().some(({ isConnected }) => isConnected)) return before;
  if (all.size > MOST_SCENES) all.clear();
  const blocks: Array<[string, Element[]]> = places.size > 0 ? [...places] : [['', []]];
  const signs = blocks.map(([, block]) => {
    const own = scripts.filter(isInside(block)).map(scriptText);
    const says = own[0] ? own : block.map((item) => ariaName(item) + item.textContent?.slice(0, 99));
    return says.join('').replace(/[\d:.\s]+/g, '');
  });
  const order = [...before.keys()];
  const known = blocks.map(([, [first]]) => first && owners.get(first));
  const same = known.length === order.length;
  // One more or less at the end: a list drawn by index shows the same, whichever it was that came or went.
  const atEnd = !same && known.every((scene, i) => i >= order.length || scene === order[i]);
  const found = blocks.map(([id], i) => {
    const own = known[i];
    const sign = signs[i];
    const isId = id.startsWith('=');
    const like = [...all].filter((scene) => (isId ? scene.id === id : scene.sign === sign));
    const [only] = like;
    const alone = sign && only && !like[1] && signs.indexOf(sign) === signs.lastIndexOf(sign);
    // One that a virtual list had put away comes back in a new element; what is written anew is not that one.
    if (isId || (alone && (!own || order.includes(only)))) return only;
    return own && like.includes(own) && !atEnd ? own : undefined;
  });
  // One alone has changed in its place: it was written in, or its element replaced by an equal one.
  const i = found.indexOf(undefined);
  const there = order[i];
  if (same && there && i === found.lastIndexOf(undefined) && !found.includes(there)) {
    if (known[i] === there || there.sign === signs[i]) found[i] = there;
  }
  return new Map(
    blocks.map(([id, block], j) => {
      const scene = found[j] ?? { id };
      scene.sign = signs[j];
      all.add(scene);
      for (const element of block) owners.set(element, scene);
      return [scene, block];
    }),
  );
}

/** Which scene an element of the page belongs to, to remember the one that was touched. */
export function sceneAt(element: Element, { owners }: SceneMemory): Scene | undefined {
  for (const at of ancestors(element, 40)) {
    const scene = owners.get(at);
    if (scene) return scene;
  }
  return undefined;
}
