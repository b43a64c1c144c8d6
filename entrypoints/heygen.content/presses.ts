import { document } from '../../shared/ui/dom/document.ts';
import { writePress } from '../storage/pressed.ts';
import { DIALOG } from './annotate/elements.ts';
import { pressOf } from './press-of.ts';
import type { PageReading } from './reading/read-page.ts';

/**
 * Notes that a control that spends was pressed, and what was said beside it, so that a balance that falls afterwards has an
 * explanation. It only listens: nothing of the press is delayed or changed. Presses that no person made do not count.
 *
 * @param latest What the page was last read as; `opens`: what stands outside of dialogs opens one, and spends nothing yet.
 */
export function notePresses(latest: () => PageReading | undefined, opens: () => boolean, signal: AbortSignal): void {
  const onClick = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !(target instanceof Element)) return;
    const pressed = latest()?.spending.find(({ control }) => control.contains(target));
    if (!pressed || pressed.control.matches(':disabled,[aria-disabled=true]')) return;
    if (opens() && !pressed.control.closest(DIALOG)) return;
    const press = pressOf(pressed, Date.now());
    if (press.features.length > 0) writePress(press).catch(() => undefined);
  };
  // The guard listens on the window, which is before the document: what it stops was no press.
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
}
