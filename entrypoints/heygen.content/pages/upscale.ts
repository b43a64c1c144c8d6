import type { PageDescription } from './page.ts';

/** Upscale: a finished video of the account, made larger. */
export const upscale: PageDescription = {
  id: 'upscale',
  routes: /^\/apps\/upscale-video(?:\/|$)/,
  reads: 'tool',
};
