import type { Step } from '../../browser/lib/truth.ts';
import type { PageTruth } from './truth.ts';

const page = (...acts: Step['do']): Step => ({
  do: acts,
  labels: [],
  noBadge: [
    ...[
      '.video-page h1',
      '.video-page h2',
      '.share-start',
      '.share-by',
      '.player-caption',
      '.player-bar',
      '.rate-title',
    ],
    ...['.video-side .pill', '.video-side .strong', '.talk-words', '.talk-remark .support', '.talk-remark .quiet-link'],
    ...['.transcript span', '.video-summary', '.summary-points li', '.up-next-title', '.up-next .support'],
  ],
  noEstimate: ['body'],
});

const steps = [page(), page({ press: '[data-side-tab="Transcript"]' }), page({ press: '[data-side-tab="Summary"]' })];

export const share: PageTruth = {
  visits: [
    { route: '/share/video-10', steps },
    { route: '/video-translation/share/video-16', steps },
    { route: '/share/video-13', lang: 'ja', steps: [page()] },
  ],
};
