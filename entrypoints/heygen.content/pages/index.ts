import { apps } from './apps.ts';
import { avatarShots } from './avatar-shots.ts';
import { designLook } from './design-look.ts';
import { editor } from './editor.ts';
import { home } from './home.ts';
import { myAvatars } from './my-avatars.ts';
import type { PageDescription } from './page.ts';
import { projects } from './projects.ts';
import { quickCreate } from './quick-create.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { studioLanding } from './studio-landing.ts';
import { templates } from './templates.ts';
import { translate } from './translate.ts';
import { upscale } from './upscale.ts';
import { videoAgent } from './video-agent.ts';
import { voices } from './voices.ts';
import { website } from './website.ts';

export const PAGES: readonly PageDescription[] = [
  share,
  editor,
  quickCreate,
  apps,
  avatarShots,
  translate,
  upscale,
  designLook,
  videoAgent,
  home,
  studioLanding,
  projects,
  myAvatars,
  templates,
  voices,
  settings,
];

/** The page behind an address; `undefined` for pages that nobody has described, which still get labels. */
export function pageAt(url: Pick<Location, 'hostname' | 'pathname'>): PageDescription | undefined {
  if (url.hostname !== 'app.heygen.com') return website;
  return PAGES.find((page) => page.routes.test(url.pathname));
}
