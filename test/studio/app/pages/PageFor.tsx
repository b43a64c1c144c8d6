import { EditorPage } from '../editor/EditorPage.tsx';
import { Shell } from '../parts/Shell.tsx';
import { AppsPage } from './AppsPage.tsx';
import { HomePage } from './HomePage.tsx';
import { TemplatesPage } from './library/TemplatesPage.tsx';
import { VoicesPage } from './library/VoicesPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { ProjectsPage } from './projects/ProjectsPage.tsx';
import { QuickCreatePage } from './QuickCreatePage.tsx';
import { StudioLandingPage } from './StudioLandingPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { VideoPage } from './video/VideoPage.tsx';

export function PageFor({ path, search }: { path: string; search: string }) {
  if (/^\/create-v[34]\/(draft|[0-9a-f]{32})$/.test(path)) return <EditorPage />;
  return <Shell path={path}>{inner(path, search)}</Shell>;
}

function inner(path: string, search: string) {
  if (path === '/' || path === '/home') return <HomePage />;
  if (path === '/home/studio') return <StudioLandingPage />;
  if (path === '/avatar') return <QuickCreatePage />;
  if (path === '/apps') return <AppsPage shortcut={new URLSearchParams(search).get('shortcut')} />;
  if (path === '/projects') return <ProjectsPage folder={new URLSearchParams(search).get('folder')} />;
  if (path === '/templates') return <TemplatesPage shortcut={new URLSearchParams(search).get('shortcut')} />;
  if (path === '/voices') return <VoicesPage />;
  if (path === '/settings') return <SettingsPage nav={new URLSearchParams(search).get('nav') ?? 'Account'} />;
  if (path.startsWith('/videos/')) return <VideoPage key={path} id={path.slice('/videos/'.length)} />;
  return <NotFoundPage />;
}
