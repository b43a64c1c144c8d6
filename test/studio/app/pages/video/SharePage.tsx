import { projectAt } from '../../content/titles.ts';
import { Label } from '../../parts/Label.tsx';
import { SpriteIcon } from '../../parts/Sprite.tsx';
import { Player } from './Player.tsx';
import { UpNext } from './UpNext.tsx';
import { VideoSide } from './VideoSide.tsx';

/** What somebody sees who was sent a link: a video, what is said about it, and nothing to spend. */
export function SharePage({ id }: { id: string }) {
  const index = Number(/\d+$/.exec(id)?.[0] ?? 0) % 500;
  const project = projectAt(index);
  return (
    <main className="video-page share-page">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <SpriteIcon id="logo" size={28} />
        <h1 className="tw-flex-1 tw-truncate">{project.title}</h1>
        <button type="button" className="button button-brand share-start">
          <Label text="Create your own video" />
        </button>
      </header>
      <div className="video-body tw-flex tw-gap-6">
        <div className="video-main tw-flex-1 tw-min-w-0">
          <Player project={project} />
          <p className="support share-by">{project.when} • Avatar IV, Seedance and Sora 2 by Kit’s workspace</p>
          <UpNext after={index} />
        </div>
        <VideoSide />
      </div>
    </main>
  );
}
