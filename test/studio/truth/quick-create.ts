import {
  covered,
  MENU_LABELS,
  MENU_NEGATIVES,
  type PageTruth,
  type Step,
  type Truth,
  type TruthEstimate,
  type TruthLabel,
} from './truth.ts';

/** 24 words, some 9.6 seconds: 4 credits on Avatar IV at 20 a minute; 3 to 5 at 16 to 31, which depend on the look. */
const WORDS =
  'Welcome back, everyone. In this lesson we look at how our team plans a product video from the first idea to the final cut.';
const SCRIPT = 'textarea[aria-label="Script"]';
const ENGINE = '.chip-strong';
const entry = (place: number): string => `.engine-entry:nth-of-type(${place}) .engine-entry-button`;

const PAGE: readonly TruthLabel[] = [
  ...MENU_LABELS,
  { selector: '.quick .pill:nth-of-type(3)', feature: 'photo-to-video', kind: 'premium' },
];

const NEGATIVES = [
  ...MENU_NEGATIVES,
  '.home-title',
  '.quick .pill:nth-of-type(-n + 2)',
  '.composer .chip:not(.chip-strong)',
  '.quick-recents h2',
  '.quick-card',
  '.profile-row',
  '.look-name',
];

const engine = (id: 'iii' | 'iv' | 'v'): TruthLabel => ({
  selector: ENGINE,
  feature: `avatar-${id}`,
  kind: id === 'iii' ? 'included' : 'premium',
  native: false,
});

const ENTRIES: readonly TruthLabel[] = [
  { selector: entry(1), feature: 'avatar-v', kind: 'premium', native: true },
  { selector: entry(2), feature: 'avatar-iv', kind: 'premium', native: true },
  { selector: entry(3), feature: 'avatar-iii', kind: 'included' },
];

/** Credits by each engine for the words above; a voice may speak faster or slower than the rule of thumb. */
const CREDITS: Record<'iii' | 'iv' | 'v', TruthEstimate['credits']> = {
  iii: { 'premium-2026': '0', 'credits-2026b': { range: true, holds: [1, 2] } },
  iv: { 'premium-2026': { range: true, holds: [4, 4] }, 'credits-2026b': { range: true, holds: [3, 5] } },
  v: { 'premium-2026': { range: true, holds: [4, 4] }, 'credits-2026b': { range: true, holds: [8, 8] } },
};
const NO_LENGTH = { 'premium-2026': 'unknown', 'credits-2026b': 'unknown' };

const spends = (
  near: string,
  id: 'iii' | 'iv' | 'v',
  remaining: string,
  more: Partial<TruthEstimate> = {},
): TruthEstimate => ({ near, feature: [`avatar-${id}`], credits: CREDITS[id], remaining, ...more });

const step = (act: Step['do'], labels: readonly TruthLabel[], estimate: TruthEstimate): Step => ({
  do: act,
  labels: [...labels],
  noBadge: NEGATIVES,
  estimates: [estimate],
});

/** From an empty composer to another engine and the balance. */
function composer(query: string, submit: string, balance: string): Truth {
  const write = { write: [SCRIPT, WORDS] as [string, string] };
  return {
    route: `/avatar?balance=${balance}${query}`,
    steps: [
      // Nothing to spend on yet: the button is disabled.
      step([], [...PAGE, engine('iv')], {
        ...spends(submit, 'iv', 'unknown', { optional: true }),
        credits: NO_LENGTH,
      }),
      step([write], [...PAGE, engine('iv')], spends(submit, 'iv', 'unknown')),
      step([{ press: ENGINE }], [...PAGE, engine('iv'), ...ENTRIES], spends(submit, 'iv', 'unknown')),
      step([{ press: entry(3) }], [...PAGE, engine('iii')], spends(submit, 'iii', 'unknown')),
      step([{ press: '.profile' }], [...PAGE, engine('iii')], spends(submit, 'iii', balance)),
      step(
        [{ press: '.home-title' }, { press: ENGINE }, { press: entry(1) }],
        [...PAGE, engine('v')],
        spends(submit, 'v', balance),
      ),
    ],
  };
}

/** Choosing another look covers the page; the looks are called like engines. */
const looks: Truth = {
  route: '/avatar',
  steps: [
    step([{ write: [SCRIPT, WORDS] }], [...PAGE, engine('iv')], spends('.composer .button-brand', 'iv', 'unknown')),
    step(
      [{ press: '.composer-look' }],
      [
        ...covered([...PAGE, engine('iv')]),
        { selector: '.looks .pill:nth-of-type(3)', feature: 'stock-avatar-look', kind: 'included' },
        { selector: '.look-tile:nth-of-type(1)', feature: 'ai-avatar-look', kind: 'premium' },
      ],
      spends('.composer .button-brand', 'iv', 'unknown', { optional: true }),
    ),
    step(
      [{ press: '.looks .pill:nth-of-type(3)' }],
      [
        ...covered([...PAGE, engine('iv')]),
        { selector: '.looks .pill:nth-of-type(3)', feature: 'stock-avatar-look', kind: 'included' },
      ],
      spends('.composer .button-brand', 'iv', 'unknown', { optional: true }),
    ),
  ],
};

/** In another language, up to the open list of engines. */
function language(lang: string): Truth {
  const { route, steps } = composer(`&lang=${lang}`, '.composer .button-brand', '45');
  return { route, lang, steps: steps.slice(0, 3) };
}

export const quickCreate: PageTruth = {
  visits: [
    composer('', '.composer .button-brand', '200'),
    composer('&submit=icon&dark=1', '.composer .send', '7'),
    looks,
    language('ja'),
    language('pt-BR'),
    language('fr'),
    language('zh'),
  ],
};
