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

/** A scene's block as the page has it now. */
interface Block {
  /** The page's own id, after "="; else a place. */
  id: string;
  elements: Element[];
  sign: string;
  /** The scene that its element belonged to. */
  owner: Scene | undefined;
}

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
  const there: Array<[string, Element[]]> = places.size > 0 ? [...places] : [['', []]];
  const blocks = there.map(([id, elements]): Block => {
    const [first] = elements;
    return { id, elements, sign: signOf(elements, scripts), owner: first && owners.get(first) };
  });
  const order = [...before.keys()];
  const known = withChanged(recognize(blocks, [...all], order), blocks, order);
  return new Map(
    blocks.map(({ id, elements, sign }, i) => {
      const scene = known[i] ?? { id };
      scene.sign = sign;
      all.add(scene);
      for (const element of elements) owners.set(element, scene);
      return [scene, elements];
    }),
  );
}

/** What a block says: its scripts, or else its names and texts, without numbers. */
function signOf(block: readonly Element[], scripts: readonly Element[]): string {
  const own = scripts.filter(isInside(block)).map(scriptText);
  const says = own[0] ? own : block.map((item) => ariaName(item) + item.textContent?.slice(0, 99));
  return says.join('').replace(/[\d:.\s]+/g, '');
}

/** The scene that each block is, by itself; `order` are the scenes of the last reading. */
function recognize(blocks: readonly Block[], all: readonly Scene[], order: readonly Scene[]): Array<Scene | undefined> {
  const signs = blocks.map(({ sign }) => sign);
  // One more or less at the end: a list drawn by index shows the same, whichever it was that came or went.
  const isAtEnd =
    blocks.length !== order.length && blocks.every(({ owner }, i) => i >= order.length || owner === order[i]);
  return blocks.map(({ id, sign, owner }) => {
    const isId = id.startsWith('=');
    const like = all.filter((scene) => (isId ? scene.id === id : scene.sign === sign));
    const [only] = like;
    const isAlone = sign && only && !like[1] && signs.indexOf(sign) === signs.lastIndexOf(sign);
    // One that a virtual list had put away comes back in a new element; what is written anew is not that one.
    if (isId || (isAlone && (!owner || order.includes(only)))) return only;
    return owner && like.includes(owner) && !isAtEnd ? owner : undefined;
  });
}

/** One alone may have changed in its place: it was written in, or its element replaced by an equal one. */
function withChanged(
  found: ReadonlyArray<Scene | undefined>,
  blocks: readonly Block[],
  order: readonly Scene[],
): ReadonlyArray<Scene | undefined> {
  const i = found.indexOf(undefined);
  const there = order[i];
  const isOnlyOne = found.length === order.length && i === found.lastIndexOf(undefined);
  if (!there || !isOnlyOne || found.includes(there)) return found;
  const block = blocks[i];
  return block?.owner === there || there.sign === block?.sign ? found.with(i, there) : found;
}

/** Which scene an element of the page belongs to, to remember the one that was touched. */
export function sceneAt(element: Element, { owners }: SceneMemory): Scene | undefined {
  for (const at of ancestors(element, 40)) {
    const scene = owners.get(at);
    if (scene) return scene;
  }
  return undefined;
}
