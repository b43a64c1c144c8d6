import type { RateCard } from '../types.ts';
import { included, rate } from './rate.ts';

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
    included('avatar-iii', 'S-dyn'),
    included('video-translation-lip-sync', 'S-dyn'),
    included('avatar-iv', 'S-dyn'),
    included('ai-avatar-look', 'S-dyn'),
    included('add-motion', 'S-dyn'),
    included('digital-twin', 'S-dyn'),
    included('photo-avatar', 'S-dyn'),
  ],
};
