import type { Step } from '../../browser/lib/truth.ts';

import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.new-voice',
  '.voice-tile .home-card-title',
  '.voice-tile .support',
  '.voice-lists .pill',
  '.voice-name',
  '.voice-cell',
];

const page = (...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS],
  noBadge: [
    ...NEGATIVES,
    '.menu-item',
    '.drawer .dialogTitle',
    '.drawer-slider',
    '.drawer .strong',
    '.drawer .support',
  ],
  noEstimate: ['body'],
});

const LIBRARY = { press: '[data-tab="library"]' };

export const voices: PageTruth = {
  visits: [
    {
      route: '/voices',
      steps: [
        page(),
        page({ press: '.new-voice' }),
        page({ press: '.menu-item' }, LIBRARY),
        page({ click: '[data-voice="Speed"] .voice-name' }),
        page({ click: '.drawer [aria-label="Close"]' }, { press: '[data-voice="Sora"] [data-more-btn]' }),
        // A favorite is confirmed by its name.
        page({ click: '.voice-menu .menu-item:nth-child(3)' }),
        {
          ...page({ click: '.voice-tile:nth-child(3)' }),
          labels: covered(MENU_LABELS),
          noBadge: [...NEGATIVES, '.import-dialog .dialogTitle', '.import-voice', '.toast'],
        },
      ],
    },
    { route: '/voices?lang=zh', steps: [page(), page({ click: '[data-voice="Precision"] .voice-name' })] },
  ],
};
