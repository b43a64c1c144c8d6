import { FEATURE_NAMES } from '../../shared/credits/catalog/features.ts';
import { includedIn } from '../../shared/credits/catalog/rate-cards.ts';
import type { FeatureId, Rate, RateCard } from '../../shared/credits/types.ts';
import { credits, texts } from '../texts/texts.ts';
import { priceOn, priceText, variantText } from './prices.ts';

/** A feature whose price is not the same on two cards. */
export interface CardChange {
  feature: FeatureId;
  before: string;
  after: string;
}

export const changesBetween = (before: RateCard, after: RateCard): CardChange[] =>
  (Object.keys(FEATURE_NAMES) as FeatureId[])
    .map((feature) => ({ feature, before: allPrices(before, feature), after: allPrices(after, feature) }))
    .filter((change) => change.before !== change.after);

/** Every price of a feature, with the choice that it is for: "10 per minute (Speed), 20 per minute (Precision)". */
function allPrices(card: RateCard, feature: FeatureId): string {
  const rates = card.rates.filter((rate) => rate.feature === feature);
  if (feature === 'custom-motion' || rates.length === 0) return priceOn(card, feature).text;
  const free = includedIn(card, feature) ? [texts.value.options.card.included] : [];
  return [...free, ...rates.map(priceWithVariant)].join(credits.value.messages.semicolon);
}

function priceWithVariant(rate: Rate): string {
  const variant = variantText(rate);
  return priceText(rate.credits, rate.per) + (variant && ` (${variant})`);
}
