import { ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import { PUBLIC_AVATARS, PUBLIC_KINDS } from '../content/avatars.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { countOf, shade } from './AvatarCard.tsx';
import { UseMenu } from './UseMenu.tsx';

/** The stock avatars: HeyGen's, but their names are names. */
export function PublicAvatars({ query }: { query: string }) {
  const [kind, setKind] = useState<string>('All');
  const shown = PUBLIC_AVATARS.filter(
    (avatar) => (kind === 'All' || avatar.kind === kind) && avatar.name.toLowerCase().includes(query.toLowerCase()),
  );
  return (
    <>
      <ToggleGroup.Root
        type="single"
        className="avatar-kinds tw-flex tw-gap-2"
        aria-label="Category"
        value={kind}
        onValueChange={(next) => next && setKind(next)}
      >
        {PUBLIC_KINDS.map((name) => (
          <ToggleGroup.Item key={name} value={name} className="chip">
            <Label text={name} />
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div className="avatar-grid">
        {shown.map((avatar) => (
          <article key={avatar.id} className="avatar-card avatar-card-public">
            <span className="avatar-picture" style={{ background: shade(avatar.hue) }}>
              <Portrait hue={avatar.hue} />
            </span>
            <h3 className="avatar-name tw-truncate">{avatar.name}</h3>
            <span className="support">{countOf(avatar.looks)}</span>
            <div className="avatar-actions">
              <UseMenu>
                <button type="button" className="card-button" aria-label="Create video with this avatar">
                  <Icon name="play" size="15" />
                </button>
              </UseMenu>
            </div>
          </article>
        ))}
      </div>
    </>
  );
}
