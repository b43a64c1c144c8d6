import { TOKENS } from './styles.ts';

/** A frame around what is pointed at, and a bar that says what to do; over everything, in the way of nothing. */
export const TEACH_STYLES = `${TOKENS}
:host { display: block !important; position: fixed !important; inset: 0 !important; overflow: visible !important;
  pointer-events: none !important; user-select: none !important; }
.frame { position: fixed; border: 2px solid var(--u-premium); border-radius: 6px; display: none;
  background: color-mix(in srgb, var(--u-premium) 12%, transparent); }
.frame[data-aimed] { display: block; }
.bar { position: fixed; bottom: 20px; left: 50%; transform: translateX(-50%); box-sizing: border-box;
  width: max-content; max-width: min(560px, calc(100vw - 24px)); padding: 12px 16px; border-radius: 12px;
  border: 1px solid var(--u-line); background: var(--u-surface); box-shadow: 0 6px 20px rgb(0 0 0 / 24%);
  pointer-events: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; }
p { margin: 0; flex: 1 1 240px; font-size: 13px; }
small { display: block; font-size: 11px; color: var(--u-soft); }
select, button { all: unset; box-sizing: border-box; min-height: 30px; padding: 5px 12px; border-radius: 8px; cursor: pointer;
  border: 1px solid var(--u-line); font-size: 12px; color: var(--u-text); background: var(--u-surface); }
select { appearance: auto; max-width: 220px; }
button.main { border-color: var(--u-text); font-weight: 650; }
:focus-visible { outline: 2px solid var(--u-premium); outline-offset: 2px; }
.trouble { color: var(--u-short); }`;
