/* The credit logic itself, for pages that want figures without an instance: the same numbers as everywhere else. */

export { alternatives } from '../shared/credits/alternatives.ts';
export { balanceOf, creditState, spendable } from '../shared/credits/balance.ts';
export { DEFAULT_RATE_CARD, kindOf, RATE_CARDS, rateCard } from '../shared/credits/catalog/rate-cards.ts';
export { creditsOf, estimate } from '../shared/credits/estimate.ts';
export { en } from '../shared/credits/locales/en.ts';
export { describeEstimate, describeShortage } from '../shared/credits/wording.ts';
