import type { Press } from '../../shared/credits/charges.ts';
import { creditsOf } from '../../shared/credits/range.ts';
import type { Estimate, FeatureId } from '../../shared/credits/types.ts';
import type { Priced } from './reading/native-first.ts';

/** A video has fewer engines and tools by far. */
const MOST_FEATURES = 12;

/** What is known of a press: our own estimate, and HeyGen's figure where it had taken the place of ours. */
export function pressOf({ estimate, ours }: Priced, at: number): Press {
  const said = creditsOf(estimate);
  return {
    at,
    features: paidFeatures(ours ?? estimate),
    estimate: creditsOf(ours ?? estimate),
    ...(ours && said !== 'unknown' && { charged: said.min }),
  };
}

/** What credits go into; where all is included, what would be blamed if it were not. */
export function paidFeatures({ lines, actions }: Estimate): FeatureId[] {
  const paid = lines.filter(({ credits }) => credits === 'unknown' || credits.max > 0);
  const named = (paid[0] ? paid : actions).flatMap(({ feature, mayBe = [] }) => [feature, ...mayBe]);
  return [...new Set(named)].slice(0, MOST_FEATURES);
}
