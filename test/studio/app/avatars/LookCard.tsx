import type { Look } from '../content/looks.ts';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { shade } from './AvatarCard.tsx';
import { MoreMenu } from './MoreMenu.tsx';

const ENTRIES = ['Use in video', 'Edit Look', 'Rename', 'Download', 'Trash'] as const;
const PHOTO_ENTRIES = ['Use in video', 'Edit Look', 'Add Motion', 'Rename', 'Download', 'Trash'] as const;

interface LookCardProps {
  look: Look;
  onOpen: () => void;
  onMotion: () => void;
}

/** One look of an avatar; its name is the user's, and a photo look can be set in motion. */
export function LookCard({ look, onOpen, onMotion }: LookCardProps) {
  const isPhoto = look.kind === 'photo';
  return (
    <article className="look-card" data-kind={look.kind}>
      <button type="button" className="look-open" onClick={onOpen}>
        <span className="avatar-picture" style={{ background: shade(look.hue) }}>
          <Portrait hue={look.hue} />
        </span>
        <span className="avatar-name tw-truncate" title={look.name}>
          {look.name}
        </span>
      </button>
      <span className="look-kind" role="img" aria-label={isPhoto ? 'Photo' : 'Video'}>
        <Icon name={isPhoto ? 'image' : 'media2'} size="14" />
      </span>
      <div className="avatar-actions">
        <MoreMenu
          entries={isPhoto ? PHOTO_ENTRIES : ENTRIES}
          onChoose={(entry) => (entry === 'Add Motion' ? onMotion() : onOpen())}
        />
      </div>
    </article>
  );
}
