import type { PageDescription } from './page.ts';

/** Projects, and the page of one finished video: all titles are the user’s. What is spent here is spent with Translate's dialog. */
export const projects: PageDescription = {
  id: 'projects',
  routes: /^\/(?:projects|videos)(?:\/|$)/,
  only: ['upscale'],
  reads: 'tool',
};
