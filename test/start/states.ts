import { exampleAccuracy, exampleHistory } from './example-history.ts';
import type { Stop } from './tour.ts';

/*
 * What the extension's own pages show only after something was done, or has gone wrong: the tour takes a picture of each, and
 * axe looks at each.
 */

const NOW = Date.now();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const HISTORY = { ...exampleHistory(NOW), ...exampleAccuracy(NOW) };
/** Three days from now, as a user would enter it. */
export const RENEWAL = { renewal: { version: 1, day: new Date(NOW + 3 * DAY).getDate() } };
/** An entry of it is malformed, and estimates for one feature have missed. */
export const BROKEN = {
  ...HISTORY,
  history: { ...HISTORY.history, charges: [...HISTORY.history.charges, ['?']] },
  accuracy: {
    version: 1,
    comparisons: [1, 2, 3].map((day) => [NOW - day * DAY, ['avatar-iv'], 6, 6, 5 + day]),
    uncertain: ['avatar-iv'],
  },
};

export const foundPlan = (card: string, plan: string, words: string, kind = 'current-plan') => ({
  'found-plan': {
    ...{ version: 1, card, plan, at: NOW, renews: NOW + 200 * HOUR },
    signs: [{ kind, words, on: 'page:home' }],
  },
});

/** Taught on pages of all kinds: by a name, by an icon alone, and what is no feature. */
const LESSONS = {
  lessons: {
    version: 1,
    lessons: [
      { is: 'spends', on: 'page:quick-create', role: 'button', name: 'go', within: '', nth: 0, pays: 'avatar-iv' },
      { is: 'length', on: 'page:editor', role: 'text', name: '0:#', within: 'timeline', nth: 0 },
      { is: 'balance', on: 'path:/labs/*', role: 'text', name: '# left', within: '', nth: 2 },
      { is: 'not-a-feature', on: 'page:home', role: 'button', name: '', within: 'menu', nth: 0 },
    ],
  },
};

const RATE_FILE = {
  version: 1,
  card: 'premium-2026',
  name: 'Contract of November',
  checked: new Date(NOW - 120 * DAY).toISOString().slice(0, 10),
  sources: [{ id: 'order', title: 'Order form 4711', url: 'https://example.com/orders/4711', seen: '2026-01-08' }],
  rates: [
    { feature: 'avatar-iv', credits: 60, per: 'minute', when: { look: 'video' } },
    { feature: 'avatar-iv', credits: 40, per: 'minute', when: { look: 'photo' } },
    { feature: 'proofread', credits: 3, per: 'minute' },
  ],
};

const MALFORMED = { settings: { version: 2, plan: 'gold', lowAt: 'many', theme: 'auto' } };
/** More than a browser's sync takes for one entry; what a later version has stored goes there, too. */
const TOO_MUCH = { changedAt: NOW, ofNextYear: 'x'.repeat(9000) };
const SYNCED = { sync: { version: 1, on: true } };
const IMPORT = '[data-option="import"] input';
const CHOOSE = '[data-option="file"] input[type=file]';
const HISTORY_IMPORT = '.history input[type=file]';
const TROUBLE = { see: '[role=alert].trouble' } as const;
const BARE = '/avatar?landmarks=none';

const POPUP = { path: 'popup.html', viewport: { width: 384, height: 600 }, whole: true } as const;
const SPENT = {
  path: 'options.html#history',
  settings: { rateCard: 'credits-2026b' },
  viewport: { width: 960, height: 900 },
  whole: true,
} as const;
const section = (id: string) => ({ path: `options.html#${id}`, whole: true }) as const;

