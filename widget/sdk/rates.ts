import { describeFeature } from '../../shared/credits/advice-wording.ts';
import { DEFAULT_RATE_CARD, kindOf, rateCard } from '../../shared/credits/catalog/rate-cards.ts';
import { fill, formatCredits, nameOf } from '../../shared/credits/format.ts';
import { rangeOf } from '../../shared/credits/range.ts';
import { RATE_CARD_IDS, type RateCard } from '../../shared/credits/types.ts';
import type { AnyFeatureId, Disposable, ProvidedRate, RateCardId, RateProvider, Rates } from './api.d.ts';
import { type Cancellation, createCancellation } from './cancellation.ts';
import { callable, oneOf } from './check.ts';
import { disposable } from './disposable.ts';
import type { Kernel } from './kernel.ts';
import type { Texts } from './locales.ts';
import { asShared, isFeature } from './names.ts';
import { PRICED, type PricedCard } from './priced.ts';
import { rates as checkRates } from './provided.ts';

export interface Prices {
  readonly api: Rates;
  /** Prices that win over the card's, by feature. */
  own(): OwnRates;
  /** The prices of a file; those of the provider registered last. */
  card(): PricedCard | undefined;
}

export type OwnRates = Readonly<Record<string, ProvidedRate>>;

interface Source {
  readonly provider: RateProvider;
  rates: readonly ProvidedRate[];
  /** Of a whole card, where it has answered with a file. */
  card?: PricedCard | undefined;
  /** The question that is asked now; an answer to an older one comes too late. */
  question?: Cancellation;
}

/** @param contributed Prices that extensions have brought as data: a provider's win over them. */
export function createRates(
  { emitter, report, changed, own }: Kernel,
  texts: () => Texts,
  contributed: () => Iterable<ProvidedRate>,
  wanted: unknown = DEFAULT_RATE_CARD,
): Prices {
  let card = oneOf(wanted, RATE_CARD_IDS, 'options.rateCard');
  const sources = new Set<Source>();
  const didChangeCard = emitter<RateCardId>('rates.onDidChangeRateCard');
  let found: OwnRates | undefined;

  const change = (): void => {
    found = undefined;
    changed.fire();
  };
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
    for (const { rates } of sources) for (const rate of rates) all[rate.feature] = rate;
    found = all;
    return all;
  }

  const pricedCard = (): PricedCard | undefined => [...sources].findLast((source) => source.card)?.card;
  const prices = (): RateCard => pricedCard()?.prices ?? rateCard(card);

  async function ask(source: Source): Promise<void> {
    source.question?.cancel();
    const question = createCancellation(report);
    source.question = question;
    try {
      // Whoever registers has the registration before the first question.
      await undefined;
      if (question.token.isCancellationRequested) return;
      const answer = await source.provider.provideRates(card, question.token);
      if (question.token.isCancellationRequested) return;
      const priced = PRICED.get(Object(answer));
      // While another card holds, a file is left alone.
      source.card = priced?.prices.id === card ? priced : undefined;
      source.rates = priced ? [] : checkRates(answer ?? [], 'rates');
      change();
    } catch (error) {
      if (!question.token.isCancellationRequested) report('A rate provider', error);
    }
  }

  function registerRateProvider(provider: RateProvider): Disposable {
    callable(provider?.provideRates, 'provider.provideRates');
    const source: Source = { provider, rates: [] };
    const subscription = provider.onDidChangeRates?.(() => void ask(source));
    sources.add(source);
    void ask(source);
    const registration = disposable(() => {
      own.end(registration);
      source.question?.cancel();
      sources.delete(source);
      try {
        subscription?.dispose();
      } finally {
        change();
      }
    });
    return own.add(registration);
  }

  const api: Rates = {
    get rateCard() {
      return card;
    },
    set rateCard(wanted) {
      const next = oneOf(wanted, RATE_CARD_IDS, 'rateCard');
      if (next === card) return;
      card = next;
      // What was given for another card holds for that one.
      for (const source of sources) {
        source.rates = [];
        source.card = undefined;
        void ask(source);
      }
      found = undefined;
      didChangeCard.fire(card);
      change();
    },
    onDidChangeRateCard: didChangeCard.event,
    rateCards: Object.freeze([...RATE_CARD_IDS]),
    registerRateProvider,
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

  return { api, own: ownRates, card: pricedCard };
}

/** "from this site", and where the partner has it from. */
export function originOf({ source }: Pick<ProvidedRate, 'source'>, { pages }: Texts): string {
  return source ? `${pages.sources.partner} (${source})` : pages.sources.partner;
}
