import type { FeatureId, Range } from '../types.ts';

/**
 * What a free account has in the place of credits: one to three videos a month and one or three minutes for each, both by
 * region, with a try of Avatar IV, of translation with lip-sync and of Video Agent. HeyGen's pricing page says three videos of
 * one minute (S-plans, S-pricing, S-ux). On the plans of January 2026 it was about three videos (S-crevita).
 */
export const FREE_VIDEOS: { videos: Range; seconds: Range; features: readonly FeatureId[] } = {
  videos: { min: 1, max: 3 },
  seconds: { min: 60, max: 180 },
  features: ['avatar-iii', 'avatar-iv', 'video-translation-lip-sync', 'video-agent'],
};
