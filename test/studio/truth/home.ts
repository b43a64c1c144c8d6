import { MENU_LABELS, MENU_NEGATIVES, type PageTruth, type Step } from './truth.ts';

/** A list of projects that scrolls: titles, origins, states. The cards open features and name none. */
const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.home-title',
  '.home-card-title',
  '.home-card .support',
  '.home-tags .chip:nth-of-type(2)',
  '.chip-user',
  '.section-head',
  '.recent-title',
  '.recent .support',
  '.recent-state',
];

/** Nothing on this page spends. */
const step = (act: Step['do']): Step => ({
  do: act,
  labels: [...MENU_LABELS, { selector: '.home-tags .chip:nth-of-type(1)', feature: 'photo-to-video', kind: 'premium' }],
  noBadge: NEGATIVES,
  noEstimate: ['body'],
});

export const home: PageTruth = {
  visits: [
    {
      route: '/home?recents=40',
      steps: [
        step([]),
        step([{ write: ['.prompt textarea', 'A 60-second video with Avatar IV and Sora 2'] }]),
        step([{ press: '.profile' }]),
      ],
    },
    { route: '/home?recents=40&lang=ja&dark=1', lang: 'ja', steps: [step([])] },
    { route: '/home?plan=free', steps: [step([]), step([{ press: '.profile' }])] },
  ],
};
