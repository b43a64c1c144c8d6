import type { Step, TruthEstimate, TruthLabel } from './truth.ts';

export type EngineId = 'iii' | 'iv' | 'v';

export const GENERATE = '.topbar .button-brand';
export const SUBMIT = '.modal.generate .button-brand';
export const SELECT = '.right-panel .subsection .select';
export const entry = (place: number): string => `.engine-item:nth-of-type(${place})`;
export const rail = (place: number): string => `.rail-button:nth-of-type(${place})`;
export const option = (place: number): string => `[role="option"]:nth-of-type(${place})`;
/** A press on a scene of the timeline, and time enough for a person to see its panel. */
export const scene = (place: number): Step['do'][number] => ({
  click: `.scene-item:nth-of-type(${place})`,
  wait: 150,
});

/** What is the user's on this page, and what is the page's and names no feature. */
export const NEGATIVES: readonly string[] = [
  '.script-line',
  '.speaker',
  '.script-head .estimate',
  '.script-action',
  '.script-panel .chip',
  '.stage-text',
  '.canvas-hint',
  '.scene-time',
  '.timeline-clock',
  '.timeline .chip',
  '.saved',
  '.row-button',
  '.subsection-title',
  '.segment',
  '.support',
  '.audio-file',
  '.look-name',
  '.form-label',
  '.dialogTitle',
  '.note',
  '.media-clip',
  '.media-time',
  '.modal .select',
  '.ai-tile:nth-of-type(-n + 3)',
  '.rail-button:nth-of-type(n + 3)',
];

/** Whether the word "Media" on its tool is the panel's name or the way to it is a matter of taste. */
export const MEDIA: TruthLabel = { selector: rail(2), feature: 'stock-media', kind: 'included', debatable: true };

/** The select of a scene's engine. */
export const engine = (id: EngineId | 'kling'): TruthLabel => ({
  selector: SELECT,
  feature: id === 'kling' ? 'b-roll-other' : `avatar-${id}`,
  kind: id === 'iii' ? 'included' : 'premium',
  native: false,
});

/** The list of engines that is open. */
export const ENTRIES: readonly TruthLabel[] = [
  { selector: entry(1), feature: 'avatar-v', kind: 'premium', native: true },
  { selector: entry(2), feature: 'avatar-iv', kind: 'premium', native: true },
  { selector: entry(3), feature: 'avatar-iii', kind: 'included' },
];

/** The engines of other makers, which photo looks have too; each with the page's own mark. */
export const OTHERS: readonly TruthLabel[] = [4, 5, 6, 7].map((place) => ({
  selector: entry(place),
  feature: 'b-roll-other',
  kind: 'premium',
  native: true,
}));

export const step = (
  act: Step['do'],
  labels: readonly TruthLabel[],
  estimates: TruthEstimate[],
  noBadge: readonly string[] = NEGATIVES,
): Step => ({ do: act, labels: [MEDIA, ...labels], noBadge: [...noBadge], estimates });

type Credits = TruthEstimate['credits'][string];

/** Credits by both cards. */
export const credits = (premium: Credits, plain: Credits): TruthEstimate['credits'] => ({
  'premium-2026': premium,
  'credits-2026b': plain,
});

export const estimate = (
  near: string,
  feature: readonly string[],
  cost: TruthEstimate['credits'],
  more: Partial<TruthEstimate> = {},
): TruthEstimate => ({ near, feature: [...feature], credits: cost, ...more });
