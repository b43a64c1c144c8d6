import type { PageDescription } from './page.ts';

/** Whoever looks at somebody’s video has nothing to spend there. */
export const share: PageDescription = {
  id: 'share',
  routes: /\/share\//,
  only: [],
};
