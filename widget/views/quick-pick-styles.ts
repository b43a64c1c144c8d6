/** The list to choose from: over everything, near the top of the window, as such lists are. */
export const QUICK_PICK_STYLES = `
:host { min-block-size: 0; position: absolute; }
.pick { position: fixed; inset: 12vh 0 auto 0; margin: 0 auto; inline-size: min(560px, calc(100vw - 24px)); block-size: auto; min-block-size: 0;
  max-block-size: 70vh; overflow: auto; padding: 12px; border: 1px solid var(--u-border); border-radius: 12px;
  color: var(--u-foreground); background: var(--u-background); box-shadow: 0 16px 48px rgb(0 0 0 / 26%); }
.pick h2 { padding: 2px 6px 8px; }
.pick input { inline-size: 100%; min-block-size: 36px; padding: 4px 10px; border: 1px solid var(--u-border); border-radius: 8px; font: inherit;
  color: inherit; background: color-mix(in oklab, var(--u-soft) 8%, var(--u-background)); }
.choices { margin-block-start: 8px; }
.nothing { padding: 4px 10px; }
.choice { padding: 7px 10px; min-block-size: 36px; border-radius: 8px; cursor: pointer; font-weight: 550; }
.choice small { font-weight: 400; }
.choice:is([aria-selected="true"], :hover) { background: color-mix(in oklab, var(--u-accent) 14%, var(--u-background)); }
@media (forced-colors: active) { .choice[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }`;
