import type { PageDescription, Spends } from './page.ts';

/** Upscale: one price for a finished video of the account, whatever its length. */
export const upscale: PageDescription = {
  id: 'upscale',
  routes: /^\/apps\/upscale-video(?:\/|$)/,
  reads: 'tool',
};

export const spends: Spends = {
  at: /upscale-video\/?$/,
  controls: [{ named: /^upscale(?:video|now)?$/, pays: 'upscale' }],
};
