import { spends as avatarShots } from '../pages/avatar-shots.ts?spends';
import { spends as designLook } from '../pages/design-look.ts?spends';
import type { Spends } from '../pages/page.ts';
import { inProjects as projects, spends as translate } from '../pages/translate.ts?spends';
import { spends as upscale } from '../pages/upscale.ts?spends';
import { spends as videoAgent } from '../pages/video-agent.ts?spends';

/** What is spent with each tool, by its page's id. */
export const SPENDS: Readonly<Record<string, Spends>> = {
  'avatar-shots': avatarShots,
  'design-look': designLook,
  projects,
  translate,
  upscale,
  'video-agent': videoAgent,
};
