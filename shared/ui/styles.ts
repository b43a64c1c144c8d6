/**
 * The looks of everything that is drawn into a shadow root on somebody else's page. Pixels, not rem: the page's root font
 * size is not ours. `all: initial !important` on the host beats the page's own `!important` rules.
 */

const TOKENS = `
:host { all: initial !important; }
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
.root {
  --u-text: #1b1d28; --u-soft: #5b6072; --u-surface: #ffffff; --u-line: #d9dce6; --u-link: #4338ca;
  --u-premium: #7a4a00; --u-premium-bg: #fff1d6; --u-premium-line: #f0cf8e;
  --u-included: #0b5a3c; --u-included-bg: #dcf5e8; --u-included-line: #a3dfc3;
  --u-short: #9f1239; --u-short-bg: #ffe4e9; --u-short-line: #fbb6c4;
  --u-unknown: #454a5c; --u-unknown-bg: #eef0f5; --u-unknown-line: #cfd4e0;
  --u-shadow: 0 1px 2px rgb(16 18 30 / 12%), 0 6px 20px rgb(16 18 30 / 12%);
  font: 500 12px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  color: var(--u-text); text-align: start; letter-spacing: normal; font-variant-numeric: tabular-nums;
}
.root[data-tone="dark"] {
  --u-text: #eef0f7; --u-soft: #a9afc3; --u-surface: #1d202c; --u-line: #363b4d; --u-link: #b4b8ff;
  --u-premium: #ffd591; --u-premium-bg: #43300f; --u-premium-line: #6e5222;
  --u-included: #93e6c0; --u-included-bg: #113527; --u-included-line: #235c45;
  --u-short: #ffb3c1; --u-short-bg: #4a1524; --u-short-line: #7d2a40;
  --u-unknown: #c9cede; --u-unknown-bg: #2a2e3d; --u-unknown-line: #454b60;
  --u-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%);
}
@media print { :host { display: none !important; } }
@media (forced-colors: active) {
  .root { --u-text: CanvasText; --u-soft: CanvasText; --u-surface: Canvas; --u-line: CanvasText; --u-link: LinkText;
    forced-color-adjust: none;
    --u-premium: CanvasText; --u-premium-bg: Canvas; --u-premium-line: CanvasText;
    --u-included: CanvasText; --u-included-bg: Canvas; --u-included-line: CanvasText;
    --u-short: CanvasText; --u-short-bg: Canvas; --u-short-line: CanvasText;
    --u-unknown: CanvasText; --u-unknown-bg: Canvas; --u-unknown-line: CanvasText; --u-shadow: none; }
}`;

/** Placed by custom properties: an inline `left` would lose against `all: initial !important`. */
const PLACED = `:host { position: absolute !important; left: var(--upfront-x, 0) !important; top: var(--upfront-y, 0) !important;
  display: block !important; z-index: 2 !important; inline-size: max-content !important; user-select: none !important; }`;

/** A badge sits in a line of somebody else's text: it must not make the line higher. */
export const BADGE_STYLES = `${TOKENS}
:host { display: inline-block !important; vertical-align: middle !important; margin-inline-start: 6px !important;
  pointer-events: none !important; user-select: none !important; line-height: 0 !important; flex: none !important; }
.root { display: inline-block; padding: 0 5px; border: 1px solid; border-radius: 999px;
  font-size: 10px; font-weight: 600; line-height: 13px; white-space: nowrap; }
.root[data-kind="premium"] { color: var(--u-premium); background: var(--u-premium-bg); border-color: var(--u-premium-line); }
.root[data-kind="included"] { color: var(--u-included); background: var(--u-included-bg); border-color: var(--u-included-line); }`;

