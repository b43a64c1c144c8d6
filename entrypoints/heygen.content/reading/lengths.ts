import { speechSeconds } from '../../../shared/credits/speech.ts';
import { isVisible } from '../annotate/elements.ts';
import type { Found } from './findings.ts';
import type { Registry } from './registry.ts';
import type { Scene } from './scene-memory.ts';
import { scriptText } from './scripts.ts';

/** The lengths of speech that the page shows: HeyGen's estimates, and the clocks of audio files attached to a script. */
export function findLengths(registry: Registry): Array<Found<'length'>> {
  return registry.find('length').filter(({ element, length }) => length.seconds > 0 && isVisible(element));
}

/**
 * Sets a scene's length from what the page shows for it, else from the script's words. Where HeyGen's estimate and an
 * attached file differ it is a range: the one may be of the words that the other has replaced. Answers whether the page
 * shows it; an emptied script leaves no length behind.
 */
export function measure(scene: Scene, lengths: ReadonlyArray<Found<'length'>>, scripts: readonly Element[]): boolean {
  const shown = lengths.map(({ length }) => length.seconds);
  const isShown = shown.length > 0;
  if (isShown || scripts[0]) {
    scene.seconds = isShown
      ? { min: Math.min(...shown), max: Math.max(...shown) }
      : speechSeconds(scripts.map(scriptText).join(' '));
    scene.fromScript = !isShown && !!scene.seconds;
  }
  return isShown;
}
