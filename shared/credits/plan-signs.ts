import { OFFERS } from './catalog/plans.ts';
import { tidy, WHOLE } from './quantities.ts';
import { rangeOf } from './range.ts';
import type { PlanId, RateCardId } from './types.ts';

/*
 * What HeyGen's pages give away about the account's plan. A sign counts where it is about the account itself: a list of all
 * plans says of each what it brings.
 */

/** One sign, with the words that it was read from and the page that they stood on. */
export interface PlanSign {
  kind: 'unlimited' | 'current-plan' | 'noun' | 'free-quota';
  /** HeyGen's own, as the page has them. */
  words: string;
  /** The described page, or its path without ids. */
  on: string;
  card?: RateCardId;
  plan?: PlanId;
}

/** What the signs of a page say together. */
export interface PlanClaim {
  card?: RateCardId;
  plan?: PlanId;
  signs: readonly PlanSign[];
  /** Whether it may choose the prices of this page's estimates by itself; otherwise the user is asked first. */
  isSure: boolean;
}

const PLAN_NAME = /^(?:(?:heygen )?(free|creator|team|pro|business|enterprise)(?: plan)?)$/;

/** A plan's marketing name, alone: "Creator", "Pro plan". */
export function readPlanName(text: string): PlanId | undefined {
  return PLAN_NAME.exec(tidy(text))?.[1] as PlanId | undefined;
}

const MONTH = '(?:/|per|a|each) ?(?:month|mo)';
const ALLOWANCE = new RegExp(
  `^${WHOLE} (?:monthly (?:premium )?credits|(?:premium )?credits ?${MONTH}|(?:premium )?credits monthly)$`,
);

/** What a plan brings a month: "600 credits/month", "1,000 monthly credits", "200 premium credits per month". */
export function readAllowance(text: string): number | undefined {
  const match = ALLOWANCE.exec(tidy(text))?.[1];
  return match ? Number(match.replace(/\D/g, '')) : undefined;
}

/**
 * The pricing generation in which a plan of this name brings so many credits a month; `undefined` where none does or more than
 * one. The credit-based plans had the same allowances on both of their cards, of which the later one holds now.
 */
export function cardOfAllowance(plan: PlanId, credits: number): RateCardId | undefined {
  const cards = (Object.keys(OFFERS) as RateCardId[]).filter(
    (id) => id !== 'credits-2026a' && credits > 0 && brings(id, plan, credits),
  );
  return cards.length === 1 ? cards[0] : undefined;
}

function brings(card: RateCardId, plan: PlanId, credits: number): boolean {
  const offered = OFFERS[card].plans.find(({ id }) => id === plan)?.credits ?? 'unknown';
  if (offered === 'unknown') return false;
  const { min, max } = rangeOf(offered);
  return min <= credits && credits <= max;
}

/**
 * What HeyGen's own cost line calls the credits. Only "premium credits" says something: plain "credits" were seen on plans with
 * premium credits too, and "generative credits" is an old name that some pages still have.
 */
export const saysPremium = (costLine: string): boolean => /\bwill use [\d., ]+ premium credits?\b/.test(tidy(costLine));

/**
 * What signs that stand on one page at the same time say together. Signs that contradict each other say nothing. The noun
 * alone is a hint: it never chooses prices by itself.
 */
export function claimOf(signs: readonly PlanSign[]): PlanClaim | undefined {
  const cards = new Set(signs.flatMap(({ card }) => card ?? []));
  const plans = new Set(signs.flatMap(({ plan }) => plan ?? []));
  // Free accounts have no credits of any kind, whatever they are called.
  const isTorn = cards.size > 1 || plans.size > 1 || (plans.has('free') && cards.size > 0);
  const [card] = cards;
  const [plan] = plans;
  if (isTorn || (!card && !plan)) return undefined;
  return {
    ...(card && { card }),
    ...(plan && { plan }),
    signs: signs.filter((sign) => sign.card || sign.plan),
    isSure: signs.some(({ kind }) => kind !== 'noun'),
  };
}
