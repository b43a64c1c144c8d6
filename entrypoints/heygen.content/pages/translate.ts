import type { PageDescription } from './page.ts';

/** Translate: the length of a source, in some languages. What it would cost shows once there is a source. */
export const translate: PageDescription = {
  id: 'translate',
  routes: /^\/(?:apps\/translate|video-translate)(?:\/|$)/,
  places: ['translate'],
  reads: 'tool',
};
