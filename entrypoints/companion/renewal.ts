import { renewalOf } from '../../shared/credits/renewal.ts';
import { toldRenewal } from '../storage/found-plan.ts';
import { foundPlan } from './found-plan.ts';
import { renewalDay } from './history.ts';
import { balance } from './state.ts';

/** When the plan renews next after a point in time, by all that is known; milliseconds since 1970. */
export const renewalAfter = (after: number): number | undefined =>
  renewalOf(balance.value, toldRenewal(foundPlan.value), renewalDay.value, after);

/** Whether that is HeyGen's own date, and not what follows from the user's. */
export const isRenewalTold = (after: number): boolean =>
  renewalOf(balance.value, toldRenewal(foundPlan.value), undefined, after) !== undefined;
