import { type PlanId, RATE_CARD_IDS, type RateCardId } from '../../shared/credits/types.ts';
import { readStored, watchStored, writeStored } from './area.ts';

/** What the user has chosen. `auto` leaves the rate card to what the page shows, else to the default. */
export interface Settings {
  enabled: boolean;
  rateCard: RateCardId | 'auto';
  plan: PlanId | 'unknown';
  /** Credits under which an estimate counts as low; 0 for never. */
  lowAt: number;
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };

export const RATE_CARD_CHOICES: readonly Settings['rateCard'][] = ['auto', ...RATE_CARD_IDS];
export const PLAN_CHOICES = ['unknown', 'free', 'creator', 'team', 'pro', 'business', 'enterprise'] as const;

/** The shape that is stored, for later versions to know what they find. */
const VERSION = 1;

/** Their place in the extension's storage. */
export const SETTINGS = 'settings';

/**
 * Stored settings as settings. Every field falls back by itself: one broken value must not cost the others. These few
 * lines stand where a schema would, because the content script reads them too and has no room for a library.
 */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  return {
    enabled: oneOf([true, false], stored.enabled, DEFAULT_SETTINGS.enabled),
    rateCard: oneOf(RATE_CARD_CHOICES, stored.rateCard, DEFAULT_SETTINGS.rateCard),
    plan: oneOf(PLAN_CHOICES, stored.plan, DEFAULT_SETTINGS.plan),
    lowAt: isCredits(stored.lowAt) ? stored.lowAt : DEFAULT_SETTINGS.lowAt,
  };
}

/** Reads the stored settings. What is malformed is read as its default, and stays stored until the user changes it. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await readStored(SETTINGS))[SETTINGS]);
}

/** Changes some settings; fields that this version does not know are kept for the one that wrote them. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = (await readStored(SETTINGS))[SETTINGS];
  await writeStored(SETTINGS, { ...(isRecord(stored) && stored), ...changes, version: VERSION });
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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function oneOf<T>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.includes(value as T) ? (value as T) : fallback;
}
