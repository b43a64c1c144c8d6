import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const TITLE: TruthLabel = { selector: '.design-title', feature: 'ai-avatar-look', kind: 'premium' };
const training = (selector: string): TruthLabel => ({ selector, feature: 'model-training', kind: 'premium' });
const UNTRAINED = [...MENU_LABELS, TITLE, training('.model-title'), training('.train-model')];
const TRAINED = [...MENU_LABELS, TITLE, training('label[for=personal-model]')];

const NEGATIVES = [
  ...[...MENU_NEGATIVES, '.crumbs', '.design-avatar', '.generation', '.generation-prompt', '.generation-look'],
  ...['.generation-name', '.model-offer .support', '.look-reference', '.look-count', '.look-generate', '.toast'],
  '.profile-menu',
];

/** One press is one generation, however many looks it makes. */
const generate: TruthEstimate = {
  near: '.look-generate',
  feature: ['ai-avatar-look'],
  credits: { 'premium-2026': '1', 'credits-2026b': '1' },
};
/** What a click does first no source says: here it opens a dialog. */
const train = (near: string): TruthEstimate => ({
  near,
  feature: ['model-training'],
  credits: { 'premium-2026': 'unknown', 'credits-2026b': '60' },
  optional: true,
});
const QUIET = ['.left-menu', '.generations', '.crumbs', '.design-head'];

const steps: Step[] = [
  {
    do: [],
    labels: UNTRAINED,
    noBadge: NEGATIVES,
    noEstimate: QUIET,
    estimates: [{ ...generate, optional: true }, train('.train-model')],
  },
  {
    do: [{ write: ['[aria-label=Prompt]', 'Avatar IV'] }, { click: '.profile' }],
    labels: UNTRAINED,
    noBadge: NEGATIVES,
    noEstimate: QUIET,
    estimates: [{ ...generate, remaining: '200' }, train('.train-model')],
  },
  {
    do: [{ press: '.look-count .select' }, { press: '.menu-scroll [role=option]:nth-child(3)' }],
    labels: UNTRAINED,
    noBadge: NEGATIVES,
    noEstimate: QUIET,
    estimates: [generate, train('.train-model')],
  },
  {
    do: [{ click: '.train-model' }],
    labels: [...covered(UNTRAINED), training('.training .dialogTitle')],
    noBadge: [...NEGATIVES, '.training-photo', '.training-prose', '.training .support', '.training .button'],
    noEstimate: QUIET,
    estimates: [train('.start-training')],
  },
  {
    do: [{ click: '.start-training' }, { wait: 800 }],
    labels: TRAINED,
    noBadge: NEGATIVES,
    noEstimate: QUIET,
    estimates: [generate],
  },
  // The new looks are called like features, and so is the prompt above them.
  {
    do: [{ click: '.look-generate' }, { wait: 800 }],
    labels: TRAINED,
    noBadge: NEGATIVES,
    noEstimate: QUIET,
    estimates: [{ ...generate, optional: true }],
  },
];

export const designLook: PageTruth = {
  visits: [
    { route: '/avatar/design-look', steps },
    { route: '/avatar/design-look?returnTo=%2Favatar%2Fmy-avatars&lang=zh', lang: 'zh', steps: steps.slice(0, 2) },
    { route: '/avatar/design-look?lang=pt-BR&dark=1', lang: 'pt-BR', steps: steps.slice(0, 3) },
  ],
};
