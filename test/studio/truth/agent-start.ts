import type { Step, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES } from './truth.ts';

const AUTOPILOT = '[data-entry="Autopilot Mode"]';
export const ESSENTIAL = '[data-entry="Essential mode"]';
export const STANDARD = '[data-entry="Standard"]';
const AGENT: Omit<TruthLabel, 'selector'> = { feature: 'video-agent', kind: 'premium' };
export const FREE: Omit<TruthLabel, 'selector'> = { feature: 'video-agent-essential', kind: 'included' };

/** The switch for AI visuals names a model: a label for some, the name of a choice for others. */
export const COMMON: readonly TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.agent-visuals', feature: 'b-roll-other', kind: 'premium', debatable: true },
];

export const NO_BADGE = [...MENU_NEGATIVES, '.agent-chip', '.agent-prompt', '.agent-brand', '.agent-send', '.toast'];

const START_NO_BADGE = [...NO_BADGE, '.agent-line', '.suggestion', '.agent-thread', '.showcase-card'];

/** Prompting is free; whether the autopilot asks before it spends, nobody has described. */
export const start: readonly Step[] = [
  {
    do: [],
    labels: [...COMMON, { selector: '.agent-title', ...AGENT }],
    noBadge: [...START_NO_BADGE, '.agent-mode', '.agent-tier'],
    noEstimate: ['body'],
  },
  {
    do: [{ press: '.agent-mode' }],
    labels: [...COMMON, { selector: '.agent-title', ...AGENT }, { selector: AUTOPILOT, ...AGENT }],
    noBadge: [...START_NO_BADGE, '[data-entry="Chat Mode"]', '.agent-entry-line'],
    noEstimate: ['body'],
  },
  {
    do: [{ press: AUTOPILOT, wait: 200 }],
    labels: [...COMMON, { selector: '.agent-title', ...AGENT }, { selector: '.agent-mode', ...AGENT }],
    noBadge: [...START_NO_BADGE, '.agent-tier'],
    noEstimate: ['.left-menu', '.suggestions', '.showcase', '.agent-recent'],
  },
  {
    do: [{ press: '.agent-tier' }],
    labels: [
      ...COMMON,
      { selector: '.agent-title', ...AGENT },
      { selector: '.agent-mode', ...AGENT },
      { selector: ESSENTIAL, ...FREE },
    ],
    noBadge: [...START_NO_BADGE, STANDARD, '.agent-entry-line'],
    noEstimate: ['.left-menu', '.suggestions', '.showcase', '.agent-recent'],
  },
  {
    do: [{ press: ESSENTIAL, wait: 200 }, { write: ['.agent-prompt', 'Avatar IV'] }],
    labels: [
      ...COMMON,
      { selector: '.agent-title', ...AGENT },
      { selector: '.agent-mode', ...AGENT },
      { selector: '.agent-tier', ...FREE },
    ],
    noBadge: START_NO_BADGE,
    noEstimate: ['.left-menu', '.suggestions', '.showcase', '.agent-recent'],
  },
];
