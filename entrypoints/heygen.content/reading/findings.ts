import type { CostLine, Length } from '../../../shared/credits/quantities.ts';
import type { FeatureId } from '../../../shared/credits/types.ts';
import type { Term } from '../pages/terms.ts';

/** What one text (or accessible name) of the page says. */
export type Finding = { element: Element } & (
  | {
      kind: 'label';
      feature: FeatureId;
      /** The control, heading or cell that the label names; the element itself where there is none. */
      unit: Element;
      /** HeyGen's own "Premium" or "Unlimited" stands beside it. */
      native: boolean;
      /** It stands in the page's navigation, which has no room for a rate. */
      narrow: boolean;
      /** The node that the badge stands after. */
      after: ChildNode;
    }
  | { kind: 'term'; terms: readonly Term[]; unit: Element }
  | { kind: 'length'; length: Length }
  | { kind: 'cost'; cost: CostLine }
  | { kind: 'left'; credits: number }
  | { kind: 'model'; feature: FeatureId }
  /** HeyGen's line under Avatar III on the plans where it is unlimited: a sign of the rate card. */
  | { kind: 'unlimited' }
  /** What credits were called until January 2026, in HeyGen's own words. */
  | { kind: 'old'; unit: Element }
);

export type Label = Extract<Finding, { kind: 'label' }>;
export type Found<K extends Finding['kind']> = Extract<Finding, { kind: K }>;
