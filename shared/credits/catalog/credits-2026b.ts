import type { RateCard } from '../types.ts';
import { INCLUDED, WITHOUT_FIGURE } from './credits-2026.ts';
import { included, rate } from './rate.ts';

const PRO_AND_HIGHER = ['pro', 'business', 'enterprise'] as const;

/** Credit-based plans, current rate card: the price depends on the engine and on a photo or video look. */
export const credits2026b: RateCard = {
  id: 'credits-2026b',
  noun: 'plain',
  checked: '2026-11-22',
  rates: [
    rate('avatar-iii', 4, 'minute', 'S-oct S-comfy', { when: { look: 'video' } }),
    rate('avatar-iii', 7, 'minute', 'S-oct S-crelavo S-comfy', { when: { look: 'photo' } }),
    rate('avatar-iv', 16, 'minute', 'S-ux S-avfaq S-crelavo S-oct', { when: { look: 'photo' } }),
    rate('avatar-iv', 31, 'minute', 'S-ux S-avfaq S-crelavo S-oct S-aug9', { when: { look: 'video' } }),
    rate('avatar-v', 48, 'minute', 'S-gw S-avfaq S-crelavo S-oct S-comfy', { when: { look: 'video' } }),
    // One source says that Avatar V is not offered for photo looks (S-gw).
    rate('avatar-v', 48, 'minute', 'S-avfaq S-crelavo', { when: { look: 'photo' } }),
    rate('video-translation-lip-sync', 6, 'minute', 'S-ux S-comfy', { when: { mode: 'speed' } }),
    rate('video-translation-lip-sync', 10, 'minute', 'S-ux S-fab S-comfy', { when: { mode: 'precision' } }),
    rate('audio-dubbing', 4, 'minute', 'S-ux S-comfy'),
    rate('video-agent', { min: 30, max: 40 }, 'minute', 'S-vafaq S-ux S-oct', { when: { mode: 'standard' } }),
    rate('video-agent', { min: 90, max: 120 }, 'minute', 'S-vafaq S-ux S-film S-oct', {
      when: { mode: 'seedance' },
      plans: PRO_AND_HIGHER,
    }),
    rate('avatar-shots', 60, 'clip', 'S-shotsdoc S-film', { when: { resolution: '720p' }, plans: PRO_AND_HIGHER }),
    rate('avatar-shots', 150, 'clip', 'S-shotsdoc S-film', { when: { resolution: '1080p' }, plans: PRO_AND_HIGHER }),
    // Only for the Kling, Runway, Hailuo and Seedance engines; the tool can also run on Avatar IV, priced a minute.
    rate('photo-to-video', 10, 'video', 'S-ux', { when: { engine: 'third-party' }, onlyWhen: true }),
    rate('ai-avatar-look', 1, 'generation', 'S-fab S-ux'),
    rate('model-training', 60, 'training', 'S-personal S-fab'),
    rate('hyperframes-render', 20, 'minute', 'S-hf'),
    rate('integration-generation', 20, 'minute', 'S-fab', { confidence: 'inferred' }),
    ...WITHOUT_FIGURE,
  ],
  motion: { factor: 2, on: ['avatar-iv', 'photo-to-video'], confidence: 'published', sources: ['S-ux', 'S-fab'] },
  included: [
    ...INCLUDED,
    included('voice-clone', 'S-ux'),
    included('photo-avatar', 'S-ux'),
    included('proofread', 'S-ux'),
    included('video-agent-planning', 'S-ux'),
  ],
};
