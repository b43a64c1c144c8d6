import { document } from '../../../shared/ui/dom/document.ts';
import { ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { parentOf } from '../annotate/forms.ts';
import { contains } from '../annotate/native.ts';
import { boundedText } from '../annotate/text.ts';

/** HeyGen's own hooks of scenes. */
export const SCENE_HOOKS = '[data-scene-id],[data-scene-item]';
const SCENE_NAME = /^(?:scene|cena|scène|сцена|シーン|场景)\s*\d{1,3}\b/i;

/**
 * The elements of each scene: those with HeyGen's hook, else those named "Scene 3", else those with an estimated length,
 * else one for each script; none where no scene shows itself. Keys that begin with "=" are ids of the page's, all others are places.
 */
export function sceneBlocks(scripts: readonly Element[], estimates: readonly Element[]): Map<string, Element[]> {
  const blocks = new Map<string, Element[]>();
  const add = (key: string, ...elements: Element[]): void =>
    void blocks.set(key, [...(blocks.get(key) ?? []), ...elements]);
  const hooked = [...document.querySelectorAll(SCENE_HOOKS)].filter(
    (element) => !parentOf(element)?.closest(SCENE_HOOKS),
  );
  for (const [i, element] of hooked.entries()) {
    const id = element.getAttribute('data-scene-id') ?? element.getAttribute('data-scene-item');
    add(id && id !== 'true' ? `=${id}` : `#${i}`, element);
  }
  if (blocks.size === 0) {
    for (const element of document.querySelectorAll('[aria-label],button,[role=button],[role=tab]')) {
      const says = element.getAttribute('aria-label') ?? boundedText(element, 80);
      const name = SCENE_NAME.exec(says ?? '')?.[0];
      if (name && isVisible(element) && !element.closest(DIALOG)) add(name.toLowerCase(), element);
    }
  }
  // Only what is spoken in a scene has an estimate of its length.
  if (blocks.size === 0 && estimates.length > Math.max(1, scripts.length)) {
    for (const [i, estimate] of estimates.entries()) add(`#${i}`, ...blockOf(estimate, estimates));
  }
  const items = [...blocks.values()].flat();
  const loose = scripts.filter((script) => !isInside(items)(script));
  // No scene is marked, or a timeline shows only some of them: the scripts are the scenes.
  if (loose.length > blocks.size) return byScript(loose, items);
  // As many scripts as scenes: they are in the same order. One script for several scenes is the selected one's.
  const pair = (those: readonly Element[]): void => {
    for (const [i, key] of [...blocks.keys()].entries()) add(key, ...blockOf(those[i] as Element, those));
  };
  if (loose.length === blocks.size) pair(loose);
  // Where what is spoken can only be read, its length still stands beside it.
  const lengths = estimates.filter((estimate) => !isInside([...blocks.values()].flat())(estimate));
  if (lengths.length > 1 && lengths.length === blocks.size) pair(lengths);
  return blocks;
}

/** A scene for each script; items of a timeline belong to the script of their own number. */
function byScript(scripts: readonly Element[], items: readonly Element[]): Map<string, Element[]> {
  const blocks = new Map(scripts.map((script, i) => [`#${i}`, blockOf(script, scripts)]));
  for (const item of items) {
    const number = /\d{1,3}/.exec(`${ariaName(item)} ${boundedText(item, 40) ?? ''}`)?.[0];
    blocks.get(`#${Number(number) - 1}`)?.push(item);
  }
  return blocks;
}

/** A script (or length) and the largest element around it that holds no other; a lone one's is itself. */
function blockOf(script: Element, scripts: readonly Element[]): Element[] {
  let block = script;
  for (let parent = parentOf(script); parent && scripts.length > 1; parent = parentOf(parent)) {
    const around = parent;
    if (scripts.some((other) => other !== script && around.contains(other))) break;
    block = around;
  }
  return [script, block];
}

export const isInside =
  (blocks: readonly Element[]) =>
  (element: Element): boolean =>
    blocks.some((block) => contains(block, element));
