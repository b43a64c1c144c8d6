import { withNativeCost } from '../../../shared/credits/estimate.ts';
import { freeVideo } from '../../../shared/credits/free.ts';
import { readVideosLeft } from '../../../shared/credits/quantities.ts';
import type { Estimate } from '../../../shared/credits/types.ts';
import { ancestors } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { Found } from './findings.ts';

/** What is said of an action. */
export interface Priced {
  estimate: Estimate;
  /** What we would have said, where HeyGen's own figure in credits has taken its place. */
  ours?: Estimate;
}

/** HeyGen's own line about an action, where the page has one, wins over our estimate. */
export function nativeFirst(ours: Estimate, line: Found<'cost'> | undefined): Priced {
  if (!line) return { estimate: ours };
  // One of a free account's videos is no figure in credits that ours could be measured by.
  if (line.cost.quota) return { estimate: freeVideo(ours.actions, ours.card, videosLeftBeside(line.element)) };
  return { estimate: withNativeCost(ours, line.cost.credits), ours };
}

/** How many of a free account's videos are left, where the page says so beside its line. */
function videosLeftBeside(line: Element): number | undefined {
  for (const around of ancestors(line, 3)) {
    const left = readVideosLeft(boundedText(around, 160) ?? '');
    if (left !== undefined) return left;
  }
  return undefined;
}
