import type { PageDescription } from './page.ts';

/** Voices: none of their names is a feature's; what can be done with a recording may be chosen there. */
export const voices: PageDescription = {
  id: 'voices',
  routes: /^\/voices(?:\/|$)/,
  only: ['audio-dubbing', 'video-translation-lip-sync'],
};
