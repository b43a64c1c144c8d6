import type { Step, TruthEstimate, TruthLabel } from '../../browser/lib/truth.ts';
import { MENU_LABELS, MENU_NEGATIVES, type PageTruth } from './truth.ts';

type Credits = TruthEstimate['credits'];

const TITLE: readonly TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.translate-title', feature: 'video-translation-lip-sync', kind: 'premium' },
];

/** The three engines, by the selector of each. */
const engines = (selector: (name: string) => string): TruthLabel[] => [
  { selector: selector('Audio Only'), feature: 'audio-dubbing', kind: 'included' },
  { selector: selector('Speed'), feature: 'video-translation-lip-sync', kind: 'premium' },
  { selector: selector('Precision'), feature: 'video-translation-lip-sync', kind: 'premium' },
];

const CARDS = engines((name) => `.engine-card[data-value="${name}"]`);
const RADIOS = engines((name) => `.engine-radio[data-engine="${name}"]`);

const NO_BADGE = [
  ...MENU_NEGATIVES,
  '.left-menu .menu-link[href^="/apps/translate"]',
  '.translate-line',
  '.source-sample',
  '.source-name',
  '.source-transcript li',
  '.result-card',
  '.language',
  '.engine-card .support',
  '.translate-option',
  '.translate-style',
  '#translate-spoken',
  '#translate-glossary',
  '.translate-go',
  '.toast',
];

const NO_ESTIMATE = ['.left-menu', '.source-card', '.translations', '.language-grid', '.engine-cards'];

/** A step that ends with this estimate at "Translate". The balance is unknown unless the page says it. */
function step(
  act: Step['do'],
  labels: readonly TruthLabel[],
  feature: string,
  credits: Credits,
  more: Partial<TruthEstimate> = {},
): Step {
  return {
    do: act,
    labels: [...TITLE, ...labels],
    noBadge: NO_BADGE,
    noEstimate: NO_ESTIMATE,
    estimates: [{ near: '.translate-go', feature: [feature], credits, remaining: 'unknown', ...more }],
  };
}

const LIP_SYNC = 'video-translation-lip-sync';
const on = (name: string): Step['do'][number] => ({ click: `.language[data-language="${name}"]` });
const card = (name: string): Step['do'] => [{ click: `.engine-card[data-value="${name}"]` }];
const both = (credits: Credits[string]): Credits => ({ 'premium-2026': credits, 'credits-2026b': credits });
const holds = (min: number, max: number): Credits[string] => ({ range: true, holds: [min, max] });
const UNKNOWN = both('unknown');

/** From the upload to the job that was sent: 200 seconds. Rounded for each language or once, where the two differ. */
const upload: Step[] = [
  { do: [], labels: [...TITLE], noBadge: NO_BADGE, noEstimate: ['body'] },
  step([{ click: '[data-sample="0"]' }], CARDS, LIP_SYNC, UNKNOWN, { optional: true }),
  step([on('German')], CARDS, LIP_SYNC, { 'premium-2026': '17', 'credits-2026b': '20' }),
  step([on('Spanish')], CARDS, LIP_SYNC, { 'premium-2026': '34', 'credits-2026b': '40' }),
  step([on('French')], CARDS, LIP_SYNC, { 'premium-2026': holds(50, 51), 'credits-2026b': '60' }),
  step(card('Precision'), CARDS, LIP_SYNC, both(holds(100, 102))),
  step(card('Audio Only'), CARDS, 'audio-dubbing', { 'premium-2026': '0', 'credits-2026b': holds(40, 42) }),
  step([on('French'), on('Spanish')], CARDS, 'audio-dubbing', { 'premium-2026': '0', 'credits-2026b': '14' }),
  step(
    [{ click: '.translate-style:last-child' }, { click: '.translate-option:last-child [role=switch]' }],
    CARDS,
    'audio-dubbing',
    { 'premium-2026': '0', 'credits-2026b': '14' },
  ),
  { do: [{ click: '.translate-go' }], labels: [...TITLE], noBadge: NO_BADGE, noEstimate: ['body'] },
];

const radios: Step[] = [
  step([], RADIOS, LIP_SYNC, UNKNOWN, { optional: true }),
  step([on('Japanese')], RADIOS, LIP_SYNC, { 'premium-2026': '80', 'credits-2026b': '96' }),
  step([on('Portuguese (Brazil)')], RADIOS, LIP_SYNC, { 'premium-2026': '160', 'credits-2026b': '192' }),
  step([{ click: '.engine-radio[data-engine=Precision] button' }], RADIOS, LIP_SYNC, both(holds(319, 320))),
  step([on('Japanese')], RADIOS, LIP_SYNC, both('160')),
  step([{ click: '.engine-radio[data-engine="Audio Only"] button' }], RADIOS, 'audio-dubbing', {
    'premium-2026': '0',
    'credits-2026b': '64',
  }),
];

/** In a list only the chosen engine is on the page. */
const chosen = (feature: string): TruthLabel[] => [
  { selector: '#translate-engine', feature, kind: feature === LIP_SYNC ? 'premium' : 'included' },
];
const option = (number: number): Step['do'] => [
  { press: '#translate-engine' },
  { press: `[role=option]:nth-child(${number})`, wait: 200 },
];

const list: Step[] = [
  step([on('Hindi')], chosen(LIP_SYNC), LIP_SYNC, { 'premium-2026': '311', 'credits-2026b': '373' }),
  step(option(3), chosen(LIP_SYNC), LIP_SYNC, both('621')),
  step(option(1), chosen('audio-dubbing'), 'audio-dubbing', { 'premium-2026': '0', 'credits-2026b': '249' }),
];

/** The language that is spoken in the source is none that is translated into. */
const spoken: Step[] = [
  step(
    [{ press: '#translate-spoken' }, { press: '[role=option]:nth-child(2)', wait: 200 }, on('German')],
    CARDS,
    LIP_SYNC,
    { 'premium-2026': '17', 'credits-2026b': '20' },
  ),
];

const SHOWN = { remaining: '200' };

export const translate: PageTruth = {
  visits: [
    { route: '/apps/translate', steps: upload },
    { route: '/video-translate?source=15m56s&engine-choice=radios&dark=1', steps: radios },
    { route: '/apps/translate?source=1h2m3s&engine-choice=list', steps: list },
    { route: '/apps/translate?source=3m20s', steps: spoken },
    {
      route: '/apps/translate?source=45s&dir=rtl&render=hydrate',
      steps: [step([on('Polish')], CARDS, LIP_SYNC, { 'premium-2026': '4', 'credits-2026b': '5' })],
    },
    {
      route: '/apps/translate?source=45s&lang=ja',
      steps: [
        step([on('Italian'), on('Dutch')], CARDS, LIP_SYNC, { 'premium-2026': '8', 'credits-2026b': holds(9, 10) }),
        // The account's box tells the balance.
        step([{ press: '.profile' }], CARDS, LIP_SYNC, { 'premium-2026': '8', 'credits-2026b': holds(9, 10) }, SHOWN),
      ],
    },
    // HeyGen's own line has the last word.
    {
      route: '/apps/translate?source=45s&native=announce',
      steps: [step([on('Korean')], CARDS, LIP_SYNC, { 'premium-2026': '4', 'credits-2026b': '5' }, SHOWN)],
    },
    {
      route: '/apps/translate?source=45s&native=live&cost=37',
      steps: [step([on('Korean')], CARDS, LIP_SYNC, both('37'), SHOWN)],
    },
  ],
};
