import { TOKENS } from './styles.ts';

/** The question before credits are spent: a modal dialog over everything. */
export const GUARD_STYLES = `${TOKENS}
:host { display: block !important; }
dialog { position: fixed; inset: 0; margin: auto; box-sizing: border-box; width: min(420px, calc(100vw - 24px));
  height: fit-content; max-height: calc(100vh - 24px); overflow: auto; overscroll-behavior: contain;
  padding: 20px; border: 1px solid var(--u-line); border-radius: 16px; background: var(--u-surface);
  box-shadow: 0 12px 48px rgb(0 0 0 / 36%); font-size: 14px; --u-hue: var(--u-premium); }
dialog:not([open]) { display: none; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
h2, h3, ol, li, p { margin: 0; padding: 0; list-style: none; font: inherit; }
h2 { font-size: 17px; font-weight: 650; line-height: 1.3; text-wrap: balance; }
h2::before { content: "▲ "; color: var(--u-short); }
.estimated::before { content: "△ "; }
.range { white-space: nowrap; }
#why p { padding-top: 6px; }
section { margin-top: 16px; }
h3, small { font-size: 12px; color: var(--u-soft); }
li { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 8px 0;
  border-top: 1px solid var(--u-line); }
h3 { padding-bottom: 4px; }
small { display: block; }
button { all: unset; box-sizing: border-box; min-height: 34px; padding: 7px 14px; border: 1px solid var(--u-line);
  border-radius: 10px; cursor: pointer; font-size: 13px; text-align: center; }
button:hover { border-color: var(--u-soft); }
.show { flex: none; min-height: 28px; padding: 4px 10px; font-size: 12px; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 18px; }
.choices button { flex: 1 1 auto; }
.main { border-color: var(--u-text); font-weight: 650; }
:focus-visible { outline: 2px solid var(--u-premium); outline-offset: 2px; }`;
