import { projectAt } from '../content/titles.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const TRANSCRIPT = [
  ['0:00', 'Hello and welcome to the third part of our history of weaving.'],
  ['0:07', '...and that is how Kling made the first loom'],
  ['0:12', 'In the next part we compare Avatar IV with a real camera.'],
] as const;

export function VideoPage({ id }: { id: string }) {
  const project = projectAt(Number(/\d+$/.exec(id)?.[0] ?? 0) % 500);
  return (
    <div className="video-page">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <Link to="/projects" className="quiet-link">
          <Label text="Projects" />
        </Link>
        <span className="support">/</span>
        <h1 className="tw-flex-1 tw-truncate">{project.title}</h1>
        {['Edit', 'Upscale Video', 'Share', 'Download'].map((action) => (
          <button key={action} type="button" className={action === 'Download' ? 'button button-brand' : 'button'}>
            <Label text={action} />
          </button>
        ))}
      </header>
      <div className="tw-flex tw-gap-6">
        <div
          className="player"
          style={{
            background: `linear-gradient(150deg, hsl(${project.hue} 50% 80%), hsl(${project.hue + 60} 50% 55%))`,
          }}
        >
          <Portrait hue={project.hue} />
          <span className="player-time">
            <Icon name="play" size="16" /> 0:12
          </span>
        </div>
        <aside className="video-side">
          <div className="pills" role="tablist">
            {['Activity', 'Transcript', 'Summary'].map((tab) => (
              <button key={tab} type="button" role="tab" aria-selected={tab === 'Transcript'} className="pill">
                <Label text={tab} />
              </button>
            ))}
          </div>
          {TRANSCRIPT.map(([at, line]) => (
            <p key={at} className="transcript">
              <span className="support">{at}</span> {line}
            </p>
          ))}
        </aside>
      </div>
    </div>
  );
}