const IN_OPTIONS: readonly Stop[] = [
  {
    name: 'search',
    title: 'Options: what a search has found',
    ...section('plan'),
    steps: [{ type: ['.search input', 'before expensive'] }, { see: '[data-option="guard"]' }],
  },
  {
    name: 'search-none',
    title: 'Options: a search that has found nothing',
    ...section('plan'),
    steps: [{ type: ['.search input', 'xyzzy'] }, { see: 'main > .soft' }],
  },
  {
    name: 'trouble',
    title: 'Options: stored values that cannot be read',
    ...section('about'),
    stored: () => MALFORMED,
  },
  {
    name: 'own-rate-fault',
    title: 'Own rates: what nobody can pay',
    ...section('rates'),
    settings: { ownRates: { 'avatar-v': 30 } },
    steps: [{ type: ['[data-option="rate-avatar-iv"] input', '-3\n'] }, { see: '.fault:not(:empty)' }],
  },
  {
    name: 'rate-file-offered',
    title: 'Prices from a file: offered',
    ...section('rates'),
    steps: [{ choose: [CHOOSE, RATE_FILE] }, { see: '[data-file="offered"]' }],
  },
  {
    name: 'rate-file-taken',
    title: 'Prices from a file: taken just now',
    ...section('rates'),
    steps: [
      { choose: [CHOOSE, RATE_FILE] },
      { click: '[data-file="offered"] button:last-of-type' },
      { see: '[data-file="taken"]' },
    ],
  },
  {
    name: 'rate-file-other',
    title: 'Prices from a file: for another card',
    ...section('rates'),
    stored: () => ({ rateFile: { version: 1, file: { ...RATE_FILE, card: 'credits-2026b' } } }),
    steps: [{ see: '[data-file="taken"] .fault' }],
  },
  {
    name: 'rate-file-fault',
    title: 'Prices from a file: a file that is none',
    ...section('rates'),
    steps: [{ choose: [CHOOSE, { ...RATE_FILE, checked: '2999-01-01' }] }, TROUBLE],
  },
  {
    name: 'buys-unknown',
    title: 'What credits still buy: an unknown balance',
    path: 'options.html?balance=none#buys',
    whole: true,
  },
  {
    name: 'sync-full',
    title: 'Data: more than is synced',
    ...section('data'),
    settings: TOO_MUCH,
    stored: () => SYNCED,
    steps: [{ see: '[data-option="sync"] .trouble' }],
  },
  {
    name: 'sync-failed',
    title: 'Data: syncing has failed',
    ...section('data'),
    stored: () => SYNCED,
    steps: [
      { see: '[data-option="sync"] > .hint' },
      { store: { sync: { ...SYNCED.sync, trouble: 'failed' } } },
      { see: '[data-option="sync"] .trouble' },
    ],
  },
  {
    name: 'imported',
    title: 'Data: a file was imported',
    ...section('data'),
    steps: [
      { choose: [IMPORT, { version: 1, settings: { plan: 'pro' }, lessons: LESSONS.lessons.lessons }] },
      { see: '.said:not(:empty)' },
    ],
  },
  {
    name: 'import-fault',
    title: 'Data: a file that is none',
    ...section('data'),
    steps: [{ choose: [IMPORT, { version: 1, settings: { plan: 'gold' } }] }, TROUBLE],
  },
  {
    name: 'erase',
    title: 'Data: the question before all is erased',
    ...section('data'),
    whole: undefined,
    steps: [{ click: '[data-option="erase"] > .row button' }, { see: 'dialog[open]' }],
  },
  {
    name: 'erased',
    title: 'Data: all is erased',
    ...section('data'),
    steps: [
      { click: '[data-option="erase"] > .row button' },
      { click: 'dialog[open] .danger' },
      { see: '.said:not(:empty)' },
    ],
  },
];

const OF_HISTORY: readonly Stop[] = [
  { name: 'spent', title: 'History', ...SPENT, stored: () => HISTORY, steps: [{ see: '.chart canvas' }] },
  {
    name: 'spent-narrow',
    title: 'History: 320 pixels, with its tables',
    ...SPENT,
    stored: () => ({ ...HISTORY, ...RENEWAL }),
    steps: [
      { see: '.chart canvas' },
      { click: 'figure:nth-of-type(1) summary' },
      { click: 'figure:nth-of-type(2) summary' },
    ],
    viewport: { width: 320, height: 640 },
  },
  { name: 'spent-empty', title: 'History: nothing yet', ...SPENT, path: 'options.html?balance=none#history' },
  {
    name: 'spent-unsaved',
    title: 'History: readings that could not be stored',
    ...SPENT,
    stored: () => HISTORY,
    session: () => ({ unsaved: NOW - 5 * HOUR }),
    steps: [{ see: '.chart canvas' }, TROUBLE],
  },
  {
    name: 'spent-imported',
    title: 'History: a file was imported',
    ...SPENT,
    steps: [
      {
        choose: [
          HISTORY_IMPORT,
          {
            ...{ upfront: 'history', version: 1, charges: [], estimates: [] },
            readings: [{ at: new Date(NOW - HOUR).toISOString(), credits: 300, source: 'page' }],
          },
        ],
      },
      { see: '.history [role=status]:not(:empty)' },
    ],
  },
  {
    name: 'spent-fault',
    title: 'History: a file that is none, and a day that is none',
    ...SPENT,
    stored: () => HISTORY,
    steps: [
      { see: '.chart canvas' },
      { type: ['.history .day', '32\n'] },
      { choose: [HISTORY_IMPORT, { version: 1, settings: {} }] },
      { see: '.history [role=alert].fault:not(:empty)' },
    ],
  },
  {
    name: 'spent-broken',
    title: 'History: a part could not be read, the question before it is erased',
    ...SPENT,
    stored: () => BROKEN,
    steps: [{ see: '.chart canvas' }, TROUBLE, { click: '.history .actions .danger' }, { see: 'dialog[open]' }],
    whole: undefined,
  },
];

