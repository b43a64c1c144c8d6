import type { RateCard } from '../types.ts';
import { rate } from './rate.ts';

/** Generative Credits: monthly allowances per feature first, credits from packs afterwards. Nobody is on it any more. */
export const generative2025: RateCard = {
  id: 'generative-2025',
  noun: 'generative',
  checked: '2026-11-22',
  rates: [
    // Published as one credit for two seconds.
    rate('avatar-iv', 30, 'minute', 'S-gen'),
    rate('add-motion', 10, 'motion', 'S-gen'),
    rate('upscale', 10, 'video', 'S-gen'),
    rate('ai-avatar-look', 1, 'look', 'S-gen'),
    rate('model-training', 20, 'training', 'S-gen'),
    rate('video-translation-lip-sync', 'unknown', 'minute', 'S-gen'),
    rate('video-agent', 'unknown', 'minute', 'S-vaguide'),
    rate('b-roll-sora-2', 'unknown', 'clip', 'S-seed'),
    rate('b-roll-veo-3-1', 'unknown', 'clip', 'S-seed'),
    rate('b-roll-other', 'unknown', 'clip', 'S-seed'),
  ],
  motion: 'unknown',
  included: [
    { feature: 'avatar-iii', cap: 'fair-use', confidence: 'published', sources: ['S-dyn'] },
    {
      feature: 'video-translation-lip-sync',
      // Free: three videos of up to three minutes each.
      cap: { unit: 'minute', amounts: { creator: 120, team: 120 } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
    {
      feature: 'avatar-iv',
      // Free: three videos of less than three minutes each, so there is no figure in seconds for it.
      cap: { unit: 'second', amounts: { creator: 600, team: 600 } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
    {
      feature: 'ai-avatar-look',
      cap: { unit: 'look', amounts: { free: 40, creator: 100, team: 100 } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
    {
      feature: 'add-motion',
      cap: { unit: 'motion', amounts: { free: 3, creator: 20, team: 20 } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
    {
      feature: 'digital-twin',
      cap: { unit: 'slot', amounts: { free: 1, creator: 1, team: 2 } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
    {
      feature: 'photo-avatar',
      cap: { unit: 'slot', amounts: { free: 3, creator: 10, team: 'unlimited' } },
      confidence: 'published',
      sources: ['S-dyn'],
    },
  ],
};
