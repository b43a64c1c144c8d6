import { controlNamed } from './controls.ts';
import type { Tool } from './tool.ts';

/** Upscale: one price for a finished video of the account, whatever its length. */
export const upscale: Tool = {
  routes: /^\/apps\/upscale-video\/?$/,
  read() {
    const control = controlNamed(/^upscale(?:video|now)?$/);
    return control ? [{ control, action: { feature: 'upscale' } }] : [];
  },
};
