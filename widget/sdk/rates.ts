import { describeFeature } from '../../shared/credits/advice-wording.ts';
import { DEFAULT_RATE_CARD, kindOf, rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { fill, formatCredits, nameOf } from '../../shared/credits/format.ts';
import { rangeOf } from '../../shared/credits/range.ts';
import { RATE_CARD_IDS, type RateCard } from '../../shared/credits/types.ts';
import type { AnyFeatureId, ProvidedRate, RateCardId, Rates } from './api.d.ts';
import { oneOf } from './check.ts';
import type { Kernel } from './kernel.ts';
import type { Texts } from './locales.ts';
import { asShared, isFeature } from './names.ts';
import type { PricedCard } from './priced.ts';
import { createRateSources } from './rate-sources.ts';

export interface Prices {
  readonly api: Rates;
  /** Prices that win over the card's, by feature. */
  own(): OwnRates;
  /** The prices of a file; those of the provider registered last. */
  card(): PricedCard | undefined;
}

export type OwnRates = Readonly<Record<string, ProvidedRate>>;

/** @param contributed Prices that extensions have brought as data: a provider's win over them. */
export function createRates(
  kernel: Kernel,
  texts: () => Texts,
  contributed: () => Iterable<ProvidedRate>,
  wanted: unknown = DEFAULT_RATE_CARD,
): Prices {
  const { emitter, changed, own } = kernel;
  let card = oneOf(wanted, RATE_CARD_IDS, 'options.rateCard');
  const didChangeCard = emitter<RateCardId>('rates.onDidChangeRateCard');
  let found: OwnRates | undefined;

  const change = (): void => {
    found = undefined;
    changed.fire();
  };
  const sources = createRateSources(kernel, () => card, change);
  own.add(
    changed.event(() => {
      found = undefined;
    }),
  );

  function ownRates(): OwnRates {
    if (found) return found;
    const all: Record<string, ProvidedRate> = Object.create(null);
    // The last one counts.
    for (const rate of contributed()) all[rate.feature] = rate;
    for (const rate of sources.rates()) all[rate.feature] = rate;
    found = all;
    return all;
  }

  const prices = (): RateCard => sources.card()?.prices ?? rateCard(card);

  const api: Rates = {
    get rateCard() {
      return card;
    },
    set rateCard(wanted) {
      const next = oneOf(wanted, RATE_CARD_IDS, 'rateCard');
      if (next === card) return;
      card = next;
      sources.forget();
      found = undefined;
      didChangeCard.fire(card);
      change();
    },
    onDidChangeRateCard: didChangeCard.event,
    rateCards: Object.freeze([...RATE_CARD_IDS]),
    registerRateProvider: sources.register,
    describe(feature) {
      if (!isFeature(feature)) return '';
      const { messages, advice } = texts();
      const rate = ownRates()[feature];
      if (!rate) return describeFeature(asShared(feature), prices(), { ...messages, ...advice });
      const { noun } = rateCard(card);
      const price = fill(messages.rate, {
        credits: formatCredits(rangeOf(rate.credits), noun, messages),
        per: messages.per[rate.per],
      });
      const isFree = rangeOf(rate.credits).max === 0;
      const said = isFree
        ? fill(messages.usesNone, { noun: messages.noun[noun] })
        : price + messages.comma + originOf(rate, texts());
      return fill(advice.ofFeature, { feature: nameOf(asShared(feature), messages), text: said });
    },
    kindOf: (feature) => kindOn(feature),
  };

  function kindOn(feature: AnyFeatureId): ReturnType<Rates['kindOf']> {
    if (!isFeature(feature)) return 'unknown';
    const rate = ownRates()[feature];
    if (rate) return rangeOf(rate.credits).max > 0 ? 'premium' : 'included';
    return kindOf(prices(), asShared(feature));
  }

  return { api, own: ownRates, card: sources.card };
}

/** "from this site", and where the partner has it from. */
export function originOf({ source }: Pick<ProvidedRate, 'source'>, { pages }: Texts): string {
  return source ? `${pages.sources.partner} (${source})` : pages.sources.partner;
}
