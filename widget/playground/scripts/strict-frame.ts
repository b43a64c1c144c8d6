/** What the frame tells of itself. */
export interface FrameReport {
  readonly height: number;
  /** Directives that were violated, as the browser names them. */
  readonly violations: readonly string[];
}

/** The preview in a frame with a policy of its own, and what comes of it. */
export function startFrame(frame: HTMLIFrameElement, words: Element): { show(address: string | undefined): void } {
  let last: FrameReport | undefined;
  const say = (): void => {
    if (!last || frame.hidden) return;
    const { height, violations } = last;
    // Out of sight it has no height.
    if (height > 8) frame.style.setProperty('block-size', `${Math.min(height, 1200)}px`);
    words.textContent =
      violations.length === 0
        ? 'Nothing in the frame violates its policy.'
        : `Violated: ${violations.slice(0, 5).join(', ')}`;
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    last = data as FrameReport;
    say();
  });
  return {
    show(address) {
      frame.hidden = address === undefined;
      if (address === undefined) {
        words.textContent = '';
        return;
      }
      const next = `frame.html${address}`;
      // Another hash alone loads nothing anew.
      if (!frame.src) frame.src = next;
      else if (frame.contentWindow) frame.contentWindow.location.hash = address || '#';
      // What it has shown before it tells no second time.
      say();
    },
  };
}
