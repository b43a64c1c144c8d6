import { BROKEN, foundPlan, HISTORY, STATES } from './states.ts';

/** One picture of the tour. */
export interface Stop {
  /** Name of the picture, without its ending. */
  name: string;
  title: string;
  /** Path and query of the studio (its README has the keys), or a file of the extension. */
  path: string;
  steps?: readonly Step[];
  /** Stored before the page opens, over what is set by default. */
  settings?: Readonly<Record<string, unknown>>;
  /** What else is stored then, over the balance that was seen before. */
  stored?: () => Readonly<Record<string, unknown>>;
  /** What is stored for as long as the browser is open. */
  session?: () => Readonly<Record<string, unknown>>;
  /** A page of the studio that is open behind a page of the extension, and what is done there first. */
  behind?: string;
  behindSteps?: readonly Step[];
  /** The browser's own theme; in pictures light unless told. */
  theme?: 'light' | 'dark';
  /** With the access to HeyGen's pages taken away. */
  noAccess?: true;
  /** In a language that is written from right to left. */
  mirrored?: true;
  /** In the colours that the system forces, of the theme above. */
  forced?: true;
  /** The whole page, not only what fits into the window. */
  whole?: true | undefined;
  /** CSS pixels; 1440 x 900 at scale 1 unless told. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
}

/** Puppeteer's selectors: `>>>` looks into shadow roots, `::-p-text()` and `::-p-aria()` find by words. */
export type Step =
  | { click: string }
  | { type: readonly [selector: string, text: string] }
  | { see: string }
  /** A file with this in it. */
  | { choose: readonly [selector: string, content: unknown] }
  /** As another page of the extension's would, while this one is open. */
  | { store: Readonly<Record<string, unknown>> }
  /** The popup's button, by its words, after which the page is pointed at. */
  | { teach: string };

const EDITOR = '/create-v4/draft';
const ENGINE_MENU = { click: '.right-panel button.select' } as const;
const DIALOG = [{ click: '.topbar .button-brand' }, { see: '.modal-foot .button-brand' }] as const;
const SUBMIT = { click: '.modal-foot .button-brand' } as const;
const ASKED = { see: 'upfront-notice >>> dialog' } as const;
const SHOW_ME = [
  { click: 'upfront-alternatives >>> .show' },
  { see: 'upfront-notice >>> .frame[data-aimed]' },
] as const;
const GUARD = { guard: true, guardAbove: 5, dayBudget: 20 } as const;
const CHIP = { click: '.modal-foot upfront-estimate >>> button' } as const;
const SCRIPT = {
  type: [
    'textarea[aria-label="Script"]',
    'Welcome to the team! In this video we show you around the office, step by step.',
  ],
} as const;

/** The bar that asks to be shown something, with the frame around what the mouse is over. */
const POINTING = { path: '/avatar?landmarks=none', steps: [{ teach: 'This button spends credits' }] } as const;
const METER = { settings: { meter: true }, steps: [{ see: 'upfront-notice >>> .meter' }] } as const;
const BILLING = '/settings?nav=Billing';
const HOUR = 3_600_000;
const balance = (credits: number, age: number) => ({
  balance: { version: 1, credits, source: 'page', readAt: Date.now() - age },
});
const POPUP = { width: 384, height: 600 } as const;
const OPTIONS = ['plan', 'rates', 'guard', 'marks', 'buys', 'language', 'appearance', 'data', 'about'] as const;
/** Choices that show on the pages of the extension. */
const OWN = {
  rateCard: 'credits-2026b',
  plan: 'creator',
  guard: true,
  guardAbove: 40,
  ownRates: { 'avatar-iv': 18.5 },
};

/** Every page of the studio and of the extension, and every state of the overlay. */
export const TOUR: readonly Stop[] = [
  { name: 'home', title: 'Home', path: '/home' },
  { name: 'studio', title: 'AI Studio: overview', path: '/home/studio' },
  { name: 'editor', title: 'Editor', path: EDITOR },
  { name: 'editor-menu', title: 'Editor: engines of a video look', path: EDITOR, steps: [ENGINE_MENU] },
  {
    name: 'editor-menu-photo',
    title: 'Editor: engines of a photo look, custom motion',
    path: `${EDITOR}?looks=photo`,
    steps: [ENGINE_MENU],
  },
  { name: 'dialog', title: 'Generate dialog', path: EDITOR, steps: DIALOG },
  { name: 'dialog-details', title: 'Generate dialog: breakdown', path: EDITOR, steps: [...DIALOG, CHIP] },
  { name: 'dialog-free', title: 'Generate dialog: nothing to pay', path: `${EDITOR}?engines=iii`, steps: DIALOG },
  { name: 'dialog-third', title: 'Generate dialog: Kling', path: `${EDITOR}?engines=kling&looks=photo`, steps: DIALOG },
  { name: 'low', title: 'Low balance', path: `${EDITOR}?balance=24&engines=iv`, steps: DIALOG },
  { name: 'low-at', title: 'Balance under the threshold', path: EDITOR, settings: { lowAt: 190 }, steps: DIALOG },
  { name: 'short', title: 'Short balance', path: `${EDITOR}?balance=5&engines=iv`, steps: DIALOG },
  {
    name: 'short-details',
    title: 'Short balance: breakdown over the alternatives',
    path: `${EDITOR}?balance=5&engines=iv`,
    steps: [...DIALOG, CHIP],
  },
  { name: 'no-balance', title: 'Unknown balance', path: `${EDITOR}?balance=none`, steps: DIALOG },
  { name: 'native', title: "HeyGen's own cost line", path: `${EDITOR}?native=live`, steps: DIALOG },
  { name: 'native-short', title: "HeyGen's own line, short", path: `${EDITOR}?native=live&balance=5`, steps: DIALOG },
  { name: 'quick', title: 'Quick create', path: '/avatar', steps: [SCRIPT] },
  {
    name: 'quick-menu',
    title: 'Quick create: engines',
    path: '/avatar',
    steps: [{ click: '.composer-bar .chip-strong' }],
  },
  { name: 'quick-icon', title: 'Quick create: round arrow', path: '/avatar?submit=icon', steps: [SCRIPT] },
  { name: 'quick-short', title: 'Quick create: short', path: '/avatar?submit=icon&balance=1', steps: [SCRIPT] },
  { name: 'dark', title: 'Dark', path: `${EDITOR}?dark=1`, steps: [ENGINE_MENU] },
  { name: 'dark-short', title: 'Dark, short', path: `${EDITOR}?dark=1&balance=5&engines=iv`, steps: DIALOG },
  {
    name: 'guard',
    title: 'Guard: asked before the press goes on',
    path: `${EDITOR}?balance=5&engines=iv`,
    settings: GUARD,
    steps: [...DIALOG, SUBMIT, ASKED],
  },
  {
    name: 'guard-dark',
    title: 'Guard, dark',
    path: `${EDITOR}?balance=5&engines=iv&dark=1`,
    settings: GUARD,
    steps: [...DIALOG, SUBMIT, ASKED],
  },
  {
    name: 'guard-narrow',
    title: 'Guard, zoom 400 %',
    path: '/avatar?submit=icon',
    settings: { guard: true, guardAbove: 1 },
    viewport: { width: 320, height: 480, deviceScaleFactor: 2 },
    steps: [SCRIPT, { click: '.send' }, ASKED],
  },
  {
    name: 'guard-again',
    title: 'Guard: the next press goes on',
    path: `${EDITOR}?balance=5&engines=iv`,
    settings: GUARD,
    steps: [
      ...DIALOG,
      SUBMIT,
      { click: 'upfront-notice >>> button[value="once"]' },
      { see: 'upfront-notice >>> .frame[data-aimed]' },
    ],
  },
  { name: 'show-me', title: 'Show me', path: `${EDITOR}?balance=5&engines=iv`, steps: SHOW_ME },
  {
    name: 'show-me-dark',
    title: 'Show me, dark',
    path: `${EDITOR}?balance=5&engines=iv&dark=1`,
    steps: SHOW_ME,
  },
  {
    name: 'show-me-behind',
    title: 'Show me, behind a dialog',
    path: `${EDITOR}?balance=5&engines=iv`,
    steps: [...DIALOG, { click: '.modal-foot upfront-alternatives >>> .show' }, { see: 'upfront-notice >>> .note' }],
  },
  {
    name: 'japanese',
    title: 'Japanese, after the page',
    path: `${EDITOR}?lang=ja`,
    settings: { language: 'page' },
    steps: [ENGINE_MENU],
  },
  {
    name: 'japanese-short',
    title: 'Japanese: short, breakdown',
    path: `${EDITOR}?lang=ja&balance=5&engines=iv`,
    settings: { language: 'ja' },
    steps: [...DIALOG, CHIP],
  },
  {
    name: 'russian',
    title: 'Russian: engines',
    path: `${EDITOR}?lang=ru&looks=photo`,
    settings: { language: 'ru' },
    steps: [ENGINE_MENU],
  },
  {
    name: 'russian-short',
    title: 'Russian: short, breakdown, dark',
    path: `${EDITOR}?lang=ru&balance=5&engines=iv&dark=1`,
    settings: { language: 'ru' },
    steps: [...DIALOG, CHIP],
  },
  { name: 'portuguese', title: 'Portuguese dialog', path: `${EDITOR}?lang=pt-BR`, steps: DIALOG },
  { name: 'right-to-left', title: 'Right to left', path: `${EDITOR}?dir=rtl&balance=24&engines=iv`, steps: DIALOG },
  {
    name: 'credits-2026b',
    title: 'Rate card credits-2026b: engines',
    path: `${EDITOR}?plan=credits-2026b`,
    settings: { rateCard: 'credits-2026b' },
    steps: [ENGINE_MENU],
  },
  {
    name: 'credits-2026b-dialog',
    title: 'Rate card credits-2026b: dialog',
    path: `${EDITOR}?plan=credits-2026b`,
    settings: { rateCard: 'credits-2026b' },
    steps: DIALOG,
  },
  { name: 'free-plan', title: 'Free plan', path: `${EDITOR}?plan=free`, steps: DIALOG },
  { name: 'narrow', title: 'Narrow window', path: EDITOR, viewport: { width: 1024, height: 768 } },
  {
    name: 'narrow-short',
    title: 'Narrow window, short',
    path: `${EDITOR}?balance=5&engines=iv`,
    viewport: { width: 1024, height: 768 },
    steps: DIALOG,
  },
  {
    name: 'zoom',
    title: 'Zoom 200 %',
    path: `${EDITOR}?balance=24&engines=iv`,
    viewport: { width: 720, height: 450, deviceScaleFactor: 2 },
    steps: DIALOG,
  },
  { name: 'many-scenes', title: 'Twelve scenes', path: `${EDITOR}?scenes=12&engines=iv,iii,v,kling`, steps: DIALOG },
  { name: 'projects', title: 'Projects', path: '/projects' },
  { name: 'video', title: 'A video', path: '/videos/1' },
  { name: 'history', title: 'Usage history', path: '/settings?nav=History' },
  { name: 'apps', title: 'Apps', path: '/apps' },
  {
    name: 'translate',
    title: 'Translate: three languages',
    path: '/apps/translate?source=3m20s&plan=credits-2026b',
    settings: { rateCard: 'credits-2026b' },
    steps: ['German', 'Spanish', 'French'].map((name) => ({ click: `::-p-aria([name="${name}"][role="button"])` })),
  },
  {
    name: 'translate-old',
    title: 'Translate: the older dialog',
    path: '/projects?create_video_modal=true&modal_screen=translate_url',
  },
  { name: 'upscale', title: 'Upscale', path: '/apps/upscale-video' },
  { name: 'agent-start', title: 'Video Agent: start', path: '/home/video-agent' },
  {
    name: 'agent',
    title: 'Video Agent: a plan',
    path: '/video-agent/7b1c9e4d20f84a6f9a3d5e6c7b8a9f01?plan=credits-2026b',
    settings: { rateCard: 'credits-2026b' },
  },
  {
    name: 'agent-limit',
    title: 'Video Agent: at the limit, dark',
    path: '/video-agent/7b1c9e4d20f84a6f9a3d5e6c7b8a9f01?stage=limit&dark=1',
  },
  { name: 'shots', title: 'Avatar Shots: Presenter', path: '/avatar/avatar-shots' },
  {
    name: 'shots-cinematic',
    title: 'Avatar Shots: Cinematic',
    path: '/avatar/avatar-shots?mode=cinematic&plan=credits-2026b',
    settings: { rateCard: 'credits-2026b' },
  },
  { name: 'avatars', title: 'My avatars', path: '/avatar/my-avatars' },
  { name: 'design-look', title: 'Design with AI', path: '/avatar/design-look' },
  { name: 'templates', title: 'Templates', path: '/templates?shortcut=photo-to-video' },
  { name: 'voices', title: 'Voices', path: '/voices' },
  { name: 'billing', title: 'Billing', path: '/settings?nav=Billing' },
  { name: 'plans', title: 'Plans, over Home', path: '/home?plans=1' },
  { name: 'unknown', title: 'Quick create as nobody knows it', path: '/avatar?landmarks=none' },
  {
    name: 'strict',
    title: 'Strict policy, server-rendered',
    path: `${EDITOR}?csp=strict&render=hydrate`,
    steps: DIALOG,
  },
  {
    name: 'old-words',
    title: 'An old name of credits, and its mark',
    path: `${BILLING}&words=old`,
    steps: [{ see: 'upfront-notice' }],
  },
  {
    name: 'old-words-open',
    title: 'An old name, explained',
    path: `${BILLING}&words=old`,
    steps: [{ click: 'upfront-notice >>> .mark' }],
  },
  {
    name: 'old-words-dark',
    title: 'An old name, explained, dark and narrow',
    path: `${BILLING}&words=old&dark=1`,
    viewport: { width: 720, height: 620, deviceScaleFactor: 2 },
    steps: [{ click: 'upfront-notice >>> .mark' }],
  },
  { name: 'meter', title: 'Meter', path: EDITOR, ...METER, stored: () => foundPlan('premium-2026', 'creator', '') },
  { name: 'meter-dark', title: 'Meter, dark', path: `${EDITOR}?dark=1`, ...METER },
  { name: 'meter-stale', title: 'Meter: a stale balance', path: EDITOR, ...METER, stored: () => balance(1250, HOUR) },
  { name: 'meter-unknown', title: 'Meter: an unknown balance', path: `${EDITOR}?balance=none`, ...METER },
  {
    name: 'meter-unknown-dark',
    title: 'Meter: an unknown balance, dark',
    path: `${EDITOR}?balance=none&dark=1`,
    ...METER,
  },
  {
    name: 'meter-folded',
    title: 'Meter, folded',
    path: EDITOR,
    ...METER,
    stored: () => ({ meter: { version: 1, folded: true } }),
  },
  {
    name: 'meter-old-words',
    title: 'Meter in the place of an old name’s mark',
    path: `${BILLING}&words=old`,
    ...METER,
  },
  {
    name: 'meter-closed',
    title: 'Meter, just closed',
    path: EDITOR,
    ...METER,
    steps: [{ click: 'upfront-notice >>> .close' }, { see: 'upfront-notice >>> .said' }],
  },
  { name: 'meter-dialog', title: 'Meter beside a dialog', path: EDITOR, ...METER, steps: DIALOG },
  {
    name: 'meter-narrow',
    title: 'Meter, 320 px wide',
    path: '/avatar',
    ...METER,
    viewport: { width: 320, height: 568, deviceScaleFactor: 2 },
  },
  {
    name: 'free-top',
    title: 'Free plan, as chosen in the popup',
    path: `${EDITOR}?scenes=1&engines=iv&plan=free`,
    settings: { plan: 'free', meter: true },
    steps: DIALOG,
  },
  {
    name: 'popup-uncertain',
    title: 'Popup: a feature whose estimates have missed, a history that is broken, dark',
    path: 'popup.html',
    stored: () => BROKEN,
    theme: 'dark',
    viewport: { width: 380, height: 640 },
  },
  {
    name: 'about',
    title: 'Generate dialog: earlier estimates have missed',
    path: `${EDITOR}?scenes=1&engines=iv`,
    stored: () => ({ accuracy: BROKEN.accuracy }),
    steps: DIALOG,
  },
  {
    name: 'popup-japanese',
    title: 'Popup: Japanese',
    path: 'popup.html',
    settings: { language: 'ja' },
    viewport: { width: 380, height: 560 },
  },
  {
    name: 'popup-russian',
    title: 'Popup: Russian',
    path: 'popup.html',
    settings: { language: 'ru' },
    viewport: { width: 380, height: 560 },
  },
  { name: 'popup', title: 'Popup', path: 'popup.html', viewport: POPUP, whole: true },
  {
    name: 'popup-editor',
    title: 'Popup, over the editor',
    path: 'popup.html',
    behind: EDITOR,
    viewport: POPUP,
    whole: true,
  },
  {
    name: 'popup-short',
    title: 'Popup, not enough left, dark',
    path: 'popup.html?balance=5',
    behind: `${EDITOR}?balance=5&engines=iv`,
    settings: { theme: 'dark' },
    viewport: POPUP,
    whole: true,
  },
  {
    name: 'popup-entered',
    title: 'Popup: a balance that the user has entered, German, dark',
    path: 'popup.html',
    settings: { language: 'de' },
    stored: () => ({ balance: { version: 1, credits: 1250, source: 'user', readAt: Date.now() } }),
    theme: 'dark',
    viewport: POPUP,
    whole: true,
  },
  ...STATES.flatMap(inBoth),
  ...inBoth({ ...POINTING, name: 'teach', title: 'Pointing at what was not understood' }),
  ...inBoth({
    name: 'popup-no-access',
    title: 'Popup: no access to HeyGen’s pages',
    path: 'popup.html',
    noAccess: true,
    viewport: POPUP,
    whole: true,
  }),
  ...otherLanguages(),
  ...extensionPages(),
  ...forcedColors(),
];

/** Light and dark. */
function inBoth(stop: Stop): Stop[] {
  const { name, title, path } = stop;
  const isOurs = !path.startsWith('/');
  return [
    stop,
    {
      ...stop,
      name: `${name}-dark`,
      title: `${title}, dark`,
      ...(isOurs ? { theme: 'dark' as const } : { path: `${path}&dark=1` }),
    },
  ];
}

/** Where the system forces its colours: every page of the extension, and what is drawn on HeyGen's. */
function forcedColors(): Stop[] {
  const stops: readonly Stop[] = [
    { name: 'popup', title: 'Popup', path: 'popup.html', behind: EDITOR, viewport: POPUP, whole: true },
    { name: 'welcome', title: 'First steps', path: 'welcome.html', whole: true },
    { name: 'update', title: 'What is new', path: 'update.html', whole: true },
    ...OPTIONS.map((id): Stop => {
      return { name: `options-${id}`, title: `Options: ${id}`, path: `options.html#${id}`, settings: OWN, whole: true };
    }),
    {
      name: 'history',
      title: 'History',
      path: 'options.html#history',
      stored: () => HISTORY,
      steps: [{ see: '.chart canvas' }],
      whole: true,
    },
    { name: 'short', title: 'Short balance', path: `${EDITOR}?balance=5&engines=iv`, steps: [...DIALOG, CHIP] },
    { name: 'guard', title: 'The guard', path: EDITOR, settings: GUARD, steps: [...DIALOG, SUBMIT, ASKED] },
    { name: 'show-me', title: 'Show me', path: `${EDITOR}?balance=5&engines=iv`, steps: SHOW_ME },
    { name: 'meter', title: 'Meter', path: EDITOR, ...METER },
  ];
  return stops.flatMap((stop) => [
    { ...stop, name: `${stop.name}-forced`, title: `${stop.title}, forced colours`, forced: true },
    {
      ...stop,
      name: `${stop.name}-forced-dark`,
      title: `${stop.title}, forced colours, dark`,
      forced: true,
      theme: 'dark',
    },
  ]);
}

/** Pages of the extension in a language with long words, and in one that is written from right to left. */
function otherLanguages(): Stop[] {
  const pages = [
    ['welcome', 'First steps', 'welcome.html'],
    ['update', 'What is new', 'update.html'],
    ...['plan', 'rates', 'guard', 'data'].map(
      (id) => [`options-${id}`, `Options: ${id}`, `options.html#${id}`] as const,
    ),
  ] as const;
  const common = { settings: { ...OWN, language: 'de' }, whole: true } as const;
  const spent = { ...common, path: 'options.html#history', stored: () => HISTORY, steps: [{ see: '.chart canvas' }] };
  return [
    ...pages.flatMap(([name, title, path]): Stop[] => [
      { ...common, name: `${name}-german`, title: `${title}, German`, path },
      { ...common, name: `${name}-mirrored`, title: `${title}, right to left`, path, mirrored: true },
    ]),
    { ...spent, name: 'spent-german', title: 'History, German' },
    { ...spent, name: 'spent-mirrored', title: 'History, right to left', mirrored: true },
    {
      ...common,
      name: 'popup-mirrored',
      title: 'Popup, right to left',
      path: 'popup.html',
      viewport: POPUP,
      behind: EDITOR,
      mirrored: true,
    },
  ];
}

/** Every page of the extension that stands in a tab: light, dark and narrow. */
function extensionPages(): Stop[] {
  const pages = [
    ['welcome', 'First steps', 'welcome.html'],
    ['update', 'What is new', 'update.html'],
    ...OPTIONS.map((id) => [`options-${id}`, `Options: ${id}`, `options.html#${id}`] as const),
  ] as const;
  return pages.flatMap(([name, title, path]) => [
    { name, title, path, settings: { theme: 'light', ...OWN }, whole: true as const },
    { name: `${name}-dark`, title: `${title}, dark`, path, settings: { theme: 'dark', ...OWN }, whole: true as const },
    {
      name: `${name}-narrow`,
      title: `${title}, 320 pixels`,
      path,
      settings: { theme: 'light', ...OWN },
      viewport: { width: 320, height: 640 },
      whole: true as const,
    },
  ]);
}
