import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { type AvatarGroup, avatarWithId } from '../content/avatars.ts';
import type { Look } from '../content/looks.ts';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { showToast } from '../state/toast.ts';
import { AddLookMenu } from './AddLookMenu.tsx';
import { countOf } from './AvatarCard.tsx';
import { AvatarVideos } from './AvatarVideos.tsx';
import { LookCard } from './LookCard.tsx';
import { LookDialog } from './LookDialog.tsx';
import { MotionDialog } from './MotionDialog.tsx';
import { UseMenu } from './UseMenu.tsx';

export function LooksPage({ id }: { id: string }) {
  const avatar = avatarWithId(id);
  return avatar ? <LooksOf key={id} avatar={avatar} /> : <NotFoundPage />;
}

function LooksOf({ avatar }: { avatar: AvatarGroup }) {
  const [looks, setLooks] = useState(avatar.looks);
  const [open, setOpen] = useState<Look>();
  const [moving, setMoving] = useState<Look>();
  // Stands for the file chooser: a look is called like its file until somebody renames it.
  const upload = () => {
    setLooks([{ id: `uploaded-${looks.length}`, name: 'Avatar IV', kind: 'photo', hue: 20 }, ...looks]);
    showToast('Avatar IV.png');
  };
  const move = (look: Look | undefined) => {
    setOpen(undefined);
    setMoving(look);
  };
  return (
    <div className="avatars looks-page">
      <Crumbs name={avatar.name} />
      <div className="looks-head tw-flex tw-items-center tw-gap-4">
        <span className="looks-face" style={{ background: `hsl(${avatar.hue} 55% 84%)` }}>
          <Portrait hue={avatar.hue} />
        </span>
        <div className="tw-flex-1 tw-min-w-0">
          <h1 className="looks-title tw-truncate">{avatar.name}</h1>
          <div className="looks-line support tw-flex tw-items-center tw-gap-2">
            <span>{countOf(looks.length)}</span>
            <span className="avatar-voice tw-flex tw-items-center tw-gap-1">
              <Icon name="voice" size="14" />
              <span>{avatar.voice}</span>
            </span>
          </div>
        </div>
        <UseMenu>
          <button type="button" className="button use-in-video">
            <Label text="Use in video" />
            <Icon name="down" size="16" />
          </button>
        </UseMenu>
        <AddLookMenu onUpload={upload} />
      </div>
      <Tabs.Root defaultValue="looks">
        <Tabs.List className="pills looks-tabs">
          <Tabs.Trigger value="looks" className="pill">
            <Label text="Looks" />
          </Tabs.Trigger>
          <Tabs.Trigger value="videos" className="pill" data-testid="videos-tab">
            <Label text="Videos" />
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="looks" className="avatar-grid">
          {looks.map((look) => (
            <LookCard key={look.id} look={look} onOpen={() => setOpen(look)} onMotion={() => move(look)} />
          ))}
        </Tabs.Content>
        <Tabs.Content value="videos">
          <AvatarVideos />
        </Tabs.Content>
      </Tabs.Root>
      <LookDialog look={open} avatar={avatar.name} onMotion={() => move(open)} onClose={() => setOpen(undefined)} />
      <MotionDialog look={moving} onClose={() => setMoving(undefined)} />
    </div>
  );
}
