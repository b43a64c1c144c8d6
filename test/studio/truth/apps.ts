import type { Step, TruthLabel } from '../../browser/lib/truth.ts';

import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

/** Tiles by name; the last two are listed without a rate, or are not known to be the feature. */
const TILES: ReadonlyArray<readonly [string, string]> = [
  ['Avatar IV', 'avatar-iv'],
  ['Video Translate', 'video-translation-lip-sync'],
  ['Upscale', 'upscale'],
  ['Video Agent', 'video-agent'],
  ['Photo to Video', 'photo-to-video'],
  ['Video Podcast', 'video-podcast'],
  ['AI Video Generator', 'b-roll-other'],
];

const OTHERS = [
  'Highlights',
  'Face Swap',
  'UGC Video Generator',
  'PPT/PDF to Video',
  'Batch Mode',
  'Product Placement',
];

const DEBATABLE = ['Video Podcast', 'AI Video Generator'];

const tiles = (...names: string[]): TruthLabel[] =>
  TILES.filter(([name]) => names.length === 0 || names.includes(name)).map(([name, feature]) => ({
    selector: `[data-app="${name}"]`,
    feature,
    kind: 'premium',
    ...(DEBATABLE.includes(name) ? { debatable: true } : {}),
  }));

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.apps h1',
  '.apps h2',
  '.apps-line',
  '.apps .pill',
  '.app-tile .support',
  '.app-result',
  ...OTHERS.map((name) => `[data-app="${name}"]`),
];

const page = (labels: readonly TruthLabel[], ...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS, ...labels],
  noBadge: NEGATIVES,
  noEstimate: ['body'],
});

const shortcut = (...acts: Step['do']): Step => ({
  do: acts,
  labels: covered([...MENU_LABELS, ...tiles()]),
  noBadge: [
    ...NEGATIVES,
    '.shortcut-dialog .dialogTitle',
    '.shortcut-dialog .support',
    '.shortcut-dialog .audio-file',
    '.shortcut-dialog .button',
  ],
  noEstimate: ['body'],
});

export const apps: PageTruth = {
  visits: [
    {
      route: '/apps',
      steps: [
        page(tiles()),
        page(tiles('Avatar IV', 'Photo to Video'), { click: '[data-kind="Avatars"]' }),
        page([], { click: '[data-kind="Marketing"]' }),
        page(
          tiles('Photo to Video', 'Video Translate', 'Video Agent', 'Video Podcast', 'AI Video Generator'),
          {
            click: '[data-kind="All"]',
          },
          { type: ['.apps .search input', 'video'] },
        ),
      ],
    },
    {
      route: '/apps?shortcut=translate-video',
      steps: [
        shortcut(),
        shortcut({ click: '.audio-file:nth-of-type(2)' }),
        page(tiles(), { click: '.modal [aria-label="Close"]' }),
      ],
    },
    { route: '/apps?lang=ja', steps: [page(tiles())] },
    { route: '/apps?lang=ru', steps: [page(tiles())] },
  ],
};
