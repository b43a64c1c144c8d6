import { FREE_VIDEOS } from './catalog/free-videos.ts';
import { rangeOf } from './range.ts';
import type { Action, Estimate } from './types.ts';

/**
 * The same action as a free account does it: HeyGen gives those a few videos a month in the place of credits. What is not
 * among them is unknown, as is what HeyGen would do then. HeyGen's own number stays.
 *
 * @param left How many are left, where the page says so.
 */
export function asFree(value: Estimate, left?: number): Estimate {
  const { actions, card, lines } = value;
  const isTold = (value.kind === 'exact' && value.native) || (value.kind === 'included' && value.quota);
  if (isTold || actions.length === 0) return value;
  const features = actions.flatMap(({ feature, mayBe = [] }) => [feature, ...mayBe]);
  if (value.kind === 'included' && !features.some((feature) => FREE_VIDEOS.features.includes(feature))) return value;
  if (!features.every((feature) => FREE_VIDEOS.features.includes(feature)))
    return { kind: 'unknown', reason: 'free-plan', lines, actions, card };
  return freeVideo(actions, card, left);
}

/** One of a free account's videos, as HeyGen's own line says or as is known of the plan. */
export function freeVideo(actions: readonly Action[], card: Estimate['card'], left?: number): Estimate {
  const { videos, seconds } = FREE_VIDEOS;
  const length = actions.reduce((sum, action) => sum + rangeOf(action.seconds ?? Number.NaN).min, 0);
  return {
    kind: 'included',
    quota: {
      videos,
      seconds,
      ...(left !== undefined && { left }),
      // Of an unknown length every comparison is false.
      fits: length > seconds.max ? 'no' : length > seconds.min ? 'unknown' : 'yes',
    },
    lines: [],
    actions,
    card,
  };
}
