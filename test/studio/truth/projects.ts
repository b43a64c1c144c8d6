import type { Step, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.folder',
  '.folder-title',
  '.group-heading',
  '.card-title',
  '.card .support',
  '.card-badge',
  '.card-progress span',
  '.page-head .button',
  '.card-menu .menu-item',
  '.toast',
];

/** Ways in which videos were made, as a filter: nobody has said whether these name the features. */
const TYPES: readonly TruthLabel[] = [
  {
    selector: '[data-type="Video Translate"]',
    feature: 'video-translation-lip-sync',
    kind: 'premium',
    debatable: true,
  },
  { selector: '[data-type="Video Agent"]', feature: 'video-agent', kind: 'premium', debatable: true },
  { selector: '.type-filter', feature: 'video-agent', kind: 'premium', debatable: true },
];

const page = (...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS, ...TYPES],
  noBadge: NEGATIVES,
  noEstimate: ['body'],
});

export const projects: PageTruth = {
  visits: [
    {
      route: '/projects',
      steps: [
        page(),
        page({ press: '[data-project="video-0"] [data-more-btn]' }),
        page({ press: '[data-entry="Trash"]' }),
        page({ press: '.folder [data-more-btn]' }),
        page({ press: '[data-entry="Rename"]' }, { click: '.rows-toggle' }),
        page({ click: '.search-open' }, { type: ['.project-search input', 'avatar'] }),
      ],
    },
    {
      route: '/projects?folder=f3',
      steps: [
        page(),
        page({ press: '.type-filter' }),
        page({ press: '[data-type="Video Agent"]' }),
        page({ click: '.page-head .quiet-link' }),
      ],
    },
    { route: '/projects?lang=pt-BR', steps: [page(), page({ press: '[data-project="video-10"] [data-more-btn]' })] },
    { route: '/projects?lang=ja&recents=40', steps: [page()] },
  ],
};
