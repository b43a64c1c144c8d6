import type { PageDescription } from './page.ts';

/** Upscale: one price for a finished video of the account, whatever its length. */
export const upscale: PageDescription = {
  id: 'upscale',
  routes: /^\/apps\/upscale-video(?:\/|$)/,
  reads: 'tool',
  spendsAt: /upscale-video\/?$/,
  spends: [{ named: /^upscale(?:video|now)?$/, pays: 'upscale' }],
};
