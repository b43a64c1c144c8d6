import { FEATURE_NAMES } from './catalog/features.ts';
import { includedIn, kindOf, ownRange, ratesFor, spanOf, unitOf } from './catalog/rate-cards.ts';
import { formatLength, formatNumber } from './format.ts';
import type { Messages } from './locales/messages.ts';
import type { FeatureId, PlanId, Range, RateCard, Unit } from './types.ts';

/** How much of one feature a balance pays for, if all of it goes there. */
export interface StillBuys {
  feature: FeatureId;
  per: Unit;
  /**
   * Whole seconds of what is priced by the minute, else whole pieces: from the dearest variant to the cheapest. Unknown where
   * no source has a rate, and where the cheapest costs nothing.
   */
  amount: Range | 'unknown';
}

/**
 * What a balance still pays for on a card, at the user's own rates where there are some: what is known first, in the card's
 * order, then what has no published rate. `credits` are what is left; with a plan, without what that does not offer.
 */
export function stillBuys(
  credits: number,
  card: RateCard,
  plan?: PlanId,
  ownRates: Readonly<Partial<Record<FeatureId, number>>> = {},
): StillBuys[] {
  const own = Object.keys(ownRates) as FeatureId[];
  // The user may have a rate for what the card includes, or has no price of.
  const features = new Set([...card.rates.map(({ feature }) => feature), ...own]);
  const all = [...features].flatMap((feature): StillBuys[] => {
    const rates = ratesFor(card, feature).filter(({ plans }) => !plan || !plans || plans.includes(plan));
    const theirs = ownRange(ownRates[feature]);
    if ((rates.length === 0 && !theirs) || theirs?.max === 0) return [];
    const rate = theirs ?? spanOf(rates);
    const per = unitOf(card, feature);
    if (rate === 'unknown' || rate.min === 0) return [{ feature, per, amount: 'unknown' }];
    const amountAt = (price: number): number => Math.floor((credits * (per === 'minute' ? 60 : 1)) / price);
    return [{ feature, per, amount: { min: amountAt(rate.max), max: amountAt(rate.min) } }];
  });
  return [...all.filter(({ amount }) => amount !== 'unknown'), ...all.filter(({ amount }) => amount === 'unknown')];
}

/** What costs nothing: by the user's own rate, else by the card, some of it up to a cap. */
export function stillIncluded(
  card: RateCard,
  ownRates: Readonly<Partial<Record<FeatureId, number>>> = {},
): FeatureId[] {
  return (Object.keys(FEATURE_NAMES) as FeatureId[]).filter((feature) => {
    const theirs = ownRange(ownRates[feature]);
    return theirs ? theirs.max === 0 : kindOf(card, feature) === 'included' && includedIn(card, feature);
  });
}

/** "10 min", "40 sec", "20–40 min", "200": never more than the balance pays for. */
export function describeAmount({ per, amount }: StillBuys, messages: Messages): string {
  if (amount === 'unknown') return messages.rateUnknown;
  if (per !== 'minute') return formatNumber(amount, messages);
  return formatLength(amount, messages);
}
