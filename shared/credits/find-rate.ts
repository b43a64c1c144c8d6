import { includedIn, isOwnRate, ratesFor, spanOf, unitOf } from './catalog/rate-cards.ts';
import { rangeOf, span } from './range.ts';
import type { Action, Confidence, FeatureId, Range, RateCard, Unit } from './types.ts';

/** A price that somebody gave, of a unit that may be another than the card's. */
export interface OwnRate {
  readonly credits: number | Range;
  readonly per: Unit;
}

export interface EstimateOptions {
  /** Credits per unit that the user entered, or prices that a partner gave, by feature: they replace the card's. */
  ownRates?: Readonly<Partial<Record<FeatureId, number | OwnRate>>>;
  /** A monthly allowance (`generative-2025`) is used up: without this, the estimate begins at 0 where there is one. */
  allowanceSpent?: boolean;
  /** The prices to count with, where they are others than the known ones of the card: of a partner's file. */
  prices?: RateCard | undefined;
}

export interface FoundRate {
  rate: Range | 'unknown';
  per: Unit;
  confidence: Confidence;
  sources: readonly string[];
}

/** The price of an action on a card, widened by the features that it may be instead. */
export function findRate(action: Action, card: RateCard, options: EstimateOptions): FoundRate {
  const found = rateOf(action, card, options);
  for (const feature of action.mayBe ?? []) {
    const { rate, per } = rateOf({ ...action, feature }, card, options);
    // Rates of different units have no common range.
    if (rate === 'unknown' || found.rate === 'unknown' || (per !== found.per && rate.max > 0)) {
      return { ...found, rate: 'unknown' };
    }
    found.rate = span(found.rate, rate);
    found.confidence = 'inferred';
  }
  return found;
}

/** What the user entered, else what the card includes, else what it lists. */
function rateOf({ feature, variant, motionPrompt }: Action, card: RateCard, options: EstimateOptions): FoundRate {
  const per = unitOf(card, feature);
  const given = options.ownRates?.[feature];
  const own = typeof given === 'object' ? given : isOwnRate(given) ? { credits: given, per } : undefined;
  if (own) return { rate: rangeOf(own.credits), per: own.per, confidence: 'own', sources: [] };

  const rates = ratesFor(card, feature, variant);
  const [first] = rates;
  const included = includedIn(card, feature);
  // A motion prompt on a feature that it has no price for: HeyGen may switch the engine, so nothing is known.
  const noMotion = motionPrompt && (card.motion === 'unknown' || !card.motion.on.includes(feature));
  if (!first && included && !noMotion) {
    return { rate: rangeOf(0), per, confidence: included.confidence, sources: included.sources };
  }
  const sources = first && rates.length === 1 ? first.sources : rates.flatMap(({ sources }) => sources).filter(isFirst);
  const rate = noMotion ? 'unknown' : spanOf(rates);
  if (rate === 'unknown') return { rate, per, confidence: rate, sources };
  return {
    rate: included && !options.allowanceSpent ? { ...rate, min: 0 } : rate,
    per,
    confidence: rates.some(({ confidence }) => confidence === 'inferred') ? 'inferred' : 'published',
    sources,
  };
}

const isFirst = (source: string, i: number, all: readonly string[]): boolean => all.indexOf(source) === i;
