import type { Truth, TruthLabel } from '../../browser/lib/truth.ts';

export type { Step, Truth, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';

/** What is right on one page of the studio: a visit for each address or variant of it. The overlay's data knows nothing of this. */
export interface PageTruth {
  visits: readonly Truth[];
}

/** The features that the menu on the left names, on every page but the editor. */
export const MENU_LABELS: readonly TruthLabel[] = [
  { selector: '.left-menu .menu-link[href^="/home/video-agent"]', feature: 'video-agent', kind: 'premium' },
  { selector: '.left-menu .menu-link[href^="/avatar/avatar-shots"]', feature: 'avatar-shots', kind: 'premium' },
];

/** What in that menu is the user's. */
export const MENU_NEGATIVES: readonly string[] = ['.left-menu .menu-link-user'];

/** The same labels where a modal layer covers them: a badge there is neither due nor wrong. */
export const covered = (labels: readonly TruthLabel[]): TruthLabel[] =>
  labels.map((label) => ({ ...label, debatable: true }));
