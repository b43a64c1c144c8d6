import type { Step, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const COMMON = [...MENU_NEGATIVES, '.settings-nav .menu-link', '.settings h2', '.settings h3', '.settings .support'];

const panel = (labels: readonly TruthLabel[], noBadge: readonly string[], ...acts: Step['do']): Step => ({
  do: acts,
  labels: [...MENU_LABELS, ...labels],
  noBadge: [...COMMON, ...noBadge],
  noEstimate: ['body'],
});

const used = (name: string, feature: string, kind: TruthLabel['kind'] = 'premium'): TruthLabel => ({
  selector: `[data-used="${name}"]`,
  feature,
  kind,
});

const USED: readonly TruthLabel[] = [
  used('Avatar IV', 'avatar-iv'),
  used('Avatar III', 'avatar-iii', 'included'),
  used('Audio Dubbing', 'audio-dubbing', 'included'),
  used('Video Translation', 'video-translation-lip-sync'),
  used('Stock media', 'stock-media', 'included'),
];

/** What the rows of the usage history name, from the top; Face Swap has no rate. */
const ROWS: ReadonlyArray<readonly [string, TruthLabel['kind']] | null> = [
  ['avatar-iv', 'premium'],
  ['video-agent', 'premium'],
  null,
  ['avatar-v', 'premium'],
  ['b-roll-veo-3-1', 'premium'],
  ['avatar-iii', 'included'],
  ['video-agent-essential', 'included'],
  ['avatar-shots', 'premium'],
  ['audio-dubbing', 'included'],
  ['upscale', 'premium'],
  ['video-translation-lip-sync', 'premium'],
  // Below the list's edge.
  ['b-roll-sora-2', 'premium'],
];

const HISTORY: readonly TruthLabel[] = ROWS.flatMap((row, index) =>
  row === null
    ? []
    : [
        {
          selector: `[data-history] tr[data-index="${index}"] td:nth-child(2)`,
          feature: row[0],
          kind: row[1],
          ...(index > 10 ? { debatable: true } : {}),
        },
      ],
);

const HISTORY_NEGATIVES = [
  '.history-title',
  '.history th',
  '.history td:nth-child(3)',
  '.history td:nth-child(4)',
  '.history td:nth-child(5)',
];

const BILLING_NEGATIVES = [
  '.used thead th',
  '.used td',
  '.invoices th',
  '.invoices td',
  '.settings-box .button',
  '.settings-box .strong',
  '.big-number',
];

export const settings: PageTruth = {
  visits: [
    {
      route: '/settings?nav=Billing',
      steps: [
        panel(USED, BILLING_NEGATIVES),
        panel([], ['.device-name', '.settings-rows > div'], { click: '.settings-nav .menu-link' }),
        panel(USED, BILLING_NEGATIVES, { click: '.settings-nav .menu-link[href*="Billing"]' }),
      ],
    },
    { route: '/settings?nav=History', steps: [panel(HISTORY, HISTORY_NEGATIVES)] },
    { route: '/settings?nav=History&lang=fr', steps: [panel(HISTORY, HISTORY_NEGATIVES)] },
    {
      route: '/settings?nav=Members%20and%20Workspaces',
      steps: [panel([], ['.members th', '.members td', '.workspace'])],
    },
    {
      route: '/settings?nav=Subscriptions%20%26%20API',
      steps: [panel([], ['.api-keys th', '.api-keys td', '.code-sample', '.big-number'])],
    },
    { route: '/settings?nav=API', steps: [panel([], ['.key-name', '.code-sample'])] },
  ],
};
