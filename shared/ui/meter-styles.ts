import { TOKENS } from './styles.ts';

/**
 * Over the page and under the dialogs that it opens: those of HeyGen's begin at 1000. Moved by `translate`, as everything of
 * ours is. An exact balance has a full dot and a line around it, a stale one a quarter of a dot and dashes, one that the
 * user has entered a diamond and two lines, an unknown one a ring and dots.
 */
export const METER_STYLES = `${TOKENS}
:host { position: fixed !important; left: 0 !important; top: 0 !important; z-index: 999 !important;
  translate: var(--upfront-x, 0) var(--upfront-y, 0) !important; width: max-content !important; user-select: none !important; }
:host([data-aside]) { visibility: hidden !important; }
.meter { max-width: min(300px, calc(100vw - 16px)); padding: 6px; border: 1.5px solid var(--u-soft); border-radius: 12px;
  background: var(--u-surface); box-shadow: 0 4px 16px rgb(0 0 0 / 18%); }
[data-state="stale"] .meter { border-style: dashed; }
[data-state="entered"] .meter { border-style: double; }
[data-state="unknown"] .meter { border-style: dotted; }
header { display: flex; align-items: center; gap: 4px; }
strong { flex: 1; font-size: 13px; font-weight: 650; font-variant-numeric: tabular-nums; }
strong::before { content: "●"; padding-inline-end: 6px; font-size: 10px; }
[data-state="stale"] strong::before { content: "◔"; }
[data-state="entered"] strong::before { content: "◆"; }
[data-state="unknown"] strong::before { content: "○"; }
button { all: unset; box-sizing: border-box; flex: none; display: grid; place-items: center; width: 24px; height: 24px;
  border-radius: 6px; cursor: pointer; color: var(--u-soft); }
button:hover { background: color-mix(in srgb, var(--u-text) 10%, var(--u-surface)); }
.grip { cursor: grab; touch-action: none; font-size: 14px; }
.grip:active { cursor: grabbing; }
.close { font-size: 16px; }
:focus-visible { outline: 2px solid; }
p { margin: 0; padding-block: 2px; padding-inline: 28px 8px; font-size: 12px; color: var(--u-text); }
p:first-child { font-size: 11px; color: var(--u-soft); }
p:first-child::first-letter { text-transform: uppercase; }
.said { padding: 10px 14px; }
@media (forced-colors: active) { .meter { border-color: CanvasText; } }`;
