import type { PageDescription } from './page.ts';

/** The way into AI Studio, and its drafts: all that it names is the user’s. */
export const studioLanding: PageDescription = {
  id: 'studio-landing',
  routes: /^\/(?:home|avatar)\/studio\/?$/,
  only: [],
};
