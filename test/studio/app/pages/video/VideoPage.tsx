import { projectAt } from '../../content/titles.ts';
import { Label } from '../../parts/Label.tsx';
import { Link } from '../../parts/Link.tsx';
import { CardMenu } from '../projects/CardMenu.tsx';
import { Player } from './Player.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { UpNext } from './UpNext.tsx';
import { VideoSide } from './VideoSide.tsx';

const MORE = ['New revision in AI Studio', 'Upscale Video', 'Change Thumbnail', 'Rename', 'Move', 'Trash'] as const;

export function VideoPage({ id }: { id: string }) {
  const index = Number(/\d+$/.exec(id)?.[0] ?? 0) % 500;
  const project = projectAt(index);
  return (
    <div className="video-page">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <Link to="/projects" className="quiet-link">
          <Label text="Projects" />
        </Link>
        <span className="support">/</span>
        <h1 className="tw-flex-1 tw-truncate">{project.title}</h1>
        <button type="button" className="button">
          <Label text="Edit" />
        </button>
        <ShareMenu />
        <button type="button" className="button button-brand">
          <Label text="Download" />
        </button>
        <CardMenu entries={MORE} />
      </header>
      <div className="video-body tw-flex tw-gap-6">
        <div className="video-main tw-flex-1 tw-min-w-0">
          <Player project={project} />
          <div className="video-actions tw-flex tw-items-center tw-gap-2">
            <span className="support tw-flex-1">
              24 <Label text="views" /> • {project.when} • {project.origin}
            </span>
            <button type="button" className="button button-small make-edits">
              <Label text="Make Edits" />
            </button>
            <button type="button" className="button button-small upscale-action">
              <Label text="Upscale Video" />
            </button>
          </div>
          <UpNext after={index} />
        </div>
        <VideoSide />
      </div>
    </div>
  );
}
