import type { PageDescription } from './page.ts';

/** The designer of looks: each generation costs, and so does the training of a personal model. */
export const designLook: PageDescription = {
  id: 'design-look',
  routes: /^\/avatar\/design-look(?:\/|$)/,
  reads: 'tool',
};
