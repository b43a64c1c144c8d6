import type { PageDescription } from './page.ts';

/** Video Agent, its start and its conversations: accepting the last plan spends. */
export const videoAgent: PageDescription = {
  id: 'video-agent',
  routes: /^\/(?:home\/)?(?:video-)?agent(?:\/|$)/,
  reads: 'tool',
};
