import { freeVideo } from '../../../shared/credits/free.ts';
import { readVideosLeft } from '../../../shared/credits/quantities.ts';
import type { Estimate } from '../../../shared/credits/types.ts';
import { ancestors } from '../annotate/elements.ts';
import { boundedText } from '../annotate/text.ts';
import type { Found } from './findings.ts';

/** What HeyGen's own line for free accounts makes of an estimate: one of their videos, with how many are left beside it. */
export function withFreeQuota(ours: Estimate, { element }: Found<'cost'>): Estimate {
  for (const around of ancestors(element, 3)) {
    const left = readVideosLeft(boundedText(around, 160) ?? '');
    if (left !== undefined) return freeVideo(ours.actions, ours.card, left);
  }
  return freeVideo(ours.actions, ours.card);
}
