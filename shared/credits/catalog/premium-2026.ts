import type { RateCard } from '../types.ts';
import { included, rate } from './rate.ts';

/**
 * Premium Credits with unlimited core features, from the announcement of January 2026; HeyGen now calls these the
 * legacy unlimited plans. Bought before 2026-05-15, and kept while the subscription stays active.
 */
export const premium2026: RateCard = {
  id: 'premium-2026',
  noun: 'premium',
  checked: '2026-11-22',
  rates: [
    rate('avatar-iv', 20, 'minute', 'S-aiwiki S-movie S-dubsync S-maestro'),
    rate('avatar-v', 20, 'minute', 'S-ivv S-fab', { confidence: 'inferred' }),
    rate('video-translation-lip-sync', 5, 'minute', 'S-dubsync S-fab', { when: { mode: 'speed' } }),
    rate('video-translation-lip-sync', 10, 'minute', 'S-fab', { when: { mode: 'precision' }, confidence: 'inferred' }),
    rate('ai-avatar-look', 1, 'generation', 'S-gen S-fab', { confidence: 'inferred' }),
    rate('model-training', 'unknown', 'training', 'S-gen S-fab'),
    rate('video-agent', 'unknown', 'minute', 'S-seed S-vaguide'),
    rate('b-roll-sora-2', 'unknown', 'clip', 'S-seed'),
    rate('b-roll-veo-3-1', 'unknown', 'clip', 'S-seed'),
    rate('b-roll-other', 'unknown', 'clip', 'S-seed'),
    rate('add-motion', 'unknown', 'motion', 'S-gen'),
    rate('upscale', 'unknown', 'video', 'S-gen'),
    rate('integration-generation', 20, 'minute', 'S-fab', { confidence: 'inferred' }),
    // Always premium (S-shots), but no price a shot is known for this card.
    rate('avatar-shots', 'unknown', 'clip', 'S-shots'),
    // Runs on Avatar IV or on another maker's engine; no price of its own is known for this card.
    rate('photo-to-video', 'unknown', 'video', 'S-cred'),
  ],
  motion: { factor: 2, on: ['avatar-iv'], confidence: 'inferred', sources: ['S-fab'] },
  included: [
    included('avatar-iii', 'S-seed'),
    included('audio-dubbing', 'S-seed'),
    included('video-agent-essential', 'S-seed'),
    included('stock-avatar-look', 'S-seed'),
    included('stock-media', 'S-seed'),
  ],
};
