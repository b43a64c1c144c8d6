import type { PageDescription } from './page.ts';

/** Voices: none of their names is a feature's. */
export const voices: PageDescription = {
  id: 'voices',
  routes: /^\/voices(?:\/|$)/,
  only: [],
};
