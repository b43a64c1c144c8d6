import type { AvatarGroup } from '../content/avatars.ts';
import type { Look } from '../content/looks.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const TILES = [
  ['design', 'Design with AI', 'agent'],
  ['upload', 'Upload look', 'upload'],
  ['add', 'Add a look', 'plus'],
] as const;

export type TileId = (typeof TILES)[number][0];

/** What leads to a new look, in the first places of the grid. */
export function Tiles({ onUse }: { onUse: (tile: TileId) => void }) {
  return (
    <>
      {TILES.map(([id, tile, icon]) => (
        <button key={id} type="button" className="look-tile" data-tile={id} onClick={() => onUse(id)}>
          <Icon name={icon} size="24" />
          <span>
            <Label text={tile} />
          </span>
        </button>
      ))}
    </>
  );
}

export function LookOption({ look, onChoose }: { look: Look; onChoose: (look: Look) => void }) {
  return (
    <button type="button" className="look" onClick={() => onChoose(look)}>
      <Picture hue={look.hue} />
      <span className="look-name tw-truncate">{look.name}</span>
    </button>
  );
}

/** An avatar with several looks opens these instead of being chosen. */
export function AvatarOption({ avatar, onOpen }: { avatar: AvatarGroup; onOpen: () => void }) {
  return (
    <button type="button" className="look look-avatar" onClick={onOpen}>
      <Picture hue={avatar.hue} />
      <span className="look-name tw-truncate">{avatar.name}</span>
      <span className="support">{avatar.looks.length} looks</span>
    </button>
  );
}

function Picture({ hue }: { hue: number }) {
  return (
    <span className="look-picture" style={{ background: `hsl(${hue} 52% 84%)` }}>
      <Portrait hue={hue} />
    </span>
  );
}
