import { flushSync } from 'react-dom';
import { navigate } from '../lib/navigate.ts';
import { editor } from '../state/editor.ts';
import { submitted } from '../state/submit.ts';
import { crash, flooded, labelsShown, panelMounted, renderCount } from '../state/torture.ts';
import type { StudioApi } from './api.ts';
import { makeFight } from './fight.ts';
import { randomOps } from './random.ts';
import { stream } from './stream.ts';
import { swapEqual } from './swaps.ts';

/** Puts `window.studio` in place, before React starts. */
export function installStudio(): StudioApi {
  const studio: StudioApi = {
    errors: [],
    recoverableErrors: [],
    boundaryHits: 0,
    shortcuts: [],
    ready: false,
    fought: 0,
    get submitted() {
      return submitted.get();
    },
    navigate,
    rerender(times) {
      for (let time = 0; time < times; time++) flushSync(() => renderCount.set((count) => count + 1));
    },
    toggleLabels: () => flushSync(() => labelsShown.set((shown) => !shown)),
    sortScenes: () => flushSync(() => editor.set((state) => ({ ...state, scenes: [...state.scenes].reverse() }))),
    async remountPanel() {
      flushSync(() => panelMounted.set(false));
      await new Promise(requestAnimationFrame);
      flushSync(() => panelMounted.set(true));
    },
    swapEqual,
    randomOps,
    fight: makeFight(() => {
      studio.fought += 1;
    }),
    stream,
    flood: (nodes) => flushSync(() => flooded.set(nodes)),
    crash: () => crash.set(true),
  };
  addEventListener('error', (event) => studio.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => studio.errors.push(String(event.reason)));
  addEventListener('keydown', (event) => noteShortcut(studio, event));
  window.studio = studio;
  return studio;
}

// As the app would see keys: at the window, but never while the user writes in one of its own fields.
function noteShortcut(studio: StudioApi, event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, [contenteditable="true"]')) return;
  if (['s', '/', '?'].includes(event.key)) studio.shortcuts.push(event.key);
}
