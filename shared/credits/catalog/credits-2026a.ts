import type { RateCard } from '../types.ts';
import { INCLUDED, WITHOUT_FIGURE } from './credits-2026.ts';
import { included, rate } from './rate.ts';

/** Credit-based plans, first rate card: from 2026-05-15 until it was replaced in August 2026. */
export const credits2026a: RateCard = {
  id: 'credits-2026a',
  noun: 'plain',
  checked: '2026-11-22',
  rates: [
    rate('avatar-iii', 3, 'minute', 'S-usage'),
    rate('avatar-iv', 20, 'minute', 'S-cred S-usage S-fab'),
    rate('avatar-v', 20, 'minute', 'S-cred S-fab'),
    rate('video-translation-lip-sync', 5, 'minute', 'S-cred S-fab', { when: { mode: 'speed' } }),
    rate('video-translation-lip-sync', 10, 'minute', 'S-cred S-fab', { when: { mode: 'precision' } }),
    rate('audio-dubbing', 'unknown', 'minute', 'S-cred'),
    rate('ai-avatar-look', 1, 'generation', 'S-cred S-fab'),
    rate('model-training', 60, 'training', 'S-cred S-personal S-fab'),
    // One official text said 20 a minute; a later one says more. No rate was found for the Seedance mode.
    rate('video-agent', 20, 'minute', 'S-va', { when: { mode: 'standard' }, onlyWhen: true, confidence: 'inferred' }),
    rate('integration-generation', 20, 'minute', 'S-cred S-fab'),
    rate('hyperframes-render', 20, 'minute', 'S-hf'),
    ...WITHOUT_FIGURE,
    // Always premium (S-shots), but no price a shot is known for this card.
    rate('avatar-shots', 'unknown', 'clip', 'S-shots'),
    // Runs on Avatar IV or on another maker's engine; no price of its own is known for this card.
    rate('photo-to-video', 'unknown', 'video', 'S-cred'),
  ],
  motion: { factor: 2, on: ['avatar-iv'], confidence: 'published', sources: ['S-cred', 'S-fab'] },
  included: [
    ...INCLUDED,
    included('voice-clone', 'S-ux', 'inferred'),
    included('photo-avatar', 'S-ux', 'inferred'),
    included('proofread', 'S-ux', 'inferred'),
  ],
};
