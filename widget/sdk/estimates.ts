import {
  describeAlternative,
  describeLine,
  describeRate,
  describeSaving,
} from '../../shared/credits/advice-wording.ts';
import { alternatives, bestFirst, type Alternative as SharedAlternative } from '../../shared/credits/alternatives.ts';
import type { Spendable } from '../../shared/credits/balance.ts';
import { creditState } from '../../shared/credits/credit-state.ts';
import { estimate as draw, type EstimateOptions as SharedOptions } from '../../shared/credits/estimate.ts';
import { creditsOf } from '../../shared/credits/range.ts';
import type { PlanId, RateCardId, Estimate as SharedEstimate } from '../../shared/credits/types.ts';
import { describeEstimate, describeShortage } from '../../shared/credits/wording.ts';
import { readParts } from './action.ts';
import type { Action, Alternative, Estimate, EstimateLine, EstimateOptions } from './api.d.ts';
import type { ContributedAlternative } from './contributions.ts';
import type { Texts } from './locales.ts';
import type { PricedCard } from './priced.ts';
import { type OwnRates, originOf } from './rates.ts';
import { weigh } from './weigh.ts';

/** What an estimate depends on beside the action. */
export interface EstimateContext {
  readonly card: RateCardId;
  readonly plan?: PlanId | undefined;
  readonly lowAt: number;
  readonly left: Spendable;
  readonly texts: Texts;
  readonly rates: OwnRates;
  /** Prices of a file, in the place of the card's. */
  readonly priced: PricedCard | undefined;
  readonly alternatives: readonly ContributedAlternative[];
}

/** What the credit logic says of an action; what views draw from. Never throws. */
export function drawFor(
  action: Action | readonly Action[],
  context: EstimateContext,
  options?: EstimateOptions,
): SharedEstimate {
  try {
    return draw(readParts(action), context.card, pricesFor(context, options));
  } catch {
    // Only an object with code of its own, a proxy or a getter, gets here.
    return draw([], context.card);
  }
}

/** A copy, so that code within it runs here and nowhere else. Nothing where that fails. */
export function readOptions(options: EstimateOptions | undefined): EstimateOptions | undefined {
  try {
    return { ownRates: { ...options?.ownRates } };
  } catch {
    return undefined;
  }
}

/** The partner's prices, and those of this one question, which win over them. */
function pricesFor({ rates, priced }: EstimateContext, options: EstimateOptions | undefined): SharedOptions {
  const given = Object.entries(options?.ownRates ?? {}).filter(([, rate]) => typeof rate === 'number');
  return {
    ownRates: Object.assign(Object.create(null), rates, Object.fromEntries(given)),
    prices: priced?.prices,
  };
}

/** @param made Told of each alternative that a contribution has brought. */
export function describe(
  value: SharedEstimate,
  context: EstimateContext,
  options?: EstimateOptions,
  made: (alternative: Alternative, origin: ContributedAlternative) => void = () => {},
): Estimate {
  const { left, lowAt, texts } = context;
  const { messages } = texts;
  return {
    kind: value.kind,
    credits: creditsOf(value),
    state: creditState(value, left, lowAt),
    sentence: describeEstimate(value, left, messages),
    shortage: shortageOf(value, context),
    lines: value.lines.map((line): EstimateLine => {
      const isAsked = typeof options?.ownRates?.[line.feature] === 'number';
      const provided = isAsked ? undefined : context.rates[line.feature];
      const source = context.priced?.nameFor(line.feature);
      // A partner's price is nobody's "own", and published by nobody else: it says where it is from.
      const words = {
        ...messages,
        ...texts.advice,
        ...(provided && { own: originOf(provided, texts) }),
        ...(source && { published: originOf({ source }, texts) }),
      };
      return {
        feature: line.feature,
        text: describeLine(line, value.card, words),
        rateText: describeRate(line, value.card, words),
        credits: line.credits,
        confidence: line.confidence,
      };
    }),
    alternatives: instead(value, context, options, made),
    rateCard: value.card,
    prices: context.priced?.describe(texts) ?? [],
  };
}

function shortageOf(value: SharedEstimate, { left, lowAt, texts }: EstimateContext): string {
  const state = creditState(value, left, lowAt);
  return state === 'low' || state === 'short' ? describeShortage(value, left, texts.messages) : '';
}

function instead(
  value: SharedEstimate,
  context: EstimateContext,
  options: EstimateOptions | undefined,
  made: (alternative: Alternative, origin: ContributedAlternative) => void,
): Alternative[] {
  const { left, plan, texts } = context;
  const prices = pricesFor(context, options);
  const known = alternatives(value, left, { ...prices, ...(plan && { plan }) });
  const origins = new Map<SharedAlternative, ContributedAlternative>();
  for (const origin of context.alternatives) {
    const weighed = weigh(origin, value, left, prices);
    if (weighed) origins.set(weighed, origin);
  }
  return [...known, ...origins.keys()].sort(bestFirst).map((one) => {
    const origin = origins.get(one);
    const words = { ...texts.messages, ...texts.advice };
    const alternative: Alternative = {
      use: one.use,
      text: origin?.text ?? describeAlternative(one, words),
      savingText: describeSaving(one, value.card, words),
      cost: one.cost,
      saves: one.saves,
      isFree: one.free,
    };
    if (origin) made(alternative, origin);
    return alternative;
  });
}
