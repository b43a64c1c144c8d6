import type { Disposable, ProvidedRate, RateCardId, RateProvider } from './api.d.ts';
import { type Cancellation, createCancellation } from './cancellation.ts';
import { callable } from './check.ts';
import { disposable, type Ending } from './disposable.ts';
import { attempt } from './events.ts';
import type { Kernel } from './kernel.ts';
import { PRICED, type PricedCard } from './priced.ts';
import { rates as checkRates } from './provided.ts';
import { inBackground, LONGEST_QUESTION } from './timer.ts';

/** Who provides prices, and what they have answered for the card that holds. */
export interface RateSources {
  register(provider: RateProvider): Disposable;
  /** Single prices; of two for a feature the later one counts. */
  rates(): readonly ProvidedRate[];
  /** The prices of a file; those of the provider registered last. */
  card(): PricedCard | undefined;
  /** Another card holds: what was given for the old one holds for that one alone. */
  forget(): void;
}

interface Source {
  readonly provider: RateProvider;
  rates: readonly ProvidedRate[];
  /** Of a whole card, where it has answered with a file. */
  card?: PricedCard | undefined;
  /** The question that is asked now; an answer to an older one comes too late. */
  question?: Cancellation;
}

const WHO = 'A rate provider';

export function createRateSources({ report, own }: Kernel, card: () => RateCardId, change: () => void): RateSources {
  const sources = new Set<Source>();

  async function ask(source: Source): Promise<void> {
    source.question?.cancel();
    const question = createCancellation(report);
    source.question = question;
    const { token } = question;
    const late = inBackground(() => {
      question.cancel();
      report(WHO, new Error(`It has not answered within ${LONGEST_QUESTION / 1000} seconds.`));
    }, LONGEST_QUESTION);
    token.onCancellationRequested(() => clearTimeout(late));
    try {
      // Whoever registers has the registration before the first question.
      await undefined;
      if (token.isCancellationRequested) return;
      const answer = await source.provider.provideRates(card(), token);
      if (token.isCancellationRequested) return;
      const priced = PRICED.get(Object(answer));
      // While another card holds, a file is left alone.
      source.card = priced?.prices.id === card() ? priced : undefined;
      source.rates = priced ? [] : checkRates(answer ?? [], 'rates');
      change();
    } catch (error) {
      if (!token.isCancellationRequested) report(WHO, error);
    } finally {
      clearTimeout(late);
    }
  }

  return {
    register(provider) {
      callable(provider?.provideRates, 'provider.provideRates');
      const source: Source = { provider, rates: [] };
      let subscription: Ending | undefined;
      attempt(WHO, report, () => {
        subscription = provider.onDidChangeRates?.(() => void ask(source));
      });
      sources.add(source);
      void ask(source);
      const registration = disposable(() => {
        own.end(registration);
        source.question?.cancel();
        sources.delete(source);
        attempt(WHO, report, () => subscription?.dispose());
        change();
      });
      return own.add(registration);
    },
    rates: () => [...sources].flatMap(({ rates }) => rates),
    card: () => [...sources].findLast((source) => source.card)?.card,
    forget() {
      for (const source of sources) {
        source.rates = [];
        source.card = undefined;
        void ask(source);
      }
    },
  };
}
