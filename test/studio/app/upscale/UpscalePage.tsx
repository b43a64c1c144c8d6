import { useState } from 'react';
import { type Project, projectAt } from '../content/titles.ts';
import { FormRow } from '../editor/FormRow.tsx';
import { CardThumb } from '../pages/projects/CardThumb.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { Swap } from '../parts/Swap.tsx';
import { submit } from '../state/submit.ts';

const VIDEOS: readonly Project[] = Array.from({ length: 24 }, (_, index) => ({ ...projectAt(index), state: 'done' }));

/** Any finished video of the account, made larger. */
export function UpscalePage() {
  const t = useTranslate();
  const [search, setSearch] = useState('');
  const [video, setVideo] = useState<Project | null>(null);
  const [made, setMade] = useState<readonly Project[]>([]);
  const shown = VIDEOS.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  const go = () => {
    submit(null);
    if (video) setMade((before) => [upscaled(video, before.length), ...before]);
    setVideo(null);
  };
  return (
    <div className="upscale-page">
      <div className="crumbs tw-flex tw-items-center tw-gap-2">
        <Link to="/apps" className="quiet-link">
          <Label text="Apps" />
        </Link>
        <Icon name="right" size="14" />
        <span className="support crumb-tail">Upscale Video</span>
      </div>
      <h1 className="upscale-title">
        <Label text="Upscale Video" />
      </h1>
      <p className="support upscale-line">
        Turn older footage into sharp 4K. Upscale Video works best with faces that fill a third of the picture.
      </p>
      <div className="upscale-columns">
        <section className="upscale-list tw-min-w-0" aria-label="Videos">
          <header className="tw-flex tw-items-center tw-justify-between tw-gap-3">
            <h2>
              <Label text="Choose a video" />
            </h2>
            <label className="search">
              <Icon name="search" size="18" />
              <input
                placeholder={t('Search')}
                aria-label={t('Search videos')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
          </header>
          <Swap>
            <div className="upscale-grid">
              {[...made, ...shown].map((project) => (
                <VideoTile
                  key={project.id}
                  project={project}
                  chosen={project === video}
                  onChoose={() => setVideo(project)}
                />
              ))}
            </div>
          </Swap>
        </section>
        <UpscalePanel video={video} onUpscale={go} />
      </div>
    </div>
  );
}

const upscaled = (video: Project, number: number): Project => ({
  ...video,
  id: `${video.id}-4k-${number}`,
  state: 'progress',
  progress: 2,
  when: 'just now',
});

interface VideoTileProps {
  project: Project;
  chosen: boolean;
  onChoose: () => void;
}

/** A tile is a plain element with a role, as many of the app's are. */
function VideoTile({ project, chosen, onChoose }: VideoTileProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's own tiles are elements with a role
    <div
      role="button"
      tabIndex={0}
      className="upscale-video"
      aria-pressed={chosen}
      data-video={project.id}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <CardThumb project={project} />
      <div className="card-title tw-truncate">{project.title}</div>
      <div className="support tw-truncate">
        • {project.when} • {project.origin}
      </div>
    </div>
  );
}

function UpscalePanel({ video, onUpscale }: { video: Project | null; onUpscale: () => void }) {
  return (
    <aside className="upscale-panel css-0kq7rw" aria-label="Upscale">
      <div className="upscale-preview" style={{ background: `hsl(${video?.hue ?? 240} 40% 82%)` }}>
        {video ? <Portrait hue={video.hue} /> : <Icon name="media2" size="32" />}
      </div>
      {video ? (
        <div className="upscale-chosen">
          <div className="source-name tw-truncate">{video.title}</div>
          <div className="support">{video.duration} • 1080p</div>
        </div>
      ) : (
        <p className="support">Nothing chosen yet.</p>
      )}
      <FormRow label="Resolution">
        <SelectBox label="Resolution" value="4K" options={['4K']} />
      </FormRow>
      <button
        type="button"
        className="button button-brand tw-bg-brand tw-w-full upscale-go"
        disabled={!video}
        onClick={onUpscale}
      >
        <Icon name="full" size="18" />
        <span>
          <Label text="Upscale Video" />
        </span>
      </button>
    </aside>
  );
}
