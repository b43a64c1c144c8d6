import type { Upfront, UpfrontOptions } from './api.d.ts';
import { createCore } from './core.ts';
import { createWindow, type Views } from './window.ts';

/** Where the views come from, unless somebody else hands some in. */
const loadViews = (): Promise<Views> => Promise.reject(new Error('This build has no views.'));

/**
 * Makes an instance of the API.
 *
 * @param load Internal: loads what draws, the first time that there is something to draw.
 */
export function createUpfront(options?: UpfrontOptions, load: () => Promise<Views> = loadViews): Upfront {
  return createCore(options, (core) => createWindow(core, load)).upfront;
}
