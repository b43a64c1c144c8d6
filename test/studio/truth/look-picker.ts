import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

/** The scene's engine is under the picker's layer while that is open. */
const ENGINE: TruthLabel[] = [
  {
    selector: '[data-pacific-component=SceneSubSection] [aria-haspopup=menu]',
    feature: 'avatar-iv',
    kind: 'premium',
  },
];
const PUBLIC: TruthLabel = { selector: '[data-tab=public]', feature: 'stock-avatar-look', kind: 'included' };
const DESIGN: TruthLabel = { selector: '[data-tile=design]', feature: 'ai-avatar-look', kind: 'premium' };
const DESIGNER: TruthLabel = { selector: '.designer-generate', feature: 'ai-avatar-look', kind: 'premium' };

const PICKER_NEGATIVES = [
  ...['.look', '.look-name', '.look .support', '[data-tile=upload]', '[data-tile=add]', '[data-tab=recently]'],
  ...['[data-tab=my]', '.looks .dialogTitle', '.looks-of', '.picker-filters .chip', '.toast'],
];
const EDITOR_NEGATIVES = [
  ...['.ProseMirror', '[data-element-id]', '[data-scene-item]', '[data-pacific-component=SceneRowButton]'],
];
const NEGATIVES = [...PICKER_NEGATIVES, ...EDITOR_NEGATIVES];
const QUIET = ['.look-grid', '.looks [role=tablist]', '.picker-filters'];

/** The script’s 16.8 seconds; what kind of look the scene has stands nowhere on the page. */
const scene: TruthEstimate = {
  near: '.topbar .button-brand',
  feature: ['avatar-iv'],
  credits: { 'premium-2026': '6', 'credits-2026b': '5-9' },
};
const look: TruthEstimate = {
  near: '.designer-generate',
  feature: ['ai-avatar-look'],
  credits: { 'premium-2026': '1', 'credits-2026b': '1' },
  optional: true,
};

const picking = (act: Step['do'], due: TruthLabel[], under: readonly TruthLabel[] = ENGINE): Step => ({
  do: act,
  labels: [...covered(under), PUBLIC, ...due],
  noBadge: NEGATIVES,
  noEstimate: QUIET,
});
const inEditor = (step: Step, ...more: TruthEstimate[]): Step => ({
  ...step,
  estimates: [{ ...scene, optional: true }, ...more],
});

const OPEN = { click: '[data-pacific-component=SceneRowButton]' };
const closed = (act: Step['do']): Step => ({
  do: act,
  labels: ENGINE,
  noBadge: NEGATIVES,
  estimates: [scene],
});

const steps: Step[] = [
  closed([]),
  inEditor(picking([OPEN], [DESIGN])),
  inEditor(
    picking([{ click: DESIGN.selector }, { write: ['.designer textarea', 'Personal model'] }], [DESIGN, DESIGNER]),
    look,
  ),
  // A toast repeats the prompt.
  inEditor(picking([{ click: DESIGNER.selector }], [DESIGN, DESIGNER]), look),
  inEditor(picking([{ press: PUBLIC.selector }], [])),
  inEditor(picking([{ press: '[data-tab=recently]' }], [])),
  inEditor(picking([{ press: '[data-tab=my]' }, { click: '.look-avatar' }], [DESIGN])),
  // The chosen look is called "Add Motion", and then so is the scene's button.
  closed([{ click: '.look-grid .look:nth-of-type(7)' }]),
];

const elsewhere = (under: readonly TruthLabel[], opener: string): Step[] => [
  picking([{ click: opener }], [DESIGN], under),
  picking([{ press: PUBLIC.selector }], [], under),
];
const SHOTS: TruthLabel[] = [
  { selector: '.shots-title', feature: 'avatar-shots', kind: 'premium' },
  { selector: '[data-tab=presenter]', feature: 'avatar-v', kind: 'premium' },
  { selector: '[data-tab=cinematic]', feature: 'avatar-shots', kind: 'premium' },
  { selector: '.shots-motion', feature: 'avatar-shots', kind: 'premium' },
];
const QUICK: TruthLabel[] = [
  { selector: '.chip-strong', feature: 'avatar-iv', kind: 'premium' },
  { selector: '.pills-center .pill:nth-child(3)', feature: 'photo-to-video', kind: 'premium' },
];

/** Only the first two words of the French tile are known. */
const inFrench = (step: Step): Step => ({
  ...step,
  labels: step.labels.map((label) => (label === DESIGN ? { ...label, debatable: true } : label)),
});

const EDITOR = '/create-v4/draft?scenes=1&engines=iv&looks=video';

export const lookPicker: PageTruth = {
  visits: [
    { route: EDITOR, steps },
    { route: `${EDITOR}&lang=fr&dark=1`, lang: 'fr', steps: steps.slice(1, 4).map(inFrench) },
    { route: `${EDITOR}&lang=zh`, lang: 'zh', steps: steps.slice(1, 5) },
    { route: '/avatar/avatar-shots', steps: elsewhere([...MENU_LABELS, ...SHOTS], '.shots-switch') },
    { route: '/avatar', steps: elsewhere([...MENU_LABELS, ...QUICK], '[aria-label="Choose Avatar"]') },
  ].map((visit) => ({
    ...visit,
    steps: visit.steps.map((one) => ({ ...one, noBadge: [...(one.noBadge ?? []), ...MENU_NEGATIVES] })),
  })),
};
