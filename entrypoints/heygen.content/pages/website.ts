import type { PageDescription } from './page.ts';

/** www.heygen.com, what HeyGen tells about itself: headings, tables and menus name features, prose does not. */
export const website: PageDescription = {
  id: 'website',
  routes: /^/,
  prose: true,
};
