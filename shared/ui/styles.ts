/**
 * The looks of everything that is drawn into a shadow root on somebody else's page. Pixels, not rem: the page's root font
 * size is not ours. `all: initial !important` on the host beats the page's own `!important` rules.
 */

const TOKENS = `
:host { all: initial !important; direction: ltr !important; }
* { box-sizing: border-box; }
.root {
  --u-text: #1b1d28; --u-soft: #5b6072; --u-surface: #fff; --u-line: #d9dce6;
  --u-premium: #7a4a00; --u-included: #0b5a3c; --u-short: #9f1239; --u-unknown: #454a5c; --u-tint: 11%;
  font: 500 12px/1.35 system-ui, sans-serif;
  color: var(--u-text); text-align: start; font-variant-numeric: tabular-nums;
}
.root[data-tone="dark"] {
  --u-text: #eef0f7; --u-soft: #a9afc3; --u-surface: #1d202c; --u-line: #363b4d;
  --u-premium: #ffd591; --u-included: #93e6c0; --u-short: #ffb3c1; --u-unknown: #c9cede; --u-tint: 20%;
}
.tinted { color: var(--u-hue); background: color-mix(in srgb, var(--u-hue) var(--u-tint), var(--u-surface));
  border: 1px solid color-mix(in srgb, var(--u-hue) 34%, var(--u-surface)); }
@media print { :host { display: none !important; } }
@media (forced-colors: active) {
  .root.root { --u-text: CanvasText; --u-soft: CanvasText; --u-surface: Canvas; --u-line: CanvasText;
    --u-premium: CanvasText; --u-included: CanvasText; --u-short: CanvasText; --u-unknown: CanvasText; --u-tint: 0%; forced-color-adjust: none; }
  .tinted { border-color: CanvasText; }
}`;

/** Placed by custom properties: an inline `left` would lose against `all: initial !important`. */
const PLACED = `:host { position: absolute !important; left: var(--upfront-x, 0) !important; top: var(--upfront-y, 0) !important;
  display: block !important; z-index: 2 !important; inline-size: max-content !important; user-select: none !important; }`;

/** A badge sits in a line of somebody else's text: it must not make the line higher. */
export const BADGE_STYLES = `${TOKENS}
:host { display: inline-block !important; vertical-align: middle !important; margin-inline-start: 6px !important;
  pointer-events: none !important; user-select: none !important; line-height: 0 !important; flex: none !important; }
.root { display: inline-block; padding: 0 5px; border-radius: 99px; font-size: 10px; font-weight: 600; line-height: 13px;
  white-space: nowrap; --u-hue: var(--u-premium); }
.root[data-kind="included"] { --u-hue: var(--u-included); }`;

/**
 * An estimate stands beside its control without taking room, so that nothing of the page moves. Its states differ by shape
 * too, for those who do not see the colours: dot, triangle, check, dotted ring.
 */
export const ESTIMATE_STYLES = `${TOKENS}${PLACED}
.root { --u-hue: var(--u-premium); }
.root[data-state="short"] { --u-hue: var(--u-short); }
.root[data-state="included"] { --u-hue: var(--u-included); }
.root[data-state="unknown"] { --u-hue: var(--u-unknown); }
button { all: unset; cursor: pointer; }
.chip { display: flex; align-items: center; gap: 7px; max-inline-size: 340px; padding: 4px 10px; border-radius: 10px; }
.sentence { max-inline-size: 224px; }
.compact { padding: 1px 8px; border-radius: 99px; }
.chip:focus-visible { outline: 2px solid; outline-offset: 2px; }
.chip::before { content: ""; flex: none; inline-size: 8px; block-size: 8px; border-radius: 50%; background: currentcolor; }
.root:is([data-state="low"], [data-state="short"]) .chip::before { border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.root[data-state="included"] .chip::before { border-radius: 0; inline-size: 10px; clip-path: polygon(14% 44%, 0 60%, 38% 100%, 100% 20%, 84% 6%, 36% 68%); }
.root[data-state="unknown"] .chip::before { background: none; border: 2px dotted; }
.note { display: block; font-size: 11px; font-weight: 400; }
.details { position: absolute; z-index: 1; inset-block-start: calc(100% + 6px); inset-inline-end: 0; inline-size: 320px;
  padding: 12px 14px; border: 1px solid var(--u-line); border-radius: 12px; background: var(--u-surface);
  box-shadow: 0 6px 20px rgb(0 0 0 / 18%); font-weight: 400; }
.up { inset-block: auto calc(100% + 6px); }
.start { inset-inline: 0 auto; }
h2, ul, li, p { all: unset; display: block; }
h2 { margin-block-end: 6px; font-weight: 600; }
li { padding-block: 5px; border-block-start: 1px solid var(--u-line); }
p { margin-block-start: 6px; }
small, p { display: block; color: var(--u-soft); font-size: 11px; }`;

export const ALTERNATIVES_STYLES = `${TOKENS}${PLACED}
.root { inline-size: 264px; padding: 9px 12px; border: 1px solid var(--u-line); border-radius: 12px;
  background: var(--u-surface); box-shadow: 0 6px 20px rgb(0 0 0 / 18%); --u-hue: var(--u-premium); }
.root[data-state="short"] { --u-hue: var(--u-short); }
.head { padding-inline-end: 20px; font-weight: 600; color: var(--u-hue); }
ol, li { all: unset; display: block; }
li { padding-block: 4px; }
li + li { border-block-start: 1px solid var(--u-line); }
small { display: block; color: var(--u-soft); font-size: 11px; font-weight: 400; }
button { all: unset; position: absolute; inset-block-start: 5px; inset-inline-end: 5px; inline-size: 24px; block-size: 24px;
  cursor: pointer; text-align: center; font-size: 16px; line-height: 24px; color: var(--u-soft); }
button::before { content: "×"; }
button:focus-visible { outline: 2px solid; }`;
