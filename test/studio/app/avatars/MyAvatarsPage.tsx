import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { MY_AVATARS } from '../content/avatars.ts';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { AvatarCard } from './AvatarCard.tsx';
import { NewAvatarDialog } from './NewAvatarDialog.tsx';
import { PublicAvatars } from './PublicAvatars.tsx';

const SORTS = ['Last edited', 'Newest', 'Name'] as const;

export function MyAvatarsPage() {
  const { plan } = useSettings();
  const translated = useTranslate();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<string>(SORTS[0]);
  const [creating, setCreating] = useState(false);
  const [managing, setManaging] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
  const found = MY_AVATARS.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
  const shown = sort === 'Name' ? found.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : found;
  return (
    <div className="avatars">
      <div className="page-head tw-flex tw-items-center tw-justify-between tw-gap-3">
        <h1>
          <Label text="Avatars" />
        </h1>
        <div className="tw-flex tw-items-center tw-gap-3">
          {plan === 'free' && <span className="support">1 of 1 custom avatars used</span>}
          <label className="search">
            <Icon name="search" size="18" />
            <input
              placeholder={translated('Search')}
              aria-label="Search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
          <button type="button" className="button button-brand new-avatar-button" onClick={() => setCreating(true)}>
            <Icon name="plus" size="18" />
            <Label text="New Avatar" />
          </button>
        </div>
      </div>
      <Tabs.Root defaultValue="mine">
        <div className="avatars-bar tw-flex tw-items-center tw-justify-between tw-gap-3">
          <Tabs.List className="pills">
            <Tabs.Trigger value="mine" className="pill">
              <Label text="My Avatars" />
            </Tabs.Trigger>
            <Tabs.Trigger value="public" className="pill" data-testid="public-avatars-tab">
              <Label text="Public Avatars" />
            </Tabs.Trigger>
          </Tabs.List>
          <div className="avatars-sort tw-flex tw-items-center tw-gap-3">
            <button type="button" className="manage" aria-pressed={managing} onClick={() => setManaging(!managing)}>
              {managing ? `DONE (${chosen.length})` : 'MANAGE'}
            </button>
            <SelectBox label="Sort by" value={sort} options={SORTS} onChange={setSort} />
          </div>
        </div>
        <Tabs.Content value="mine" className="avatar-grid">
          <button type="button" className="avatar-new" onClick={() => setCreating(true)}>
            <Icon name="plus" size="24" />
            <Label text="Create a new avatar" />
          </button>
          {shown.map((avatar) => (
            <AvatarCard
              key={avatar.id}
              avatar={avatar}
              managing={managing}
              chosen={chosen.includes(avatar.id)}
              onChoose={() => toggle(avatar.id)}
            />
          ))}
        </Tabs.Content>
        <Tabs.Content value="public">
          <PublicAvatars query={query} />
        </Tabs.Content>
      </Tabs.Root>
      <NewAvatarDialog open={creating} onClose={() => setCreating(false)} />
    </div>
  );
}
