import { editor } from './editor.ts';
import type { PageDescription } from './page.ts';
import { quickCreate } from './quick-create.ts';

const PAGES: readonly PageDescription[] = [
  editor,
  quickCreate,
  // Pages on which one-word labels have their meaning, or where every title is the user's own.
  { id: 'apps', routes: /^\/apps\/?$/, places: ['apps'] },
  { id: 'avatar-shots', routes: /^\/avatar\/avatar-shots\/?$/, places: ['avatar-shots'], reads: 'tool' },
  // What they generate is described in `tools/`, which only they load.
  {
    id: 'tool',
    routes: /^\/(?:apps\/translate|video-translate|avatar\/design-look|(?:home\/)?(?:video-)?agent)(?:\/|$)/,
    reads: 'tool',
  },
  { id: 'home', routes: /^\/home\/?$/, only: ['photo-to-video'] },
  { id: 'projects', routes: /^\/(?:projects|videos)(?:\/|$)/, only: ['upscale'] },
  // Whoever looks at somebody's video has nothing to spend there.
  { id: 'share', routes: /\/share\//, only: [] },
  {
    id: 'library',
    routes: /^\/(?:templates|voices|avatars|avatar\/my-avatars)(?:\/|$)/,
    only: ['stock-avatar-look', 'ai-avatar-look', 'avatar-shots', 'model-training', 'add-motion', 'photo-to-video'],
  },
];

/** What HeyGen tells about itself. */
const WEBSITE: PageDescription = { id: 'website', routes: /^/, prose: true };

/** The page behind an address; `undefined` for pages that nobody has described, which still get labels. */
export function pageAt(url: Pick<Location, 'hostname' | 'pathname'>): PageDescription | undefined {
  if (url.hostname !== 'app.heygen.com') return WEBSITE;
  return PAGES.find((page) => page.routes.test(url.pathname));
}
