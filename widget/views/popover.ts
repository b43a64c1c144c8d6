/** Room between a popover and its button, and between it and the window's edge; pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Keeps a native popover under its button, or above it where there is more room, as long as it is open. The browser
 * itself closes it with Escape and gives the focus back; placing by CSS anchors is not in every browser yet.
 */
export function followButton(popover: HTMLElement, button: () => Element | null, signal: AbortSignal): void {
  let open: AbortController | undefined;
  const place = (): void => {
    const anchor = button();
    const window = popover.ownerDocument.defaultView;
    if (!anchor || !window) return;
    const { innerHeight, innerWidth } = window;
    const { top, bottom, left, right } = anchor.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const under = bottom + GAP + height <= innerHeight - EDGE || innerHeight - bottom > top;
    const isRtl = window.getComputedStyle(anchor).direction === 'rtl';
    const x = Math.max(EDGE, Math.min(isRtl ? right - width : left, innerWidth - width - EDGE));
    const y = under ? bottom + GAP : Math.max(EDGE, top - GAP - height);
    // By CSSOM, which a page's rules about styles allow.
    popover.style.setProperty('left', `${x}px`);
    popover.style.setProperty('top', `${y}px`);
  };
  const onToggle = (event: Event): void => {
    open?.abort();
    if ((event as ToggleEvent).newState !== 'open') return;
    open = new AbortController();
    const options = { signal: AbortSignal.any([open.signal, signal]), passive: true, capture: true };
    const window = popover.ownerDocument.defaultView;
    window?.addEventListener('scroll', place, options);
    window?.addEventListener('resize', place, options);
    place();
  };
  popover.addEventListener('toggle', onToggle, { signal });
}
