/*
 * The credit logic itself, for pages and servers that want figures without an instance: the same numbers as everywhere else.
 * Here rates name their sources, by the ids of `SOURCES`.
 */

export { alternatives } from '../shared/credits/alternatives.ts';
export { balanceOf, spendable } from '../shared/credits/balance.ts';
export { DEFAULT_RATE_CARD, kindOf, RATE_CARDS, rateCard } from '../shared/credits/catalog/rate-cards.ts';
export { SOURCES } from '../shared/credits/catalog/sources.ts';
export { creditState } from '../shared/credits/credit-state.ts';
export { estimate } from '../shared/credits/estimate.ts';
export { en } from '../shared/credits/locales/en.ts';
export { creditsOf } from '../shared/credits/range.ts';
export type * from '../shared/credits/types.ts';
export { describeEstimate, describeShortage } from '../shared/credits/wording.ts';
