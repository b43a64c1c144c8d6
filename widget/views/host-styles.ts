/**
 * The room that a view takes, kept before the view is there: these few lines come with the element itself. A page's own
 * `--upfront-block-size` replaces ours.
 */
export const HOST_STYLES = `
:host { display: block; box-sizing: border-box; container-type: inline-size; min-inline-size: min(100%, 240px); text-align: start; text-transform: none;
  letter-spacing: normal; word-spacing: normal; text-indent: 0; white-space: normal; font-weight: 400; font-style: normal;
  font-family: var(--upfront-font-family, var(--vscode-font-family, inherit)); }
:host([hidden]) { display: none; }
:host([beside]) { position: absolute; z-index: 1; inline-size: min(300px, 92vw); container-type: normal; }
:host([fixed]) { position: fixed; inset-block-end: 12px; inset-inline-end: 12px; z-index: 1; }
.room { display: grid; min-block-size: var(--upfront-block-size, 160px); }
:host([view="estimate"]) .room { min-block-size: var(--upfront-block-size, 96px); }
:host([beside][view]) .room { min-block-size: 0; }
:host([view="alternatives"]) .room { min-block-size: var(--upfront-block-size, 188px); }
:host([view="panel"]) .room { min-block-size: var(--upfront-block-size, 454px); }
@container (min-width: 400px) {
  :host([view="estimate"]) .room { min-block-size: var(--upfront-block-size, 76px); }
  :host([view="alternatives"]) .room { min-block-size: var(--upfront-block-size, 150px); }
  :host([view="panel"]) .room { min-block-size: var(--upfront-block-size, 384px); }
}
:host([view="status"]) { display: inline-block; vertical-align: middle; container-type: normal; min-inline-size: 232px; }
:host([view="status"]) .room { min-block-size: var(--upfront-block-size, 28px); }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;
