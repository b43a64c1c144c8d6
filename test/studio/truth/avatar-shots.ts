import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { covered, MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

const CINEMATIC: TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.shots-title', feature: 'avatar-shots', kind: 'premium' },
  { selector: '[data-tab=presenter]', feature: 'avatar-v', kind: 'premium' },
  { selector: '[data-tab=cinematic]', feature: 'avatar-shots', kind: 'premium' },
];
const PRESENTER: TruthLabel[] = [...CINEMATIC, { selector: '.shots-motion', feature: 'avatar-shots', kind: 'premium' }];

const NEGATIVES = [
  ...[...MENU_NEGATIVES, '.shots-intro', '.creation', '.creation-title', '.creation-state', '.card-badge'],
  ...['.shots-recents h2', '.shots-look-name', '.shots-switch', '.shots-area-head', '.shots-expressive'],
  ...['.shots-voice', '.shots-choice', '.shots-generate', '.shots-audio', '.shots-presets', '.shots-presets .chip'],
  ...['.shots-reference', '.toast', '.profile-menu', '.voice-menu .menu-item', '.shots-options .menu-item'],
];
const QUIET = ['.left-menu', '.shots-recents', '[role=tablist]', '.shots-moves'];

type Credits = TruthEstimate['credits'];
const spoken = (near: string, credits: Credits): TruthEstimate => ({
  near,
  feature: ['avatar-v'],
  featureMay: ['avatar-shots'],
  credits,
});
const UNKNOWN: Credits = { 'premium-2026': 'unknown', 'credits-2026b': 'unknown' };
const MINUTE: Credits = { 'premium-2026': '20', 'credits-2026b': '48' };
/** Sixty words are 24 seconds at 2.5 words a second, and speakers differ. */
const SIXTY_WORDS: Credits = {
  'premium-2026': { range: true, holds: [8, 8] },
  'credits-2026b': { range: true, holds: [20, 20] },
};
const SCRIPT = Array.from(
  { length: 5 },
  () => 'We filmed the whole course with Avatar IV in one short afternoon.',
).join(' ');

/** A shot has one price whatever its length. */
const filmed = (near: string, credits: string): TruthEstimate => ({
  near,
  feature: ['avatar-shots'],
  credits: { 'premium-2026': 'unknown', 'credits-2026b': credits },
});

const step = (
  act: Step['do'],
  labels: TruthLabel[],
  estimates: TruthEstimate[],
  more: readonly string[] = [],
): Step => ({
  do: act,
  labels,
  noBadge: [...NEGATIVES, ...more],
  noEstimate: QUIET,
  estimates,
});

const choose = (choice: string, value: string): Step['do'] => [
  { press: `[data-testid=shots-${choice}]` },
  { press: `.shots-options [data-value="${value}"]` },
  { wait: 100 },
];
const script = (text: string): Step['do'] => [{ write: ['[aria-label="Video Script"]', text] }];
const shot = (text: string): Step['do'] => [{ write: ['[aria-label="Describe Your Shot"]', text] }];
const AUDIO_DIALOG = ['.audio-file', '.audio-dialog .pill', '.audio-dialog .dialogTitle', '.shots-attach'];

const steps: Step[] = [
  step([], PRESENTER, [{ ...spoken('.shots-generate', UNKNOWN), optional: true }]),
  step([...script(SCRIPT), { click: '.profile' }], PRESENTER, [
    { ...spoken('.shots-generate', SIXTY_WORDS), remaining: '200' },
  ]),
  step([{ press: '.shots-voice' }], PRESENTER, [spoken('.shots-generate', SIXTY_WORDS)]),
  step(
    [{ press: '.voice-menu .menu-item:nth-child(4)' }, { click: '.shots-upload' }],
    covered(PRESENTER),
    [],
    AUDIO_DIALOG,
  ),
  step([{ click: '.audio-file' }, { click: '.shots-attach' }], PRESENTER, [spoken('.shots-generate', MINUTE)]),
  step([{ click: '.shots-motion' }], PRESENTER, [spoken('.shots-generate', MINUTE)]),
  step(choose('resolution', '4K'), PRESENTER, [spoken('.shots-generate', MINUTE)]),
  // The button is an arrow now, and the script is empty again.
  step([{ click: '.shots-generate' }], PRESENTER, [{ ...spoken('.shots-arrow', UNKNOWN), optional: true }]),
  step(script(SCRIPT), PRESENTER, [spoken('.shots-arrow', SIXTY_WORDS)]),
  step([{ press: '[data-tab=cinematic]' }, ...shot('Avatar V')], CINEMATIC, [filmed('.shots-arrow', '60')]),
  step(choose('resolution', '1080p'), CINEMATIC, [filmed('.shots-arrow', '150')]),
  step(choose('duration', '15s'), CINEMATIC, [filmed('.shots-arrow', '150')]),
];

const cinematic: Step[] = [
  step([], CINEMATIC, [{ ...filmed('.shots-generate', '60'), optional: true }]),
  step([...shot('Cinematic'), { click: '.shots-add' }], CINEMATIC, [filmed('.shots-generate', '60')]),
  step([...choose('duration', '4s'), ...choose('resolution', '1080p')], CINEMATIC, [filmed('.shots-generate', '150')]),
  step([{ click: '.shots-generate' }, ...shot('Seedance')], CINEMATIC, [filmed('.shots-arrow', '150')]),
];

const named = steps.slice(0, 2);
const free: Step = { ...step([], PRESENTER, [], ['.shots-upgrade']), noEstimate: ['body'] };

export const avatarShots: PageTruth = {
  visits: [
    { route: '/avatar/avatar-shots', steps },
    { route: '/avatar/avatar-shots?mode=cinematic', steps: cinematic },
    {
      route: '/avatar/avatar-shots?submit=icon&dark=1',
      steps: [step(script(SCRIPT), PRESENTER, [spoken('.shots-arrow', SIXTY_WORDS)])],
    },
    { route: '/avatar/avatar-shots?lang=zh', lang: 'zh', steps: named },
    { route: '/avatar/avatar-shots?mode=cinematic&lang=pt-BR', lang: 'pt-BR', steps: cinematic.slice(0, 2) },
    { route: '/avatar/avatar-shots?plan=free', steps: [free] },
  ],
};
