import type { Page } from 'puppeteer';

/** In the page before anything else: counts what is added and taken away. */
export const COUNTING = `
const counts = { listeners: 0, timers: new Set(), observers: 0 };
globalThis.__left = () => ({ listeners: counts.listeners, timers: counts.timers.size, observers: counts.observers, nodes: document.querySelectorAll('*').length, sheets: document.adoptedStyleSheets.length });
for (const target of [EventTarget.prototype]) {
  const { addEventListener, removeEventListener } = target;
  const known = new Map();
  const isOurs = (on) => on === globalThis || on === document || on == null || on instanceof MediaQueryList;
  target.addEventListener = function (type, listener, options) {
    if (isOurs(this)) {
      const key = type + Boolean(options?.capture ?? options);
      const all = known.get(listener) ?? new Set();
      known.set(listener, all);
      if (!all.has(key)) {
        all.add(key); counts.listeners++;
        options?.signal && addEventListener.call(options.signal, 'abort', () => { if (all.delete(key)) counts.listeners--; });
      }
    }
    return addEventListener.call(this, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    if (isOurs(this) && known.get(listener)?.delete(type + Boolean(options?.capture ?? options))) counts.listeners--;
    return removeEventListener.call(this, type, listener, options);
  };
}
const { setTimeout: set, clearTimeout: clear, setInterval: every, clearInterval: stop } = globalThis;
globalThis.setTimeout = (run, ...rest) => { const id = set((...a) => { counts.timers.delete(id); run(...a); }, ...rest); counts.timers.add(id); return id; };
globalThis.clearTimeout = (id) => { counts.timers.delete(id); clear(id); };
globalThis.setInterval = (...all) => { const id = every(...all); counts.timers.add(id); return id; };
globalThis.clearInterval = (id) => { counts.timers.delete(id); stop(id); };
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
  const Real = globalThis[name];
  globalThis[name] = class extends Real {
    #on = false;
    observe(...all) { if (!this.#on) counts.observers++; this.#on = true; super.observe(...all); }
    disconnect() { if (this.#on) counts.observers--; this.#on = false; super.disconnect(); }
  };
}`;

export interface Left {
  listeners: number;
  timers: number;
  observers: number;
  nodes: number;
  sheets: number;
}

/** What is there now, where `COUNTING` was in the page before anything else. */
export const left = (page: Page): Promise<Left> =>
  page.evaluate(() => (globalThis as unknown as { __left(): Left }).__left());
