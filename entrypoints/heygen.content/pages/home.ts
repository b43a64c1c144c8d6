import type { PageDescription } from './page.ts';

/** Home: cards and the list of recent videos; the prompt only starts a plan. */
export const home: PageDescription = {
  id: 'home',
  routes: /^\/home\/?$/,
  only: ['photo-to-video', 'video-agent-essential'],
};
