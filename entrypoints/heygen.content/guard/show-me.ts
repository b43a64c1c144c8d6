import type { Alternative } from '../../../shared/credits/alternatives.ts';
import type { Words } from '../../../shared/credits/locales/messages.ts';
import { fill } from '../../../shared/credits/wording.ts';
import { allWords } from '../all-words.ts';
import { isCovered } from '../annotate/place.ts';
import type { Registry } from '../reading/registry.ts';
import { type Blocks, findControlInstead } from './find-control.ts';
import { pointOut } from './point-out.ts';

/** Points out where on the page something is done instead. It never presses it. */
export interface ShowMe {
  /** Whether the page has a control for it now. */
  has(alternative: Alternative): boolean;
  /** `text` says what is to be done; who pressed by key goes on from the control. */
  show(alternative: Alternative, text: string, byKey: boolean): void;
}

export function createShowMe(
  registry: Registry,
  blocks: () => Blocks,
  words: () => Words,
  signal: AbortSignal,
): ShowMe {
  const find = (alternative: Alternative) => findControlInstead(alternative, registry, blocks());
  return {
    has: (alternative) => find(alternative) !== undefined,
    show(alternative, text, byKey) {
      const found = find(alternative);
      if (!found) return;
      const { element, isInside } = found;
      const { messages, guard } = allWords(words());
      const covered = isCovered(element);
      const said = covered ? guard.shownBehind : isInside ? guard.shownInside : guard.shownHere;
      pointOut('show', element, { locale: messages.locale, dir: messages.dir, text: fill(said, { text }) }, signal);
      // A dialog of the page's would take the focus back from what lies behind it.
      if (byKey && !covered && element instanceof HTMLElement) element.focus({ preventScroll: true });
    },
  };
}
