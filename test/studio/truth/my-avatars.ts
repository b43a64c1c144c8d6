import type { Step, TruthLabel } from '../../browser/lib/truth.ts';
import { MY_AVATARS } from '../app/content/avatars.ts';
import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const PUBLIC: TruthLabel = {
  selector: '[data-testid=public-avatars-tab]',
  feature: 'stock-avatar-look',
  kind: 'included',
};
const LIST = [...MENU_LABELS, PUBLIC];

/** Nothing on these pages spends at once; what a photo's motion costs is asked in a dialog of its own. */
const QUIET = ['body'];

const LIST_NEGATIVES = [
  ...[...MENU_NEGATIVES, '.avatars h1', '.avatar-card', '.avatar-name', '.avatar-card .support', '.avatar-new'],
  ...['.new-avatar-button', '.manage', '.avatars-sort .select', '.pill[aria-controls$=mine]'],
];

const WAYS: readonly TruthLabel[] = [{ selector: '[data-testid=use-shots]', feature: 'avatar-shots', kind: 'premium' }];
const OTHER_WAYS = ['scenes', 'text', 'agent'].map((way) => `[data-testid=use-${way}]`);

const list: Step[] = [
  { do: [], labels: LIST, noBadge: LIST_NEGATIVES, noEstimate: QUIET },
  {
    do: [{ press: '.avatar-card [aria-label="Create video with this avatar"]' }],
    labels: [...LIST, ...WAYS],
    noBadge: [...LIST_NEGATIVES, ...OTHER_WAYS],
    noEstimate: QUIET,
  },
  {
    do: [{ press: '.avatar-card [data-more-btn]' }, { press: '[data-entry=rename]' }],
    labels: LIST,
    noBadge: [...LIST_NEGATIVES, '.toast'],
    noEstimate: QUIET,
  },
  {
    do: [{ press: PUBLIC.selector }],
    labels: LIST,
    noBadge: [...LIST_NEGATIVES, '.avatar-card-public', '.avatar-kinds .chip'],
    noEstimate: QUIET,
  },
  {
    do: [{ click: '.new-avatar-button' }],
    labels: [...covered(LIST), { selector: '[data-choice=describe]', feature: 'ai-avatar-look', kind: 'premium' }],
    noBadge: [
      ...[...LIST_NEGATIVES, '.new-avatar .dialogTitle', 'section.new-avatar-choice', '[data-choice=photo]'],
      ...['.new-avatar-ways .button', '.new-avatar-choice .support'],
    ],
    noEstimate: QUIET,
  },
];

const GROUP_NEGATIVES = [
  ...[...MENU_NEGATIVES, '.crumbs', '.looks-title', '.looks-line', '.avatar-voice', '.use-in-video', '.add-look'],
  ...['.look-card', '.look-open', '.looks-tabs .pill', '.toast'],
];
const ADD_MOTION: TruthLabel = { selector: '[data-entry=add-motion]', feature: 'add-motion', kind: 'premium' };
const DESIGN: TruthLabel = { selector: '[data-entry=design]', feature: 'ai-avatar-look', kind: 'premium' };

const group: Step[] = [
  { do: [], labels: [...MENU_LABELS], noBadge: GROUP_NEGATIVES, noEstimate: QUIET },
  {
    do: [{ press: '.use-in-video' }],
    labels: [...MENU_LABELS, ...WAYS],
    noBadge: [...GROUP_NEGATIVES, ...OTHER_WAYS],
    noEstimate: QUIET,
  },
  {
    do: [{ press: '.add-look' }, { wait: 100 }],
    labels: [...MENU_LABELS, DESIGN],
    noBadge: [...GROUP_NEGATIVES, '[data-entry=upload]'],
    noEstimate: QUIET,
  },
  // The new look is called "Avatar IV", and a toast says so.
  { do: [{ press: '[data-entry=upload]' }], labels: [...MENU_LABELS], noBadge: GROUP_NEGATIVES, noEstimate: QUIET },
  {
    do: [{ press: '[data-kind=photo] [data-more-btn]' }],
    labels: [...MENU_LABELS, ADD_MOTION],
    noBadge: [...GROUP_NEGATIVES, '[data-entry]:not([data-entry=add-motion])'],
    noEstimate: QUIET,
  },
  {
    do: [{ press: ADD_MOTION.selector }, { write: ['.motion-dialog textarea', 'Add Motion'] }],
    labels: [
      ...covered(MENU_LABELS),
      { selector: '.motion-dialog .dialogTitle', feature: 'add-motion', kind: 'premium' },
    ],
    noBadge: [...GROUP_NEGATIVES, '.motion-look', '.motion-dialog .button'],
    noEstimate: ['#root'],
  },
  {
    do: [{ click: '.motion-dialog .modal-foot .button' }, { click: '[data-kind=photo] .look-open' }],
    labels: [...covered(MENU_LABELS), { selector: '.look-facts .add-motion', feature: 'add-motion', kind: 'premium' }],
    noBadge: [
      ...[...GROUP_NEGATIVES, '.look-facts .dialogTitle', '.look-facts .support', '.look-prompt', '.edit-look'],
      '.look-facts .button-brand',
    ],
    noEstimate: ['#root'],
  },
  {
    do: [{ click: '.look-dialog [aria-label=Close]' }, { press: '[data-testid=videos-tab]' }],
    labels: [...MENU_LABELS],
    noBadge: [...GROUP_NEGATIVES, '.avatar-video', '.avatar-video .card-title'],
    noEstimate: QUIET,
  },
];

/** Only the first two words of the French entry are known. */
const inFrench = (step: Step): Step => ({
  ...step,
  labels: step.labels.map((label) => (label === DESIGN ? { ...label, debatable: true } : label)),
});

const groupAddress = (avatar: number): string => `/avatar/my-avatars/${MY_AVATARS[avatar]?.id}`;

export const myAvatars: PageTruth = {
  visits: [
    { route: '/avatar/my-avatars', steps: list },
    { route: `${groupAddress(0)}?returnTo=%2Favatar%2Fmy-avatars`, steps: group },
    // An avatar that is called like the entry that designs looks.
    { route: groupAddress(7), steps: group.slice(0, 4) },
    { route: '/avatar/my-avatars?lang=zh', lang: 'zh', steps: list.slice(0, 2) },
    { route: `${groupAddress(12)}?lang=ja`, lang: 'ja', steps: group.slice(0, 2) },
    { route: `${groupAddress(1)}?lang=fr&dark=1`, lang: 'fr', steps: group.slice(0, 4).map(inFrench) },
    { route: '/avatar/my-avatars?plan=free', steps: list.slice(0, 1) },
  ],
};
