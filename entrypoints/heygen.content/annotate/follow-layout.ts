import { document } from '../../../shared/ui/dom/document.ts';
import { listen } from './listen.ts';

/** Calls back once a frame at most, when scrolling, resizing or an animation may have moved things. */
export function followLayout(isNeeded: () => boolean, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const schedule = (): void => {
    if (frame || !isNeeded()) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  listen('scroll resize transitionend animationend', schedule, signal);
  document.fonts.addEventListener('loadingdone', schedule, { signal });
}
