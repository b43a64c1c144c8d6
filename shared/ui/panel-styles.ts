/** What opens under an estimate: its breakdown, and what to do instead. */
export const PANEL_STYLES = `
.panel { width: 288px; padding: 10px 14px; border: 1px solid var(--u-line); border-radius: 12px;
  background: var(--u-surface); box-shadow: 0 6px 20px rgb(0 0 0 / 18%); }
.details { position: absolute; z-index: 1; top: calc(100% + 6px); right: 0; }
.up { top: auto; bottom: calc(100% + 6px); }
.start { right: auto; left: 0; }
h2, ol, li, p { all: unset; display: block; }
h2 { padding-block-end: 4px; padding-inline-end: 20px; color: var(--u-hue); font-weight: 600; }
li { display: grid; grid-template-columns: 1fr auto; padding: 5px 0; border-top: 1px solid var(--u-line); }
li small { grid-column: 1; }
p { padding-top: 6px; }
small, p { display: block; font-size: 11px; color: var(--u-soft); }
.show { grid-area: 1 / 2 / span 2; align-self: center; margin-inline-start: 10px; padding: 1px 8px; border: 1px solid var(--u-line); border-radius: 8px; font-size: 11px; line-height: 20px; }
.show:hover { border-color: var(--u-soft); }
.close { position: absolute; top: 5px; inset-inline-end: 5px; width: 24px; height: 24px;
  text-align: center; font-size: 16px; line-height: 24px; color: var(--u-soft); }
.close::before { content: "×"; }`;
