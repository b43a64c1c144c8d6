import type { AnyFeatureId, CreditViewKind, PlanId, RateCardId } from '../../sdk/api.d.ts';

/** How the balance stands in the preview. */
export const BALANCES = ['enough', 'low', 'short', 'unknown', 'loading', 'stale', 'offline', 'error'] as const;
export const VIEWS = ['meter', 'estimate', 'alternatives', 'panel', 'status'] as const;
export const THEMES = ['auto', 'light', 'dark', 'high-contrast'] as const;
export const GROUNDS = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export const PLANS = ['free', 'creator', 'team', 'pro', 'business', 'enterprise'] as const satisfies readonly PlanId[];
/** One choice each; a page can write several. */
export const VARIANTS = [
  'photo',
  'video',
  'speed',
  'precision',
  'standard',
  'seedance',
  '720p',
  '1080p',
  '4k',
  'third-party',
  'avatar-iv',
] as const;
export const SOURCES = ['shown', 'server'] as const;

export type BalanceCase = (typeof BALANCES)[number];

/** What the knobs of the playground say; the address keeps it. */
export interface State {
  readonly view: CreditViewKind;
  readonly theme: (typeof THEMES)[number];
  readonly locale: string;
  readonly balance: BalanceCase;
  readonly feature: AnyFeatureId | '';
  /** "55", or a range, "14-16"; empty while it is not known. */
  readonly seconds: string;
  /** Empty for what an action is taken for where nothing is said. */
  readonly count: string;
  readonly languages: string;
  readonly motionPrompt: boolean;
  readonly variant: (typeof VARIANTS)[number] | '';
  readonly plan: PlanId | '';
  readonly rateCard: RateCardId;
  readonly lowAt: string;
  /** Of the page around the widget. */
  readonly ground: (typeof GROUNDS)[number];
  readonly dir: (typeof DIRECTIONS)[number];
  /** Pixels that the widget has. */
  readonly width: string;
  /** In a frame under the strictest policy. */
  readonly strict: boolean;
  /** Where the balance is from in the code to copy. */
  readonly source: (typeof SOURCES)[number];
}

export const DEFAULTS: State = {
  view: 'panel',
  theme: 'auto',
  locale: 'en',
  balance: 'low',
  feature: 'avatar-iv',
  seconds: '55',
  count: '',
  languages: '',
  motionPrompt: false,
  variant: '',
  plan: '',
  rateCard: 'premium-2026',
  lowAt: '40',
  ground: 'light',
  dir: 'ltr',
  width: '420',
  strict: false,
  source: 'shown',
};

const among =
  (values: readonly string[]) =>
  (text: string): boolean =>
    values.includes(text);

const wholeUpTo =
  (most: number) =>
  (text: string): boolean =>
    /^\d{1,6}$/.test(text) && Number(text) <= most;

/** What an address may say; everything else is left as it is by default. */
const CHECKS: Readonly<Record<keyof State, (text: string) => boolean>> = {
  view: among(VIEWS),
  theme: among(THEMES),
  locale: (text) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text),
  balance: among(BALANCES),
  feature: (text) => /^[a-z0-9-]{0,40}$/.test(text),
  seconds: (text) => /^(?:\d{1,6}(?:-\d{1,6})?)?$/.test(text),
  count: (text) => /^\d{0,4}$/.test(text),
  languages: (text) => /^\d{0,3}$/.test(text),
  motionPrompt: among(['true', 'false']),
  variant: among(['', ...VARIANTS]),
  plan: among(['', ...PLANS]),
  rateCard: among(['generative-2025', 'premium-2026', 'credits-2026a', 'credits-2026b']),
  lowAt: wholeUpTo(100_000),
  ground: among(GROUNDS),
  dir: among(DIRECTIONS),
  width: (text) => wholeUpTo(1200)(text) && Number(text) >= 200,
  strict: among(['true', 'false']),
  source: among(SOURCES),
};

/** Reads what an address keeps, or what a form says: field by field, so that one mistake costs one field. */
export function readState(said: URLSearchParams): State {
  const fields = Object.entries(DEFAULTS).map(([name, usual]) => {
    const text = said.get(name);
    if (text === null || !CHECKS[name as keyof State](text)) return [name, usual];
    return [name, typeof usual === 'boolean' ? text === 'true' : text];
  });
  return Object.fromEntries(fields) as State;
}

/** The part of an address that keeps a state: only what is not as it is by default. */
export function addressOf(state: Partial<State>): string {
  const differing = Object.entries(state).filter(([name, value]) => value !== DEFAULTS[name as keyof State]);
  return differing.length > 0
    ? `#${new URLSearchParams(differing.map(([name, value]): [string, string] => [name, String(value)]))}`
    : '';
}
