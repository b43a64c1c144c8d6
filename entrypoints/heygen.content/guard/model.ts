import type { Alternative } from '../../../shared/credits/alternatives.ts';
import { describeReason, type GuardReason, type Limits } from '../../../shared/credits/guard.ts';
import type { Estimate } from '../../../shared/credits/types.ts';
import { describeEstimate } from '../../../shared/credits/wording.ts';
import type { GuardModel } from '../../../shared/ui/guard-view.tsx';
import { alternativesModel } from '../advice.ts';
import { allWords } from '../all-words.ts';
import type { EstimateContext } from '../estimate-model.ts';
import type { ShowMe } from './show-me.ts';

/** The question, what each of its alternatives is, and what is said to who wants to go on. */
export type AskedModel = GuardModel & {
  items: ReadonlyArray<{ alternative: Alternative; text: string }>;
  again: string;
};

/** What is asked before an estimate is paid for. */
export function guardModel(
  estimate: Estimate,
  context: EstimateContext,
  limits: Limits,
  reasons: readonly GuardReason[],
  showMe: ShowMe,
  isVideo: boolean,
): AskedModel {
  const { messages: said, guard } = allWords(context);
  const messages = { ...said, ...guard };
  const { left } = context;
  return {
    locale: messages.locale,
    dir: messages.dir,
    sentence: describeEstimate(estimate, left, messages),
    isEstimated: estimate.kind === 'range',
    reasons: reasons.map((reason) => describeReason(reason, estimate, left, limits, messages)),
    instead: messages.askInstead,
    items: alternativesModel(estimate, context, showMe).items,
    once: messages.goOnOnce,
    always: isVideo ? messages.goOnVideo : messages.goOnHere,
    cancel: messages.cancel,
    again: messages.pressAgain,
  };
}
