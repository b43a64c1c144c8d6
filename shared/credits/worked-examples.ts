import { rateCard } from './catalog/rate-cards.ts';
import { estimate } from './estimate.ts';
import { creditsOf, rangeOf } from './range.ts';
import { type RateCardFile, withRateCardFile } from './rate-card-file.ts';
import type { Range } from './types.ts';

/** The worked examples of a file that its own prices do not give, with what they give instead. */
export function wrongExamples(file: RateCardFile): Array<{ index: number; credits: Range | 'unknown' }> {
  const prices = withRateCardFile(rateCard(file.card), file);
  return file.examples.flatMap(({ action, credits }, index) => {
    const found = creditsOf(estimate(action, file.card, { prices, allowanceSpent: true }));
    return sameCredits(found, credits) ? [] : [{ index, credits: found }];
  });
}

function sameCredits(found: Range | 'unknown', wanted: number | Range | 'unknown'): boolean {
  if (found === 'unknown' || wanted === 'unknown') return found === wanted;
  const { min, max } = rangeOf(wanted);
  return found.min === min && found.max === max;
}
