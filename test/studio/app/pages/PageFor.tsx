import { AgentStartPage } from '../agent/AgentStartPage.tsx';
import { ConversationPage } from '../agent/ConversationPage.tsx';
import { LooksPage } from '../avatars/LooksPage.tsx';
import { MyAvatarsPage } from '../avatars/MyAvatarsPage.tsx';
import { EditorPage } from '../editor/EditorPage.tsx';
import { DesignLookPage } from '../looks/DesignLookPage.tsx';
import { Shell } from '../parts/Shell.tsx';
import { AvatarShotsPage } from '../shots/AvatarShotsPage.tsx';
import { TranslatePage } from '../translate/TranslatePage.tsx';
import { UpscalePage } from '../upscale/UpscalePage.tsx';
import { AppsPage } from './AppsPage.tsx';
import { HomePage } from './HomePage.tsx';
import { TemplatesPage } from './library/TemplatesPage.tsx';
import { VoicesPage } from './library/VoicesPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { ProjectsPage } from './projects/ProjectsPage.tsx';
import { QuickBarePage } from './QuickBarePage.tsx';
import { QuickCreatePage } from './QuickCreatePage.tsx';
import { StudioLandingPage } from './StudioLandingPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { SharePage } from './video/SharePage.tsx';
import { VideoPage } from './video/VideoPage.tsx';

export function PageFor({ path, search }: { path: string; search: string }) {
  if (/^\/create-v[34]\/(draft|[0-9a-f]{32})$/.test(path)) return <EditorPage />;
  const shared = /^\/(?:video-translation\/)?share\/([\w-]+)$/.exec(path)?.[1];
  if (shared) return <SharePage id={shared} />;
  return <Shell path={path}>{inner(path, search)}</Shell>;
}

function inner(path: string, search: string) {
  if (path === '/' || path === '/home') return <HomePage />;
  if (path === '/home/studio') return <StudioLandingPage />;
  if (path === '/avatar') return search.includes('landmarks=none') ? <QuickBarePage /> : <QuickCreatePage />;
  if (path === '/avatar') return <QuickCreatePage />;
  if (path === '/avatar/my-avatars') return <MyAvatarsPage />;
  if (path.startsWith('/avatar/my-avatars/')) return <LooksPage id={path.slice('/avatar/my-avatars/'.length)} />;
  if (path === '/avatar/avatar-shots') return <AvatarShotsPage mode={new URLSearchParams(search).get('mode')} />;
  if (path === '/avatar/design-look') return <DesignLookPage />;
  if (path === '/apps/translate' || path === '/video-translate') return <TranslatePage />;
  if (path === '/apps/upscale-video') return <UpscalePage />;
  if (path === '/home/video-agent' || path === '/video-agent') return <AgentStartPage />;
  const conversation = /^\/(?:video-)?agent\/([\w-]+)$/.exec(path)?.[1];
  if (conversation) return <ConversationPage key={conversation} id={conversation} />;
  if (path === '/apps') return <AppsPage shortcut={new URLSearchParams(search).get('shortcut')} />;
  if (path === '/projects') return <ProjectsPage folder={new URLSearchParams(search).get('folder')} />;
  if (path === '/templates') return <TemplatesPage shortcut={new URLSearchParams(search).get('shortcut')} />;
  if (path === '/voices') return <VoicesPage />;
  if (path === '/settings') return <SettingsPage nav={new URLSearchParams(search).get('nav') ?? 'Account'} />;
  if (path.startsWith('/videos/')) return <VideoPage key={path} id={path.slice('/videos/'.length)} />;
  return <NotFoundPage />;
}
