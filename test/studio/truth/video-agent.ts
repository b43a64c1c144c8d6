import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { COMMON, ESSENTIAL, FREE, NO_BADGE, STANDARD, start } from './agent-start.ts';
import type { PageTruth } from './truth.ts';

const TALK_NO_BADGE = [
  ...NO_BADGE,
  '.agent-thread-title',
  '.bubble:not(.limit)',
  '.limit p',
  '.limit-add',
  '.plan tr:not([data-row="footage"]) td',
  '.plan-change',
  '.plan-accept',
  '.agent-mode',
  '.progress-card',
];

/** The rows about footage may be taken for labels of what the plan will use. */
const footage = (plan: string, value?: string): TruthLabel[] => [
  {
    selector: `${plan} [data-row="footage"] .plan-name`,
    feature: 'b-roll-other',
    kind: 'premium',
    debatable: true,
  },
  ...(value
    ? [
        {
          selector: `${plan} [data-row="footage"] .plan-value`,
          feature: value,
          kind: 'included',
          debatable: true,
        } as const,
      ]
    : []),
];

/** Both plans of the first conversation; "Make changes" turns the second into an old one. */
const PLANS = [...footage('.bubble-row:nth-child(4)', 'stock-media'), ...footage('.plan-last', 'stock-media')];

interface Talk {
  act?: Step['do'];
  labels?: readonly TruthLabel[];
  estimate?: TruthEstimate;
}

const talk = ({ act = [], labels = [], estimate }: Talk): Step => ({
  do: act,
  labels: [...COMMON, ...labels],
  noBadge: TALK_NO_BADGE,
  noEstimate: estimate ? ['.left-menu', '.plan-old', '.bubble-user', '.agent-composer'] : ['body'],
  ...(estimate && { estimates: [estimate] }),
});

/** What accepting costs: on the older plans no rate is known, on the newer ones a lower and an upper one. */
const accept = (min: number, max: number): TruthEstimate => ({
  near: '.plan-accept',
  feature: ['video-agent'],
  featureMay: ['b-roll-other'],
  credits: { 'premium-2026': 'unknown', 'credits-2026b': { range: true, holds: [min, max] } },
  remaining: 'unknown',
});

const free = (near: string): TruthEstimate => ({
  near,
  feature: ['video-agent-essential'],
  credits: { 'premium-2026': '0', 'credits-2026b': 'unknown' },
  remaining: 'unknown',
});

const SWITCH: Step['do'] = [{ click: '.agent-visuals [role=switch]' }];
const tier = (entry: string): Step['do'] => [{ press: '.agent-tier' }, { press: entry, wait: 200 }];

/** 15 seconds, then 45: the plan of a minute before them never counts. */
const shorter: Step[] = [
  talk({ labels: PLANS, estimate: accept(8, 10) }),
  talk({ act: SWITCH, labels: PLANS, estimate: accept(23, 30) }),
  talk({
    act: [...SWITCH, ...tier(ESSENTIAL)],
    labels: [...PLANS, { selector: '.agent-tier', ...FREE }],
    estimate: free('.plan-accept'),
  }),
  talk({ act: tier(STANDARD), labels: PLANS, estimate: accept(8, 10) }),
  talk({
    act: [{ click: '.plan-change' }],
    labels: [
      ...footage('.bubble-row:nth-child(4)', 'stock-media'),
      ...footage('.bubble-row:nth-child(12)', 'stock-media'),
      ...footage('.plan-last'),
    ],
    estimate: accept(23, 30),
  }),
  talk({
    act: SWITCH,
    labels: [
      ...footage('.bubble-row:nth-child(4)', 'stock-media'),
      ...footage('.bubble-row:nth-child(12)', 'stock-media'),
      ...footage('.plan-last'),
    ],
    estimate: accept(68, 90),
  }),
  talk({
    act: [{ click: '.plan-accept' }],
    labels: [
      ...footage('.bubble-row:nth-child(4)', 'stock-media'),
      ...footage('.bubble-row:nth-child(12)', 'stock-media'),
      ...footage('.bubble-row:nth-child(14)'),
    ],
  }),
];

/** The plan is there still; its buttons are gone. */
const OLD_PLANS = [
  ...footage('.bubble-row:nth-child(4)', 'stock-media'),
  ...footage('.bubble-row:nth-child(12)', 'stock-media'),
];

const FIRST = '7b1c9e4d20f84a6f9a3d5e6c7b8a9f01';
const MINUTES = '2f6d0b8a91c34e5d8a7b6c5d4e3f2a10';
const QUOTED = '9c3e5a7b1d2f4806b8a9c0d1e2f3a4b5';

export const videoAgent: PageTruth = {
  visits: [
    { route: '/home/video-agent', steps: [...start] },
    { route: `/video-agent/${FIRST}`, steps: shorter },
    {
      route: '/agent/4f0c2a7e-91b3-4d58-8a6e-2c1d5e9b7f30?stage=limit&dark=1',
      steps: [
        talk({
          labels: [...OLD_PLANS, { selector: '.limit-go', ...FREE }],
          estimate: free('.limit-go'),
        }),
      ],
    },
    { route: `/video-agent/${FIRST}?stage=done`, steps: [talk({ labels: OLD_PLANS })] },
    // A minute and a half.
    {
      route: `/video-agent/${MINUTES}?dir=rtl&render=hydrate`,
      steps: [
        talk({ labels: footage('.plan-last', 'stock-media'), estimate: accept(45, 60) }),
        talk({ act: SWITCH, labels: footage('.plan-last', 'stock-media'), estimate: accept(135, 180) }),
      ],
    },
    // The user quotes a row of the plan: that changes nothing.
    {
      route: `/video-agent/${QUOTED}`,
      steps: [talk({ labels: footage('.plan-last', 'stock-media'), estimate: accept(60, 80) })],
    },
  ],
};
