import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import { Link } from './Link.tsx';
import { Profile } from './Profile.tsx';
import { SpriteIcon } from './Sprite.tsx';
import { Swap } from './Swap.tsx';

const TOP = [
  ['home', 'Home', '/home'],
  ['avatar', 'Avatar', '/avatar/my-avatars'],
  ['agent', 'Video Agent', '/home/video-agent'],
  ['translate', 'Translate', '/apps/translate'],
  ['brand', 'Brand', '/brand'],
  ['apps', 'Apps', '/apps'],
  ['projects', 'Projects', '/projects'],
] as const;

const CREATE = [
  ['quick', 'Quick create', '/avatar'],
  ['scenes', 'Scene by scene', '/home/studio'],
  ['avatar', 'Avatars', '/avatars'],
  ['studio', 'AI Studio', '/avatar/studio'],
  ['shots', 'Avatar Shots', '/avatar/avatar-shots'],
  ['voice', 'Voices', '/voices'],
  ['file', 'PPT/PDF to video', '/avatar/ppt-to-video'],
] as const;

const RECENT = [
  ['My Avatar IV test', '/videos/video-1'],
  ['Kling family reunion', '/videos/video-5'],
  ['Premium customer welcome', '/videos/video-6'],
] as const;

const TEST_IDS: Record<string, string> = { Projects: 'projects-menu', Avatar: 'my-avatars-menu' };

export function LeftMenu({ path }: { path: string }) {
  return (
    <Swap>
      <nav className="left-menu tw-flex tw-flex-col tw-shrink-0" aria-label="Main">
        <div className="left-brand tw-flex tw-items-center tw-gap-2">
          <SpriteIcon id="logo" size={28} />
          <span className="wordmark">HeyGen</span>
        </div>
        <Link to="/home/studio" className="button button-brand left-create">
          <Icon name="plus" size="18" />
          <span>
            <Label text="Create Video" />
          </span>
        </Link>
        <ul className="menu-list">{TOP.map((item) => entry(item, path))}</ul>
        <div className="menu-line" />
        <ul className="menu-list">{CREATE.map((item) => entry(item, path))}</ul>
        <div className="menu-heading tw-flex tw-justify-between">
          <span>
            <Label text="Recents" />
          </span>
          <Link to="/projects" className="quiet-link">
            <Label text="See all" />
          </Link>
        </div>
        <ul className="menu-list menu-recent tw-flex-1">
          {RECENT.map(([title, to]) => (
            <li key={title}>
              <Link to={to} className="menu-link menu-link-user tw-truncate">
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <Profile />
      </nav>
    </Swap>
  );
}

function entry([icon, label, to]: readonly [string, string, string], path: string) {
  const testId = TEST_IDS[label];
  return (
    <li key={label}>
      <Link
        to={to}
        current={path === to}
        className="menu-link tw-flex tw-items-center tw-gap-2.5 prism:tw-text-textTitle"
        {...(testId ? { testId } : {})}
      >
        <Icon name={icon} size="18" />
        <span className="tw-truncate">
          <Label text={label} />
        </span>
      </Link>
    </li>
  );
}
