import type { FeatureId } from '../../shared/credits/types.ts';
import { isFeatureId, isRecord } from './settings.ts';

/** The place of what estimates were worth; here, so that the overlay does not load what keeps it. */
export const ACCURACY = 'accuracy';

/** The features whose estimates keep missing, as they are stored beside the comparisons. */
export function parseUncertain(value: unknown): readonly FeatureId[] {
  const list: unknown = isRecord(value) ? value.uncertain : undefined;
  return Array.isArray(list) ? list.slice(0, 99).filter(isFeatureId) : [];
}
