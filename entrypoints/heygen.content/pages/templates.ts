import type { PageDescription } from './page.ts';

/** Templates, which people and HeyGen have named; a shortcut opens one feature over them. */
export const templates: PageDescription = {
  id: 'templates',
  routes: /^\/templates(?:\/|$)/,
  only: ['photo-to-video'],
};
