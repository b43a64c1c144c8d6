import type { PageDescription } from './page.ts';

/** The catalogue: one-word tiles name features too. */
export const apps: PageDescription = {
  id: 'apps',
  routes: /^\/apps\/?$/,
  places: ['apps'],
};
