/** Room between a button and its estimate; pixels. */
const GAP = 6;

/**
 * Keeps an estimate under its button (or where `data-upfront-place` says) without taking room, so that nothing of the page
 * moves. The host is placed by its distance to where it would stand by itself, whatever the page positions it against.
 */
export function followControl(host: HTMLElement, button: Element): () => void {
  const align = (): void => {
    if (!host.hasAttribute('beside')) {
      host.style.removeProperty('translate');
      return;
    }
    host.style.setProperty('translate', 'none');
    const from = host.getBoundingClientRect();
    const to = button.getBoundingClientRect();
    const place = button.getAttribute('data-upfront-place');
    const isRtl = getComputedStyle(button).direction === 'rtl';
    let x = isRtl ? to.right - from.width : to.left;
    let y = to.bottom + GAP;
    if (place === 'above') y = to.top - GAP - from.height;
    if (place === 'after') {
      x = isRtl ? to.left - GAP - from.width : to.right + GAP;
      y = to.top + (to.height - from.height) / 2;
    }
    host.style.setProperty('translate', `${x - from.left}px ${y - from.top}px`);
  };
  const observer = new ResizeObserver(align);
  observer.observe(button);
  observer.observe(host);
  const window = host.ownerDocument.defaultView;
  window?.addEventListener('resize', align);
  align();
  return () => {
    observer.disconnect();
    window?.removeEventListener('resize', align);
  };
}
