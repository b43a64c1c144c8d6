import { TOKENS } from './styles.ts';

/** A frame with a note, over everything and in the way of nothing. */
export const NOTE_STYLES = `${TOKENS}
:host { display: block !important; position: fixed !important; inset: 0 !important; overflow: visible !important;
  pointer-events: none !important; user-select: none !important; }
.root { --u-hue: var(--u-premium); }
.frame { position: fixed; display: none; border-radius: 10px; border: 3px solid var(--u-premium);
  box-shadow: 0 0 0 2px var(--u-surface), inset 0 0 0 2px var(--u-surface); }
.frame[data-aimed] { display: block; }
.note { position: fixed; width: max-content; max-width: min(320px, calc(100vw - 16px)); padding: 6px 12px; border-radius: 10px;
  border: 1px solid var(--u-line); background: var(--u-surface); box-shadow: 0 6px 20px rgb(0 0 0 / 24%);
  font-size: 13px; text-wrap: pretty; }
.note:empty { visibility: hidden; }`;