const IN_POPUP: readonly Stop[] = [
  {
    name: 'popup-plan-found',
    title: 'Popup: a plan was found',
    ...POPUP,
    stored: () => foundPlan('credits-2026b', 'creator', 'Current Plan · Creator · 600 monthly credits'),
    steps: [{ see: '.plan-found' }],
  },
  {
    name: 'popup-plan-otherwise',
    title: 'Popup: another plan than the chosen one was found',
    ...POPUP,
    settings: { rateCard: 'credits-2026b', plan: 'pro' },
    stored: () => foundPlan('premium-2026', 'creator', 'Applies lip sync. Unlimited usage.', 'unlimited'),
    steps: [{ see: '.plan-found' }],
  },
  {
    name: 'popup-reminder',
    title: 'Popup: before the plan renews, and how estimates did',
    ...POPUP,
    stored: () => ({ ...HISTORY, ...RENEWAL }),
    steps: [{ see: '.reminder' }],
  },
  {
    name: 'popup-buys',
    title: 'Popup: what the balance still buys',
    ...POPUP,
    steps: [{ click: '.buys summary' }, { see: '.buys[open]' }],
  },
  { name: 'popup-unknown', title: 'Popup: an unknown balance', ...POPUP, path: 'popup.html?balance=none' },
  {
    name: 'popup-enter',
    title: 'Popup: entering a balance, with a mistake',
    ...POPUP,
    path: 'popup.html?balance=none',
    steps: [
      { click: '.check > .button:nth-of-type(2)' },
      { type: ['.enter input', '12.5'] },
      { click: '.enter .first' },
      { see: '.enter .fault:not(:empty)' },
    ],
  },
  {
    name: 'popup-trouble',
    title: 'Popup: stored values that cannot be read',
    ...POPUP,
    stored: () => MALFORMED,
    steps: [TROUBLE],
  },
  {
    name: 'popup-no-page',
    title: 'Popup: checked, without a page of HeyGen’s',
    ...POPUP,
    steps: [{ click: '.check .button' }, { see: '.check > p:not(:empty)' }],
  },
  {
    name: 'popup-not-shown',
    title: 'Popup: checked, on a page without a balance',
    ...POPUP,
    behind: '/create-v4/draft',
    steps: [{ see: '.spends li' }, { click: '.check .button' }, { see: '.check > p:not(:empty)' }],
  },
  {
    name: 'popup-seen',
    title: 'Popup: checked, on a page with a balance',
    ...POPUP,
    behind: '/avatar?balance=200',
    behindSteps: [{ click: '.profile' }, { see: '.profile-menu' }],
    steps: [{ see: '.spends' }, { click: '.check .button' }, { see: '.check > p:not(:empty)' }],
  },
  {
    name: 'popup-low',
    title: 'Popup, over a page that would leave little',
    ...POPUP,
    path: 'popup.html?balance=24',
    behind: '/create-v4/draft?balance=24&engines=iv',
    steps: [{ see: '.spends .mark[data-kind="low"]' }],
  },
  {
    name: 'popup-lessons',
    title: 'Popup: what it is wrong about, and lessons',
    ...POPUP,
    behind: BARE,
    stored: () => LESSONS,
    steps: [{ click: '.page summary' }, { see: '.page details[open]' }],
  },
];

/** Where nothing has changed for people, and where somebody has opened what is closed. */
const OTHERS: readonly Stop[] = [
  { name: 'update-nothing', title: 'What is new: nothing', path: 'update.html?since=99.0.0', whole: true },
  {
    name: 'welcome-open',
    title: 'First steps, all opened',
    path: 'welcome.html',
    steps: [{ click: 'summary' }],
    whole: true,
  },
];

export const STATES: readonly Stop[] = [...IN_OPTIONS, ...OF_HISTORY, ...IN_POPUP, ...OTHERS];
