import type { PlanClaim } from '../../shared/credits/plan-signs.ts';
import type { PageDescription } from './pages/page.ts';
import type { PlanReader } from './plan.ts';
import type { Registry } from './reading/registry.ts';

/** What this page tells of the account's plan, where it is sure enough to choose the prices of the page's estimates. */
export interface PlanHint {
  read(page: PageDescription | undefined): void;
  /** Signs that contradict each other, and mere hints, are none. */
  sure(): PlanClaim | undefined;
}

/** `make` answers the part that reads signs; it is asked only where the page may have one. */
export function createPlanHint(registry: Registry, make: () => PlanReader | undefined): PlanHint {
  let reader: PlanReader | undefined;
  let claim: PlanClaim | undefined;
  const mayTell = (): boolean =>
    registry.find('unlimited').length > 0 ||
    registry.find('cost').length > 0 ||
    registry.find('term').some(({ terms }) => terms.includes('currentPlan'));
  return {
    read(page) {
      if (!reader && mayTell()) reader = make();
      claim = reader?.read(page);
    },
    sure: () => (claim?.isSure ? claim : undefined),
  };
}
