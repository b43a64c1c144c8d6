import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import type { RateCardFile } from '../../../shared/credits/rate-card-file.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';

/** A file's prices as the extension's settings take them: one figure a feature. */
export interface OwnRates {
  rates: Partial<Record<FeatureId, number>>;
  /** Names of features whose prices are ranges, unknown, or different by variant. */
  left: string[];
}

export function ownRatesOf(file: RateCardFile): OwnRates {
  const own: OwnRates = { rates: {}, left: [] };
  for (const feature of new Set(file.rates.map((rate) => rate.feature))) {
    const [first, other] = file.rates.filter((rate) => rate.feature === feature);
    if (first && !other && !first.when && typeof first.credits === 'number') own.rates[feature] = first.credits;
    else own.left.push(FEATURE_NAMES[feature]);
  }
  for (const feature of file.included) own.rates[feature] = 0;
  if (file.motion) own.left.push(FEATURE_NAMES['custom-motion']);
  return own;
}
