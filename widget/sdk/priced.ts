import type { RateCard } from '../../shared/credits/types.ts';
import type { Texts } from './locales.ts';

/** A card with the prices of a file. */
export interface PricedCard {
  readonly prices: RateCard;
  /** What the file is called, where it has a price of the feature. */
  nameFor(feature: string): string | undefined;
  /** Where the prices are from, and that they are old: a sentence each. */
  describe(texts: Texts): string[];
}

/** What `readRateFile` has checked. Here, so that an instance needs nothing of what checks it. */
export const PRICED = new WeakMap<object, PricedCard>();
