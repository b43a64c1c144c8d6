import type { Step, TruthLabel } from '../../browser/lib/truth.ts';

import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.templates-line',
  '.template-filter .chip',
  '.template-category',
  '.see-all',
  '.template-name',
  '.template-card .support',
  '.card-badge',
];

const SHORTCUT: TruthLabel = { selector: '.photo-dialog .dialogTitle', feature: 'photo-to-video', kind: 'premium' };

const page = (...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS],
  noBadge: NEGATIVES,
  noEstimate: ['body'],
});

/** A template's own dialog, with its name as the title. */
const opened = (template: string): Step => ({
  do: [{ click: `[data-template-id="${template}"]` }, { wait: 100 }],
  labels: covered(MENU_LABELS),
  noBadge: [
    ...NEGATIVES,
    '.template-dialog .dialogTitle',
    '.template-by',
    '.template-scene',
    '.template-dialog .pill',
    '.template-dialog .button',
  ],
  noEstimate: ['body'],
});

const closed = page({ click: '.modal [aria-label="Close"]' });

const shortcut = (...acts: Step['do']): Step => ({
  do: acts,
  labels: [...covered(MENU_LABELS), SHORTCUT],
  noBadge: [...NEGATIVES, '.photo-line', '.photo-file', '.drop-zone', '.photo-dialog .button'],
  noEstimate: ['body'],
});

export const templates: PageTruth = {
  visits: [
    {
      route: '/templates',
      steps: [
        page(),
        opened('template-10-0'),
        closed,
        opened('template-230-3'),
        closed,
        page({ click: '[data-category="Social media"]' }),
        page({ click: '.template-filter .chip' }, { type: ['.search input', 'video'] }),
      ],
    },
    { route: '/templates?lang=ja', steps: [page(), opened('template-60-7')] },
    {
      route: '/templates?shortcut=photo-to-video',
      steps: [shortcut(), shortcut({ click: '.photo-file' }), closed],
    },
  ],
};
