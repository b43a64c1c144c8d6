import { roomRules } from './rooms.ts';

/**
 * The room that a view takes, kept before the view is there: these few lines come with the element itself. A page's own
 * `--upfront-block-size` replaces ours.
 */
export const HOST_STYLES = `
:host { display: block; box-sizing: border-box; container-type: inline-size; min-inline-size: min(100%, 240px); text-align: start; text-transform: none;
  letter-spacing: normal; word-spacing: normal; text-indent: 0; white-space: normal; font-weight: 400; font-style: normal;
  font-family: var(--upfront-font-family, var(--vscode-font-family, inherit)); }
:host([hidden]) { display: none; }
:host([view="status"]) { display: inline-block; vertical-align: middle; container-type: normal; min-inline-size: 232px; }
:host([beside]) { position: absolute; z-index: 1; inline-size: min(300px, 92vw); container-type: normal; }
:host([fixed]) { position: fixed; inset-block-end: 12px; inset-inline-end: 12px; z-index: 1; }
.room { display: grid; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${roomRules(':host($) .room', 'min-block-size')}
:host([beside][view]) .room { min-block-size: 0; }`;
