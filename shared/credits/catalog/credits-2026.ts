import type { Included } from '../types.ts';
import { included, rate } from './rate.ts';

/** What both rate cards of the credit-based plans list as a use of credits without a figure. */
export const WITHOUT_FIGURE = [
  rate('video-podcast', 'unknown', 'video', 'S-podcast S-fab'),
  rate('b-roll-sora-2', 'unknown', 'clip', 'S-cred'),
  rate('b-roll-veo-3-1', 'unknown', 'clip', 'S-cred'),
  rate('b-roll-other', 'unknown', 'clip', 'S-cred'),
  rate('add-motion', 'unknown', 'motion', 'S-gen'),
  rate('upscale', 'unknown', 'video', 'S-gen'),
];

/** What both include. */
export const INCLUDED: readonly Included[] = [
  included('stock-media', 'S-plans', 'inferred'),
  included('stock-avatar-look', 'S-plans', 'inferred'),
  included('hyperframes-edit', 'S-hf'),
];
