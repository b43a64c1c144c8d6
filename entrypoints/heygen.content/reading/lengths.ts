import { speechSeconds } from '../../../shared/credits/speech.ts';
import { ancestors, ariaName, DIALOG, isVisible } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import { HEADINGS } from './fields.ts';
import type { Found } from './findings.ts';
import type { Registry } from './registry.ts';
import { SCENE_HOOKS } from './scene-blocks.ts';
import type { Scene } from './scene-memory.ts';
import { scriptText } from './scripts.ts';

/** The lengths of speech that the page shows: HeyGen's estimates, and the clocks of audio files attached to a script. */
export function findLengths(registry: Registry, scripts: readonly Element[]): Array<Found<'length'>> {
  return registry
    .find('length')
    .filter(
      ({ element, length }) =>
        length.seconds > 0 &&
        isVisible(element) &&
        (length.kind === 'estimate' || isAttached(element, scripts, registry)),
    );
}

/** What plays, and the timeline: their clocks are a preview's, a track's or the whole video's. */
const PLAYER = 'video,audio,[data-element-id],[data-scene-id],[role=slider],input[type=range],[aria-label^=play i]';
const AUDIO_FILE = /\.(?:mp3|wav|m4a|aac|ogg|flac)\b/i;
const SCRIPT = /^(?:script|roteiro|脚本|台本|スクリプト)(?!\p{L})/iu;
const REGION = 'section,aside,header,footer,[role=region]';

/** Whether a clock is an attached file's: the first thing around it that says what it belongs to is the script. */
function isAttached(clock: Element, scripts: readonly Element[], registry: Registry): boolean {
  // A file that can be listened to has the same controls as a player.
  let isFile = false;
  let level = 0;
  for (const around of ancestors(clock, 6)) {
    // What is larger than a panel says nothing about a file in it.
    if (++level > 4 && isFile) break;
    isFile ||= AUDIO_FILE.test(boundedText(around, 160) ?? '');
    if (around.matches(DIALOG) || (!isFile && around.querySelector(PLAYER))) return false;
    // What plays in a scene's own block, beside its settings, is that scene's.
    if (
      scripts.some((script) => around.contains(script)) ||
      (around.matches(SCENE_HOOKS) && around.querySelector('[aria-haspopup],[role=combobox]'))
    )
      return true;
    const heading = around.querySelector(HEADINGS);
    // Another panel has files as well: music, media.
    if (heading || around.matches(REGION))
      return SCRIPT.test(ariaName(around) || heading?.textContent || '') || (isFile && spendsIn(around, registry));
  }
  return isFile;
}

/** Whether a panel has the button that makes a video of what is in it. */
const spendsIn = (panel: Element, registry: Registry): boolean =>
  registry
    .find('term')
    .some(({ terms, unit }) => terms.some((term) => /^(?:generate|submit)/.test(term)) && panel.contains(unit));

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
