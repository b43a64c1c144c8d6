import type { AvatarGroup } from '../content/avatars.ts';
import { Icon } from '../parts/Icon.tsx';
import { Link } from '../parts/Link.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { showToast } from '../state/toast.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { UseMenu } from './UseMenu.tsx';

const ENTRIES = ['Rename', 'Move', 'Share', 'Trash'] as const;

interface AvatarCardProps {
  avatar: AvatarGroup;
  managing: boolean;
  chosen: boolean;
  onChoose: () => void;
}

/** One avatar of the user's: its name leads to its looks, two buttons without text lie on the picture. */
export function AvatarCard({ avatar, managing, chosen, onChoose }: AvatarCardProps) {
  const picture = (
    <span className="avatar-picture" style={{ background: shade(avatar.hue) }}>
      <Portrait hue={avatar.hue} />
    </span>
  );
  return (
    <article className="avatar-card" data-chosen={managing && chosen}>
      <Link to={`/avatar/my-avatars/${avatar.id}?returnTo=%2Favatar%2Fmy-avatars`} className="avatar-link">
        {picture}
        <span className="avatar-name tw-truncate">{avatar.name}</span>
        <span className="support">{countOf(avatar.looks.length)}</span>
      </Link>
      {managing ? (
        <input
          type="checkbox"
          className="avatar-check"
          aria-label="Choose this avatar"
          checked={chosen}
          onChange={onChoose}
        />
      ) : (
        <div className="avatar-actions tw-flex tw-gap-1.5">
          <UseMenu>
            <button type="button" className="card-button" aria-label="Create video with this avatar">
              <Icon name="play" size="15" />
            </button>
          </UseMenu>
          <MoreMenu entries={ENTRIES} onChoose={() => showToast(avatar.name)} />
        </div>
      )}
    </article>
  );
}

export const countOf = (looks: number): string => (looks === 1 ? '1 look' : `${looks} looks`);

export const shade = (hue: number): string =>
  `linear-gradient(150deg, hsl(${hue} 60% 88%), hsl(${(hue + 40) % 360} 48% 70%))`;
