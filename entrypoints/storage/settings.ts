import * as v from 'valibot';
import type { PlanId, RateCardId } from '../../shared/credits/types.ts';
import { storedItem } from './area.ts';

/** What the user has chosen. `auto` leaves the rate card to what the page shows, else to the default. */
export interface Settings {
  enabled: boolean;
  rateCard: RateCardId | 'auto';
  plan: PlanId | 'unknown';
  /** Credits under which an estimate counts as low; 0 for never. */
  lowAt: number;
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, rateCard: 'auto', plan: 'unknown', lowAt: 0 };

/** The shape that is stored, for later versions to know what they find. */
const VERSION = 1;

const item = storedItem('settings');

/** Every field falls back by itself: one broken value must not cost the others. */
const schema = v.fallback(
  v.object({
    enabled: v.fallback(v.boolean(), DEFAULT_SETTINGS.enabled),
    rateCard: v.fallback(
      v.picklist(['auto', 'generative-2025', 'premium-2026', 'credits-2026a', 'credits-2026b']),
      DEFAULT_SETTINGS.rateCard,
    ),
    plan: v.fallback(
      v.picklist(['unknown', 'free', 'creator', 'team', 'pro', 'business', 'enterprise']),
      DEFAULT_SETTINGS.plan,
    ),
    lowAt: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), DEFAULT_SETTINGS.lowAt),
  }),
  DEFAULT_SETTINGS,
);

/** Reads the stored settings. What is malformed is read as its default, and stays stored until the user changes it. */
export async function readSettings(): Promise<Settings> {
  return v.parse(schema, await item.read());
}

/** Changes some settings; fields that this version does not know are kept for the one that wrote them. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = await item.read();
  const kept = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  await item.write({ ...kept, ...v.parse(schema, stored), ...changes, version: VERSION });
}

export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(v.parse(schema, value)));
}
