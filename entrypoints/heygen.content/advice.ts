import {
  describeAlternative,
  describeLine,
  describeRate,
  describeSaving,
} from '../../shared/credits/advice-wording.ts';
import { alternatives } from '../../shared/credits/alternatives.ts';
import { creditState } from '../../shared/credits/balance.ts';
import { enAdvice } from '../../shared/credits/locales/en-advice.ts';
import type { Estimate } from '../../shared/credits/types.ts';
import { describeShortage } from '../../shared/credits/wording.ts';
import type { AlternativesModel } from '../../shared/ui/alternatives-view.tsx';
import type { DetailsModel } from '../../shared/ui/details-view.tsx';
import { type EstimateContext, notes, rangeText } from './estimate-model.ts';

/* What is one step away from an estimate: its breakdown, and what to do instead. */

/** A list that is longer than a hand's fingers helps nobody who wants to go on. */
const MOST_ALTERNATIVES = 4;

/** What to do instead, where the balance is low or short. */
export function alternativesModel(estimate: Estimate, context: EstimateContext): AlternativesModel {
  const { left, lowAt, plan, ownRates = {} } = context;
  const messages = { ...context.messages, ...enAdvice };
  const found = alternatives(estimate, left, { ownRates, ...(plan && { plan }) });
  return {
    state: creditState(estimate, left, lowAt),
    head: describeShortage(estimate, left, messages),
    close: messages.close,
    items: found.slice(0, MOST_ALTERNATIVES).map((alternative) => ({
      id: alternative.use,
      text: describeAlternative(alternative, messages),
      saving: describeSaving(alternative, estimate.card, messages),
      saves: rangeText(alternative.saves),
    })),
  };
}

/** An estimate's lines, and what else is to be known about it. */
export function detailsModel(estimate: Estimate, context: EstimateContext): DetailsModel {
  const { assumed } = context;
  const messages = { ...context.messages, ...enAdvice };
  const remarks = notes(estimate, context);
  if (estimate.kind === 'range' && estimate.lines.length > 1) remarks.push(messages.rounding);
  if (assumed) remarks.push(messages.assumedPlan);
  return {
    lines: estimate.lines.map((line) => ({
      text: describeLine(line, estimate.card, messages),
      rate: describeRate(line, estimate.card, messages),
    })),
    remarks,
  };
}
