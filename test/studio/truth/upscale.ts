import type { Step, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const LABELS: readonly TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.upscale-title', feature: 'upscale', kind: 'premium' },
  { selector: '.upscale-go', feature: 'upscale', kind: 'premium' },
];

/** No source has a price for it, nor says what the button does first. */
const step = (act: Step['do']): Step => ({
  do: act,
  labels: [...LABELS],
  noBadge: [
    ...MENU_NEGATIVES,
    '.crumbs',
    '.upscale-line',
    '.upscale-video .card-title',
    '.upscale-video .support',
    '.upscale-video .card-thumb',
    '.upscale-chosen',
    '.upscale-panel [role=combobox]',
    '.toast',
  ],
  noEstimate: ['.left-menu', '.upscale-list', '.crumbs'],
  estimates: [
    {
      near: '.upscale-go',
      feature: ['upscale'],
      credits: { 'premium-2026': 'unknown', 'credits-2026b': 'unknown' },
      optional: true,
    },
  ],
});

const choose = (number: number): Step['do'] => [{ click: `[data-video="video-${number}"]` }];

export const upscale: PageTruth = {
  visits: [
    {
      route: '/apps/upscale-video',
      // "Upscale Video pricing notes", "Avatar V", "Veo 3.1" are titles.
      steps: [step([]), step(choose(23)), step(choose(10)), step([...choose(16), { click: '.upscale-go' }])],
    },
    { route: '/apps/upscale-video?dark=1&dir=rtl&render=hydrate', steps: [step([]), step(choose(11))] },
  ],
};
