import type { Included, Rate } from '../types.ts';

/**
 * One price of a rate card, in the order in which a price list is read: "Avatar IV, 20 credits a minute, says …".
 * Without more, it holds for every variant and all paid plans, and HeyGen has stated it.
 *
 * @param sources Ids of `sources.ts`, separated by spaces.
 */
export function rate(
  feature: Rate['feature'],
  credits: Rate['credits'],
  per: Rate['per'],
  sources: string,
  more: Partial<Pick<Rate, 'when' | 'onlyWhen' | 'plans' | 'confidence'>> = {},
): Rate {
  const confidence = credits === 'unknown' ? 'unknown' : 'published';
  return { feature, per, credits, confidence, sources: sources.split(' '), ...more };
}

/** A row of a card's included features; published unless said otherwise. */
export function included(
  feature: Included['feature'],
  sources: string,
  confidence: Included['confidence'] = 'published',
): Included {
  return { feature, confidence, sources: sources.split(' ') };
}