/** An estimate stands beside its control without taking room, so that nothing of the page moves. */
export const ESTIMATE_STYLES = `${TOKENS}
${PLACED}
button { all: unset; box-sizing: border-box; cursor: pointer; }
.chip { display: flex; align-items: center; gap: 6px; max-inline-size: 264px; padding: 4px 10px;
  border: 1px solid var(--chip-line); border-radius: 10px; background: var(--chip-bg); color: var(--chip-text); }
.chip.compact { padding: 1px 8px; border-radius: 999px; }
.chip:focus-visible, .close:focus-visible { outline: 2px solid var(--u-link); outline-offset: 2px; }
.chip::before { content: ""; flex: none; inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentcolor; }
.root[data-state="enough"] { --chip-text: var(--u-premium); --chip-bg: var(--u-premium-bg); --chip-line: var(--u-premium-line); }
.root[data-state="low"] { --chip-text: var(--u-premium); --chip-bg: var(--u-premium-bg); --chip-line: currentcolor; }
.root[data-state="short"] { --chip-text: var(--u-short); --chip-bg: var(--u-short-bg); --chip-line: currentcolor; }
.root[data-state="included"] { --chip-text: var(--u-included); --chip-bg: var(--u-included-bg); --chip-line: var(--u-included-line); }
.root[data-state="unknown"] { --chip-text: var(--u-unknown); --chip-bg: var(--u-unknown-bg); --chip-line: var(--u-unknown-line); }
/* The states differ by shape too, for those who do not see the colours. */
.root[data-state="included"] .chip::before { border-radius: 0; clip-path: polygon(14% 44%, 0 60%, 38% 100%, 100% 20%, 84% 6%, 36% 68%); inline-size: 10px; block-size: 10px; }
.root[data-state="low"] .chip::before, .root[data-state="short"] .chip::before { border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); inline-size: 9px; block-size: 8px; }
.root[data-state="unknown"] .chip::before { background: none; border: 2px dotted currentcolor; }
.note { display: block; margin-block-start: 1px; font-size: 11px; font-weight: 400; opacity: 0.92; }
.details { position: absolute; z-index: 1; inset-block-start: calc(100% + 6px); inset-inline-end: 0; inline-size: 320px; max-inline-size: 90vw;
  padding: 12px 14px; border: 1px solid var(--u-line); border-radius: 12px; background: var(--u-surface); color: var(--u-text);
  box-shadow: var(--u-shadow); font-weight: 400; }
.details.up { inset-block: auto calc(100% + 6px); }
.details.start { inset-inline: 0 auto; }
.details h2 { all: unset; display: block; margin-block-end: 6px; font-weight: 600; }
.details ul { all: unset; display: block; }
.details li { all: unset; display: block; padding-block: 5px; border-block-start: 1px solid var(--u-line); }
.details small { display: block; color: var(--u-soft); font-size: 11px; }
.details p { all: unset; display: block; margin-block-start: 6px; color: var(--u-soft); font-size: 11px; }`;

export const ALTERNATIVES_STYLES = `${TOKENS}
${PLACED}
.panel { position: relative; inline-size: 264px; padding: 9px 12px; border: 1px solid var(--u-line); border-radius: 12px;
  background: var(--u-surface); box-shadow: var(--u-shadow); }
.head { padding-inline-end: 22px; font-weight: 600; }
.root[data-state="short"] .head { color: var(--u-short); }
.root[data-state="low"] .head { color: var(--u-premium); }
ol { all: unset; display: block; margin-block-start: 4px; }
li { all: unset; display: block; padding-block: 4px; }
li + li { border-block-start: 1px solid var(--u-line); }
li small { display: block; color: var(--u-soft); font-size: 11px; font-weight: 400; }
button.close { all: unset; position: absolute; inset-block-start: 5px; inset-inline-end: 5px; inline-size: 24px; block-size: 24px;
  border-radius: 8px; cursor: pointer; text-align: center; line-height: 24px; color: var(--u-soft); }
button.close::before { content: "×"; font-size: 16px; }
button.close:hover { background: var(--u-unknown-bg); }
button.close:focus-visible { outline: 2px solid var(--u-link); }`;
