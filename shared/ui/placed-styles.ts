import { TOKENS } from './styles.ts';

/**
 * Estimates and alternatives stand beside their control without taking room, so that nothing of the page moves: placed by
 * custom properties, because an inline style would lose against `all: initial !important`, and by `translate`, because a
 * `left` that changes counts as a layout shift of the page's, even between two frames. States differ by shape too,
 * for those who do not see the colours: dot, triangle, check, ring; half a dot and a hollow triangle where the figure is estimated,
 * and a quarter of a dot after a balance that may have changed.
 */
export const PLACED_STYLES = `${TOKENS}
:host { position: absolute !important; left: 0 !important; top: 0 !important;
  translate: var(--upfront-x, 0) var(--upfront-y, 0) !important;
  z-index: 2 !important; width: max-content !important; user-select: none !important; }
.root { --u-hue: var(--u-premium); }
.root[data-state="short"] { --u-hue: var(--u-short); }
.root[data-state="included"] { --u-hue: var(--u-included); }
.root[data-state="unknown"] { --u-hue: var(--u-soft); }
button { all: unset; cursor: pointer; }
:focus-visible { outline: 2px solid; }
.chip { display: flex; align-items: center; gap: 6px; max-width: 340px; padding: 4px 10px; border-radius: 10px; }
.sentence { max-width: 224px; }
.compact { padding: 1px 8px; }
.chip::before { content: "●"; }
.root:is([data-state="low"], [data-state="short"]) .chip::before { content: "▲"; }
.estimated::before { content: "◐"; }
.root:is([data-state="low"], [data-state="short"]) .estimated::before { content: "△"; }
.old::before { content: " ◔"; }
.root[data-state="included"] .chip::before { content: "✓"; }
.root[data-state="unknown"] .chip::before { content: "○"; }
.note { display: block; font-size: 11px; }`;
