import { projectAt } from '../content/titles.ts';
import { CardThumb } from '../pages/projects/CardThumb.tsx';
import { Link } from '../parts/Link.tsx';

/** Videos in which the avatar speaks, by their titles. */
export function AvatarVideos() {
  const videos = Array.from({ length: 12 }, (_, index) => projectAt(index * 2));
  return (
    <div className="avatar-videos">
      {videos.map((video) => (
        <Link key={video.id} to={`/videos/${video.id}`} className="card avatar-video">
          <CardThumb project={video} />
          <span className="card-title tw-truncate">{video.title}</span>
          <span className="support">
            • {video.when} • {video.origin}
          </span>
        </Link>
      ))}
    </div>
  );
}
