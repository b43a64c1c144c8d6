import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

export const home: PageTruth = {
  visits: [
    {
      route: '/home?recents=40',
      steps: [
        {
          do: [],
          labels: [...MENU_LABELS, { selector: '.home-tags .chip', feature: 'photo-to-video', kind: 'premium' }],
          noBadge: [...MENU_NEGATIVES, '.home-title', '.home-card', '.prompt', '.recent-row'],
          noEstimate: ['body'],
        },
      ],
    },
  ],
};
