import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { AvatarGroup } from '../content/avatars.ts';
import { MY_AVATARS } from '../content/avatars.ts';
import { type Look, MY_LOOKS, PUBLIC_LOOKS } from '../content/looks.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { showToast } from '../state/toast.ts';
import { LookDesigner } from './LookDesigner.tsx';
import { AvatarOption, LookOption, type TileId, Tiles } from './LookOptions.tsx';
import { Modal } from './Modal.tsx';
import { PickerFilters } from './PickerFilters.tsx';

interface LookPickerProps {
  open: boolean;
  onChoose: (look: Look) => void;
  onClose: () => void;
}

export function LookPicker({ open, onChoose, onClose }: LookPickerProps) {
  return (
    <Modal open={open} title="Choose Avatar" className="looks" onClose={onClose}>
      <Picker onChoose={onChoose} />
    </Modal>
  );
}

/** Opens anew with each dialog: on the user's own avatars, and with nothing searched. */
function Picker({ onChoose }: { onChoose: (look: Look) => void }) {
  const translated = useTranslate();
  const [query, setQuery] = useState('');
  const [avatar, setAvatar] = useState<AvatarGroup>();
  const [designing, setDesigning] = useState(false);
  const matches = ({ name }: { name: string }) => name.toLowerCase().includes(query.trim().toLowerCase());
  const use = (tile: TileId) => {
    if (tile === 'design') setDesigning(true);
    else if (tile === 'upload') showToast('Avatar IV.png');
    else setAvatar(MY_AVATARS[0]);
  };
  const options = (looks: readonly Look[]) =>
    looks.filter(matches).map((look) => <LookOption key={look.id} look={look} onChoose={onChoose} />);
  return (
    <Tabs.Root defaultValue="My Avatars" className="looks-body" onValueChange={() => setDesigning(false)}>
      <div className="looks-bar tw-flex tw-items-center tw-justify-between tw-gap-3">
        <Tabs.List className="pills">
          {['Recently Used', 'My Avatars', 'Public Avatars'].map((name) => (
            <Tabs.Trigger key={name} value={name} className="pill" data-tab={name.split(' ')[0]?.toLowerCase()}>
              <Label text={name} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <label className="search">
          <Icon name="search" size="18" />
          <input
            placeholder={translated('Search')}
            aria-label="Search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
      </div>
      {designing && <LookDesigner onClose={() => setDesigning(false)} />}
      {avatar && (
        <button
          type="button"
          className="looks-back tw-flex tw-items-center tw-gap-2"
          onClick={() => setAvatar(undefined)}
        >
          <Icon name="right" size="16" />
          <span className="looks-of tw-truncate">{avatar.name}</span>
        </button>
      )}
      <Tabs.Content value="Recently Used" className="look-grid">
        {options(MY_LOOKS.slice(0, 4))}
      </Tabs.Content>
      <Tabs.Content value="My Avatars" className="look-grid">
        <Tiles onUse={use} />
        {avatar ? (
          options(avatar.looks)
        ) : (
          <>
            {options(MY_LOOKS)}
            {MY_AVATARS.filter(matches).map((group) => (
              <AvatarOption key={group.id} avatar={group} onOpen={() => setAvatar(group)} />
            ))}
          </>
        )}
      </Tabs.Content>
      <Tabs.Content value="Public Avatars" className="looks-public">
        <PickerFilters />
        <div className="look-grid">{options(PUBLIC_LOOKS)}</div>
      </Tabs.Content>
    </Tabs.Root>
  );
}
