import type { PageResult, Report } from '../../check/runs/report.ts';

const BOX = { x: 100, y: 200, width: 120, height: 24 };

/** A page as a check reports it: tests change what they are about. */
export const PAGE: PageResult = {
  page: 'https://app.heygen.com/create-v4/draft',
  address: 'https://app.heygen.com/create-v4/draft',
  title: 'Editor',
  status: 'read',
  trouble: '',
  views: [
    {
      name: 'end',
      annotations: {
        badges: [
          {
            feature: 'avatar-iv',
            kind: 'premium',
            rate: '20/min',
            native: false,
            text: 'Premium · 20/min',
            label: 'Avatar IV',
            visible: true,
            box: BOX,
          },
          {
            feature: 'avatar-iii',
            kind: 'included',
            rate: '0',
            native: false,
            text: 'Included',
            label: 'Avatar III Unlimited usage.',
            visible: false,
            box: BOX,
          },
        ],
        estimates: [
          {
            feature: 'avatar-iv avatar-iii',
            credits: '6-16',
            remaining: '200',
            state: 'enough',
            sentence: 'This will use 6–16 premium credits (200 remaining).',
            control: { role: 'button', name: 'Generate', box: BOX },
            visible: true,
            box: BOX,
          },
        ],
        alternatives: [
          { items: [{ use: 'avatar-iii', saves: '0-16', text: 'Use Avatar III' }], visible: true, box: BOX },
        ],
        notices: [],
      },
      picture: { type: 'image/webp', data: 'QUJD', width: 1440, height: 900 },
    },
  ],
  landmarks: {
    upfront: '0.0.0',
    on: 'page:editor',
    card: 'premium-2026',
    found: { spends: 1, engine: 1 },
    missing: ['scenes'],
  },
  errors: [],
  remarks: [],
  steps: [],
  expectations: [],
  cost: { hosts: 4, elements: 300 },
  seconds: 1.2,
  attempts: 1,
};

export const reportOf = (...pages: ReadonlyArray<Partial<PageResult>>): Report => ({
  version: 1,
  upfront: '0.0.0',
  browser: 'Chrome/156',
  startedAt: '2026-11-27T10:11:12.345Z',
  seconds: 3,
  isReadOnly: true,
  rateCard: 'auto',
  balance: 'unknown',
  pages: pages.map((page) => ({ ...structuredClone(PAGE), ...page })),
});
