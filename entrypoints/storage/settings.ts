import { FEATURE_NAMES } from '../../shared/credits/catalog/features.ts';
import { type FeatureId, PLAN_IDS, type PlanId, RATE_CARD_IDS, type RateCardId } from '../../shared/credits/types.ts';
import { readStored, watchStored, writeStored } from './area.ts';

/** What the user has chosen. */
export interface Settings {
  enabled: boolean;
  /** `auto` leaves the rate card to what the page shows, else to the default. */
  rateCard: RateCardId | 'auto';
  plan: PlanId | 'unknown';
  /** Credits under which an estimate counts as low; 0 for never. */
  lowAt: number;
  /** `auto`: the browser's; `page`: the language that HeyGen's page says it is in. */
  language: Language | 'auto' | 'page';
  theme: Theme;
  /** Explains "Generative Credits" where a page still says so. */
  oldWords: boolean;
  /** The meter on HeyGen's pages. */
  meter: boolean;
  /** The balance on the toolbar's button. */
  toolbar: boolean;
  /** Asks before a click that would cost more than is left or than `guardAbove`. */
  guard: boolean;
  /** Credits above which the guard asks; 0 to ask only when not enough is left. */
  guardAbove: number;
  /** Credits a day after which the guard asks; 0 for no limit. */
  dayBudget: number;
  /** Features whose labels get no badge. */
  hidden: readonly FeatureId[];
  /** Credits per unit that the user has found out; they win over the rate card. */
  ownRates: Readonly<Partial<Record<FeatureId, number>>>;
}

export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt-BR', 'ja', 'ru', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  rateCard: 'auto',
  plan: 'unknown',
  lowAt: 0,
  language: 'auto',
  theme: 'auto',
  oldWords: true,
  meter: false,
  toolbar: true,
  guard: false,
  guardAbove: 0,
  dayBudget: 0,
  hidden: [],
  ownRates: {},
};

/** What each choice may be; on and off, amounts and lists of features are told by their defaults. */
const CHOICES = {
  rateCard: ['auto', ...RATE_CARD_IDS],
  plan: ['unknown', ...PLAN_IDS],
  language: ['auto', 'page', ...LANGUAGES],
  theme: THEMES,
} as const satisfies { readonly [K in keyof Settings]?: ReadonlyArray<Settings[K]> };

export const RATE_CARD_CHOICES = CHOICES.rateCard;
export const PLAN_CHOICES = CHOICES.plan;
export const LANGUAGE_CHOICES = CHOICES.language;

/** The shape that is stored, for later versions to know what they find. Version 1 had the first four fields. */
const VERSION = 2;

/** The year 2200: a time after that is a broken one. Milliseconds since 1970. */
const LATEST = Date.UTC(2200);

/** Their place in the extension's storage. */
export const SETTINGS = 'settings';

/** A rate that nobody pays is a slip of the finger. */
const HIGHEST_RATE = 10_000;

/**
 * Stored settings as settings. Every field falls back by itself: one broken value must not cost the others. These few
 * lines stand where a schema would, because the content script reads them too and has no room for a library.
 */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  const read = (name: keyof Settings): unknown => {
    const given = Object.hasOwn(stored, name) ? stored[name] : undefined;
    return isSetting(name, given) ? given : DEFAULT_SETTINGS[name];
  };
  return Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, read(name as keyof Settings)])) as never;
}

/** Whether a value is one that the setting of this name may have. */
export function isSetting(name: keyof Settings, value: unknown): boolean {
  const choices: readonly unknown[] | undefined = CHOICES[name as keyof typeof CHOICES];
  if (choices) return choices.includes(value);
  if (name === 'hidden') return Array.isArray(value) && value.every(isFeatureId);
  if (name === 'ownRates')
    return isRecord(value) && Object.entries(value).every(([id, rate]) => isFeatureId(id) && isRate(rate));
  return typeof DEFAULT_SETTINGS[name] === 'boolean' ? typeof value === 'boolean' : isCredits(value);
}

/** Reads the stored settings. What is malformed is read as its default, and stays stored until the user changes it. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await readStored(SETTINGS))[SETTINGS]);
}

/** Changes some settings. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await writeStored(SETTINGS, withChanges((await readStored(SETTINGS))[SETTINGS], changes, Date.now()));
}

/**
 * What is to be stored after a change. Fields that this version does not know are kept for the one that wrote them, and
 * what is no settings at all is kept as it is. The time of the change, milliseconds since 1970, tells two machines whose
 * settings are newer; a clock that was put back leaves it newer all the same.
 */
export function withChanges(stored: unknown, changes: Partial<Settings>, now: number): Record<string, unknown> {
  const before = isRecord(stored) ? stored : stored == null ? {} : { unreadable: stored };
  return { ...before, ...changes, version: VERSION, changedAt: Math.max(now, changedAt(stored) + 1) };
}

/** When settings were changed last; -1 where there are none, 0 where nobody has noted it. */
export function changedAt(stored: unknown): number {
  if (!isRecord(stored)) return -1;
  const time = stored.changedAt;
  return Number.isSafeInteger(time) && (time as number) > 0 && (time as number) < LATEST ? (time as number) : 0;
}

export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watchStored((values) => {
    if (SETTINGS in values) changed(parseSettings(values[SETTINGS]));
  });
}

/** A whole number of credits that an account can have. */
export function isCredits(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1e9;
}

/** Credits for one unit, whole or not. */
export function isRate(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= HIGHEST_RATE;
}

export function isFeatureId(value: unknown): value is FeatureId {
  return typeof value === 'string' && Object.hasOwn(FEATURE_NAMES, value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function oneOf<T>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.includes(value as T) ? (value as T) : fallback;
}
