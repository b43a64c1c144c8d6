import type { Step, TruthLabel } from '../../browser/lib/truth.ts';

import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const NEGATIVES = [
  '.plans-title',
  '.plans-line',
  '.plans-tabs .pill',
  '.plan-name',
  '.plan-card .button',
  '.plan-row:not([data-row="Stock Digital Twins"])',
  '.plans-more',
  '.plan-quote',
  '.plan-table thead th',
  '.plan-table td',
];

const card = (plan: string): TruthLabel => ({
  selector: `[data-state="active"] [data-plan="${plan}"] [data-row="Stock Digital Twins"]`,
  feature: 'stock-avatar-look',
  kind: 'included',
});

const row = (name: string, feature: string, kind: TruthLabel['kind'] = 'premium'): TruthLabel => ({
  selector: `[data-compared="${name}"]`,
  feature,
  kind,
});

const ROWS: readonly TruthLabel[] = [
  row('Avatar III videos', 'avatar-iii', 'included'),
  row('Avatar IV', 'avatar-iv'),
  row('Avatar V', 'avatar-v'),
  row('Stock Digital Twins', 'stock-avatar-look', 'included'),
  row('Lip-sync translation', 'video-translation-lip-sync'),
  row('Audio dubbing', 'audio-dubbing', 'included'),
  row('Video Agent', 'video-agent'),
  row('Avatar Shots', 'avatar-shots'),
];

/** Rows whose names are no feature that costs or saves credits. */
const OTHER_ROWS = ['monthly credits', 'Unlimited Photo Avatars', 'Custom Digital Twin', 'Voice Cloning'].map(
  (name) => `[data-compared="${name}"]`,
);

/** The overlay over a page whose own labels it covers. */
const over = (below: readonly TruthLabel[], labels: readonly TruthLabel[], ...acts: Step['do']): Step => ({
  do: acts,
  labels: [...covered(below), ...labels],
  noBadge: [...NEGATIVES, ...OTHER_ROWS],
  noEstimate: ['.plans'],
});

const HOME: readonly TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.home-tags .chip', feature: 'photo-to-video', kind: 'premium' },
];

const steps = (below: readonly TruthLabel[]): Step[] => [
  over(below, [card('Creator')]),
  over(below, [card('Creator'), ...ROWS], { click: '.plans-more' }),
  over(below, [card('Business'), ...ROWS], { press: '[data-plans-tab="Business"]' }),
  over(below, [card('Business')], { click: '.plans-more' }),
];

export const plans: PageTruth = {
  visits: [
    {
      route: '/home?plans=1',
      steps: [
        ...steps(HOME),
        {
          do: [{ click: '.plans-close' }],
          labels: [...HOME],
          noBadge: [...MENU_NEGATIVES, '.home-title', '.home-card', '.prompt', '.recent-row'],
          noEstimate: ['body'],
        },
      ],
    },
    {
      route: '/create-v4/draft?plans=1&scenes=1&engines=iii',
      steps: steps([
        { selector: '.right-panel .select', feature: 'avatar-iii', kind: 'included' },
        { selector: '.rail-button:nth-child(2)', feature: 'stock-media', kind: 'included' },
      ]),
    },
    { route: '/home?plans=1&lang=pt-BR', steps: steps(HOME) },
  ],
};
