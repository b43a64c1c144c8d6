import type { PageDescription } from './page.ts';

/** Projects, and the page of one finished video: all titles are the user’s. The older way to translate lies over them. */
export const projects: PageDescription = {
  id: 'projects',
  routes: /^\/(?:projects|videos)(?:\/|$)/,
  only: ['upscale'],
  reads: 'tool',
};
