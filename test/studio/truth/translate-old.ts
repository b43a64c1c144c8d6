import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

/** The modal layer covers the menu. */
const COVERED: readonly TruthLabel[] = MENU_LABELS.map((label) => ({ ...label, debatable: true }));

const IN_DIALOG: readonly TruthLabel[] = [
  ...COVERED,
  { selector: '.old-check[data-check="audio"]', feature: 'audio-dubbing', kind: 'included' },
];

const NO_BADGE = [
  ...MENU_NEGATIVES,
  '.old-translate .dialogTitle',
  '.old-sample',
  '.old-found',
  '.old-check[data-check="captions"]',
  '#old-language',
  '.old-submit',
  '.card-title',
  '.card .support',
  '.card-thumb',
  '.folder',
  '.toast',
];

const NO_ESTIMATE = ['.left-menu', '.cards', '.folders', '.old-samples'];

const step = (act: Step['do'], estimate: Omit<TruthEstimate, 'near'>): Step => ({
  do: act,
  labels: [...IN_DIALOG],
  noBadge: NO_BADGE,
  noEstimate: NO_ESTIMATE,
  estimates: [{ near: '.old-submit', ...estimate }],
});

const LIP_SYNC = { feature: ['video-translation-lip-sync'], featureMay: ['audio-dubbing'] };

/** No engine is named: with lip sync, any of them, or as much as is unknown. 200 seconds. */
export const translateOld: PageTruth = {
  visits: [
    {
      route: '/projects?create_video_modal=true&modal_screen=translate_url',
      steps: [
        step([], {
          ...LIP_SYNC,
          credits: { 'premium-2026': 'unknown', 'credits-2026b': 'unknown' },
          optional: true,
        }),
        step(
          [{ click: '.old-sample' }, { press: '#old-language' }, { press: '[role=option]:nth-child(2)', wait: 200 }],
          { ...LIP_SYNC, credits: { 'premium-2026': { notExact: [17, 34] }, 'credits-2026b': { notExact: [20, 34] } } },
        ),
        step([{ click: '.old-check[data-check="audio"] input' }], {
          feature: ['audio-dubbing'],
          credits: { 'premium-2026': '0', 'credits-2026b': '14' },
        }),
        {
          do: [{ click: '.old-submit', wait: 300 }],
          labels: [...MENU_LABELS],
          noBadge: NO_BADGE,
          noEstimate: ['body'],
        },
      ],
    },
  ],
};
