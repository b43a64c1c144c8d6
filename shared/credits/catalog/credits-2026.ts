import type { Included } from '../types.ts';
import { rate } from './rate.ts';

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
  { feature: 'stock-media', cap: 'none', confidence: 'inferred', sources: ['S-plans'] },
  { feature: 'stock-avatar-look', cap: 'none', confidence: 'inferred', sources: ['S-plans'] },
  { feature: 'hyperframes-edit', cap: 'none', confidence: 'published', sources: ['S-hf'] },
];
