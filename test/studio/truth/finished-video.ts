import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const UPSCALE: TruthLabel = { selector: '.upscale-action', feature: 'upscale', kind: 'premium' };
const IN_MENU: TruthLabel = { selector: '[data-entry="Upscale Video"]', feature: 'upscale', kind: 'premium' };

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.video-page h1',
  '.video-page h2',
  '.page-head .quiet-link',
  '.page-head .button',
  '.make-edits',
  '.video-actions .support',
  '.player-caption',
  '.player-bar',
  '.rate-title',
  '.rate-menu .menu-item',
  '.share-menu .menu-link',
  '.video-side .pill',
  '.video-side .strong',
  '.talk-words',
  '.talk-remark .support',
  '.talk-remark .quiet-link',
  '.transcript span',
  '.video-summary',
  '.summary-points li',
  '.up-next-title',
  '.card-menu .menu-item:not([data-entry="Upscale Video"])',
];

/** No rate is known for a video, and no source says whether the first press spends already. */
const COST: TruthEstimate = {
  near: '.upscale-action',
  feature: ['upscale'],
  credits: { 'premium-2026': 'unknown', 'credits-2026b': 'unknown' },
  optional: true,
};

const page = (labels: readonly TruthLabel[], ...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS, ...labels],
  noBadge: NEGATIVES,
  noEstimate: ['.left-menu', '.page-head', '.player', '.up-next', '.video-side'],
  estimates: [COST],
});

export const finishedVideo: PageTruth = {
  visits: [
    {
      route: '/videos/video-10',
      steps: [
        page([UPSCALE]),
        page([UPSCALE], { write: ['.talk-form textarea', 'Avatar Shots'] }, { click: '.post-comment' }),
        page([UPSCALE], { press: '[data-side-tab="Transcript"]' }),
        page([UPSCALE], { press: '[data-side-tab="Summary"]' }),
        page([UPSCALE], { press: '.player-rate' }),
        page([UPSCALE], { press: '.rate-menu .menu-item' }, { press: '.share-open' }),
        page([UPSCALE, IN_MENU], { press: '.share-open' }, { press: '.page-head [data-more-btn]' }),
      ],
    },
    // A video that is called what the button is called.
    { route: '/videos/video-16', steps: [page([UPSCALE])] },
    { route: '/videos/video-4?lang=zh', steps: [page([UPSCALE]), page([UPSCALE], { click: '.up-next-video' })] },
    { route: '/videos/video-21?lang=fr', steps: [page([UPSCALE])] },
  ],
};
