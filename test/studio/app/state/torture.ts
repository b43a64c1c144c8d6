import { createStore } from '../lib/store.ts';

/** Knobs of `window.studio` that React listens to. */
export const labelsShown = createStore(true);
export const panelMounted = createStore(true);
export const renderCount = createStore(0);
export const streamed = createStore<string[]>([]);
export const flooded = createStore(0);
/** Stands for a crash inside a component, which the error boundary must catch. */
export const crash = createStore(false);
