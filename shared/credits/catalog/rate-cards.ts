import { rangeOf, span } from '../range.ts';
import type { FeatureId, Included, Range, Rate, RateCard, RateCardId, Unit, Variant } from '../types.ts';
import { credits2026b } from './credits-2026b.ts';
import { OLDER_CARDS } from './older-cards.ts';
import { premium2026 } from './premium-2026.ts';

const CARDS: RateCard[] = [premium2026, credits2026b, ...OLDER_CARDS];

/** All pricing generations that are known; a face that loads some of them later adds them then. */
export const RATE_CARDS: readonly RateCard[] = CARDS;
export const addRateCards = (cards: readonly RateCard[]): number => CARDS.push(...cards);

/** Lets a card hold in the place of the one of its id, which is the answer. */
export function replaceRateCard(card: RateCard): RateCard {
  const before = rateCard(card.id);
  CARDS[CARDS.indexOf(before)] = card;
  return before;
}

/** The card of the January 2026 announcement, assumed until the user or the page says otherwise. */
export const DEFAULT_RATE_CARD: RateCardId = 'premium-2026';

/**
 * A card by its id. Where a face has not loaded this one yet it is the default one, whose `id` differs: `estimate` answers
 * `bad-input` then, and whoever asks for marks and words looks into `RATE_CARDS` first.
 */
export function rateCard(id: RateCardId): RateCard {
  return RATE_CARDS.find((card) => card.id === id) ?? premium2026;
}

/** Everything that a variant can say. */
export const CHOICES = ['look', 'mode', 'resolution', 'engine'] as const satisfies ReadonlyArray<keyof Variant>;

/** An overlay asks for many estimates while people type, so no price is searched for in the whole list. */
const BY_FEATURE = new Map<RateCard, Map<FeatureId, Rate[]>>();

/**
 * The prices that may apply to a feature: those whose variant agrees with what is known of the wanted one. Several
 * prices mean that the choice between them is not known yet; none means that no source lists this feature and variant.
 */
export function ratesFor(card: RateCard, feature: FeatureId, variant: Variant = {}): readonly Rate[] {
  return pricesOf(card, feature).filter(({ when, onlyWhen }) => {
    if (!when) return true;
    return CHOICES.every((choice) => {
      const wanted = variant[choice];
      return when[choice] === undefined || when[choice] === wanted || (wanted === undefined && !onlyWhen);
    });
  });
}

function pricesOf(card: RateCard, feature: FeatureId): readonly Rate[] {
  const prices = BY_FEATURE.get(card) ?? Map.groupBy(card.rates, (rate) => rate.feature);
  BY_FEATURE.set(card, prices);
  return prices.get(feature) ?? [];
}

/** From the lowest to the highest of some prices; unknown as soon as one of them is, or where there are none. */
export function spanOf(rates: readonly Rate[]): Range | 'unknown' {
  let all: Range | 'unknown' = 'unknown';
  for (const { credits } of rates) {
    if (credits === 'unknown') return credits;
    const range = rangeOf(credits);
    all = all === 'unknown' ? range : span(all, range);
  }
  return all;
}

/** What the card counts for a feature, whatever the variant; minutes where it says nothing. */
export function unitOf(card: RateCard, feature: FeatureId): Unit {
  return pricesOf(card, feature)[0]?.per ?? 'minute';
}

/** Whether a number can be a rate that the user entered, credits per unit. */
export const isOwnRate = (credits: number | undefined): credits is number =>
  credits === 0 || ((credits as number) >= 0.01 && (credits as number) <= 1_000_000);

/** A rate that the user entered as a range; `undefined` where none was, or what can be none. */
export const ownRange = (credits?: number): Range | undefined => (isOwnRate(credits) ? rangeOf(credits) : undefined);

/** What the card says of a feature that costs nothing, or nothing up to a cap. */
export function includedIn(card: RateCard, feature: FeatureId): Included | undefined {
  return card.included.find((entry) => entry.feature === feature);
}

/**
 * Whether a feature draws credits on this card. `unknown` where the card says nothing of it: a mark either way would be
 * a guess.
 */
export function kindOf(card: RateCard, feature: FeatureId): 'premium' | 'included' | 'unknown' {
  if (feature === 'custom-motion') return card.motion === 'unknown' ? 'unknown' : 'premium';
  if (pricesOf(card, feature).length > 0) return 'premium';
  return includedIn(card, feature) ? 'included' : 'unknown';
}
