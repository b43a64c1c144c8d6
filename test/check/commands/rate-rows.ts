import { FEATURE_NAMES } from '../../../shared/credits/catalog/features.ts';
import { kindOf, ratesFor, spanOf, unitOf } from '../../../shared/credits/catalog/rate-cards.ts';
import { rangeOf } from '../../../shared/credits/range.ts';
import type { FeatureId, Rate, RateCard, Variant } from '../../../shared/credits/types.ts';
import { variantText } from './prices.ts';

/** One price of a card, ready to be read or to be compared. */
export interface RateRow {
  feature: FeatureId;
  name: string;
  variant: Variant;
  /** "20", "30–40", "0", "×2", "unknown". */
  credits: string;
  per: string;
  confidence: string;
  sources: readonly string[];
}

/** All prices of a card in its order, then the factor of a motion prompt, then what costs nothing. */
export function rateRows(card: RateCard): RateRow[] {
  const rows = card.rates.map(
    ({ feature, when = {}, credits, per, confidence, sources }): RateRow => ({
      feature,
      name: FEATURE_NAMES[feature],
      variant: when,
      credits: creditsText(credits),
      per,
      confidence,
      sources,
    }),
  );
  if (card.motion !== 'unknown') {
    const { factor, confidence, sources } = card.motion;
    const feature = 'custom-motion';
    rows.push({
      feature,
      name: FEATURE_NAMES[feature],
      variant: {},
      credits: `×${factor}`,
      per: 'render',
      confidence,
      sources,
    });
  }
  const free = card.included.filter(({ feature }) => kindOf(card, feature) === 'included');
  return [
    ...rows,
    ...free.map(
      ({ feature, confidence, sources }): RateRow => ({
        feature,
        name: FEATURE_NAMES[feature],
        variant: {},
        credits: '0',
        per: '',
        confidence,
        sources,
      }),
    ),
  ];
}

export function creditsText(credits: Rate['credits']): string {
  if (credits === 'unknown') return credits;
  const { min, max } = rangeOf(credits);
  return min === max ? `${min}` : `${min}–${max}`;
}

/** A price that is not the same on two cards; empty where one of them does not have it. */
export interface Change {
  feature: FeatureId;
  name: string;
  variant: Variant;
  before: string;
  after: string;
  /** "+55 %", where both are one figure of the same unit. */
  change: string;
}

/**
 * What differs between two cards, in the order of the features. Where one of them tells variants apart, the other's price holds
 * for each of them.
 */
export function changesBetween(before: RateCard, after: RateCard): Change[] {
  return (Object.keys(FEATURE_NAMES) as FeatureId[]).flatMap((feature) =>
    variantsOf(feature, before, after).flatMap((variant): Change[] => {
      const [a, b] = [priceOf(before, feature, variant), priceOf(after, feature, variant)];
      if (a.text === b.text) return [];
      const name = FEATURE_NAMES[feature];
      return [{ feature, name, variant, before: a.text, after: b.text, change: shareOf(a, b) }];
    }),
  );
}

function variantsOf(feature: FeatureId, ...cards: readonly RateCard[]): Variant[] {
  const named = cards.flatMap(({ rates }) =>
    rates.filter((rate) => rate.feature === feature).flatMap(({ when }) => when ?? []),
  );
  return named.length > 0 ? [...new Map(named.map((when) => [variantText(when), when])).values()] : [{}];
}

interface Price {
  text: string;
  credits: Rate['credits'];
  per: string;
}

function priceOf(card: RateCard, feature: FeatureId, variant: Variant): Price {
  if (feature === 'custom-motion' && card.motion !== 'unknown')
    return { text: `×${card.motion.factor}`, credits: card.motion.factor, per: 'render' };
  const rates = ratesFor(card, feature, variant);
  const per = unitOf(card, feature);
  if (rates.length === 0)
    return { text: kindOf(card, feature) === 'included' ? 'included' : '', credits: 'unknown', per };
  const credits = spanOf(rates);
  const text = credits === 'unknown' ? credits : `${creditsText(credits)} per ${per}`;
  return { text, credits, per };
}

function shareOf(a: Price, b: Price): string {
  if (a.credits === 'unknown' || b.credits === 'unknown' || a.per !== b.per) return '';
  const [from, to] = [rangeOf(a.credits), rangeOf(b.credits)];
  if (from.min !== from.max || to.min !== to.max || from.min === 0) return '';
  const share = Math.round((to.min / from.min - 1) * 100);
  return `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(share)} %`;
}
