import { document } from '../../../shared/ui/dom/document.ts';

/** So often a page may throw it out, or open and close its dialogs, before it has its own way. */
const MOST_PUTS = 40;

/** What happens in it, or leads the focus to it, is nobody's business: pages close their dialogs on presses outside of them. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick'];
const FOCUS = ['focusin', 'focusout', 'focus', 'blur'];

/**
 * Keeps a host of ours where it can be seen and used, until the signal fires: in the top layer, and while the page has a
 * modal dialog open, inside that dialog, because the browser makes everything else inert. `part` is what people press.
 */
export function keepOnTop(host: HTMLElement, part: () => Element | null, stop: AbortController): void {
  const { signal } = stop;
  let modals: readonly Element[] | undefined;
  let puts = 0;
  const isOnTop = (): boolean => {
    const { left, top, width, height } = part()?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === host;
  };
  const put = (dialogs: readonly Element[]): void => {
    // Of several dialogs the one that was opened last is not inert, wherever it stands among the others.
    for (const place of [document.body, ...dialogs]) {
      place.append(host);
      host.popover = 'manual';
      host.showPopover();
      if (isOnTop()) return;
    }
  };
  const follow = (): void => {
    if (signal.aborted) return;
    const now = [...document.querySelectorAll('dialog:modal')];
    const isSame = now.length === modals?.length && now.every((modal, i) => modal === modals?.[i]);
    modals = now;
    if (!isSame || !host.isConnected) {
      if (++puts > MOST_PUTS) stop.abort();
      else put(now);
    }
    requestAnimationFrame(follow);
  };
  follow();

  for (const type of PRESSES) host.shadowRoot?.addEventListener(type, (event) => event.stopPropagation());
  const onFocus = (event: Event): void => {
    const { relatedTarget, target } = event as FocusEvent;
    if (target === host || relatedTarget === host) event.stopImmediatePropagation();
  };
  for (const type of FOCUS) addEventListener(type, onFocus, { capture: true, signal });
}
