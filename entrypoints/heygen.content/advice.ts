import {
  describeAlternative,
  describeLine,
  describeRate,
  describeSaving,
} from '../../shared/credits/advice-wording.ts';
import { type Alternative, alternatives } from '../../shared/credits/alternatives.ts';
import { creditState } from '../../shared/credits/credit-state.ts';
import type { Estimate } from '../../shared/credits/types.ts';
import { describeShortage, fill } from '../../shared/credits/wording.ts';
import type { AlternativesModel } from '../../shared/ui/alternatives-view.tsx';
import type { DetailsModel } from '../../shared/ui/details-view.tsx';
import { allWords } from './all-words.ts';
import { type EstimateContext, isUncertain, notes, rangeText } from './estimate-model.ts';
import type { ShowMe } from './guard/show-me.ts';

/* What is one step away from an estimate: its breakdown, and what to do instead. */

/** A list that is longer than a hand's fingers helps nobody who wants to go on. */
const MOST_ALTERNATIVES = 4;

/** The list, and what each of its entries stands for. */
export type AdviceModel = AlternativesModel & {
  items: ReadonlyArray<AlternativesModel['items'][number] & { alternative: Alternative }>;
};

/** What to do instead, where the balance is low or short; with a button where the page has a control for it. */
export function alternativesModel(estimate: Estimate, context: EstimateContext, showMe: ShowMe): AdviceModel {
  const { left, lowAt, plan, ownRates = {} } = context;
  const { messages: said, advice, guard } = allWords(context);
  const messages = { ...said, ...advice };
  const found = alternatives(estimate, left, { ownRates, ...(plan && { plan }) });
  return {
    locale: messages.locale,
    dir: messages.dir,
    state: creditState(estimate, left, lowAt),
    head: describeShortage(estimate, left, messages),
    close: messages.close,
    items: found.slice(0, MOST_ALTERNATIVES).map((alternative) => {
      const text = describeAlternative(alternative, messages);
      return {
        id: alternative.use,
        text,
        saving: describeSaving(alternative, estimate.card, messages),
        saves: rangeText(alternative.saves),
        show: showMe.has(alternative) ? guard.showMe : undefined,
        showThis: fill(guard.showMeThis, { text }),
        alternative,
      };
    }),
  };
}

/** An estimate's lines, and what else is to be known about it. */
export function detailsModel(estimate: Estimate, context: EstimateContext): DetailsModel {
  const { assumed, restsOn, pricesFrom = [] } = context;
  const { messages: said, advice } = allWords(context);
  const messages = { ...said, ...advice };
  const remarks = notes(estimate, context);
  if (estimate.kind === 'range' && estimate.lines.length > 1) remarks.push(messages.rounding);
  remarks.push(...pricesFrom);
  if (restsOn) remarks.push(fill(messages.planFound, { words: restsOn }));
  if (assumed) remarks.push(messages.assumedPlan);
  if (isUncertain(estimate, context)) remarks.push(messages.uncertain);
  return {
    lines: estimate.lines.map((line) => ({
      text: describeLine(line, estimate.card, messages),
      rate: describeRate(line, estimate.card, messages),
    })),
    remarks,
  };
}
