import { PANEL_STYLES } from './panel-styles.ts';
import { PLACED_STYLES } from './placed-styles.ts';

/** The mark beside an old name: as large as a finger needs it, and drawn smaller; what it opens lies in the top layer. */
export const RENAME_STYLES = `${PLACED_STYLES}${PANEL_STYLES}
.root { --u-hue: var(--u-text); }
.mark { display: grid; place-items: center; width: 24px; height: 24px; cursor: help; border-radius: 50%; }
.mark span { width: 16px; height: 16px; border-radius: 50%; border: 1px solid var(--u-soft); text-align: center;
  font-size: 11px; font-weight: 650; line-height: 14px; color: var(--u-soft); background: var(--u-surface); }
.mark:hover span, .mark[aria-expanded="true"] span { color: var(--u-surface); background: var(--u-soft); }
.panel { position: fixed; inset: auto; margin: 0; width: 288px; max-width: calc(100vw - 16px); color: var(--u-text);
  font-size: 12px; overflow: visible; }
.panel p { color: var(--u-text); font-size: 12px; }
.panel small { padding-top: 6px; }
@media (forced-colors: active) { .mark span { border-color: ButtonText; } }`;
