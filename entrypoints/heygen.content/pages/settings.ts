import type { PageDescription } from './page.ts';

/** Settings, usage history and billing: general rules read their tables, and what has no column of features is a user's. */
export const settings: PageDescription = {
  id: 'settings',
  routes: /^\/(?:settings|billing)(?:\/|$)/,
};
