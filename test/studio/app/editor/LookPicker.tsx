import { Tabs } from 'radix-ui';
import { type Look, MY_LOOKS, PUBLIC_LOOKS } from '../content/looks.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Modal } from './Modal.tsx';

const TABS: ReadonlyArray<readonly [string, readonly Look[]]> = [
  ['Recently Used', MY_LOOKS.slice(0, 4)],
  ['My Avatars', MY_LOOKS],
  ['Public Avatars', PUBLIC_LOOKS],
];

const TILES = [
  ['Design with AI', 'agent'],
  ['Upload look', 'upload'],
  ['Add a look', 'plus'],
] as const;

interface LookPickerProps {
  open: boolean;
  onChoose: (look: Look) => void;
  onClose: () => void;
}

export function LookPicker({ open, onChoose, onClose }: LookPickerProps) {
  return (
    <Modal open={open} title="Choose Avatar" className="looks" onClose={onClose}>
      <Tabs.Root defaultValue="My Avatars" className="looks-body">
        <div className="tw-flex tw-items-center tw-justify-between tw-gap-3">
          <Tabs.List className="pills">
            {TABS.map(([name]) => (
              <Tabs.Trigger key={name} value={name} className="pill">
                <Label text={name} />
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <label className="search">
            <Icon name="search" size="18" />
            <input placeholder="Search" aria-label="Search" />
          </label>
        </div>
        {TABS.map(([name, looks]) => (
          <Tabs.Content key={name} value={name} className="look-grid">
            {name !== 'Public Avatars' &&
              TILES.map(([tile, icon]) => (
                <button key={tile} type="button" className="look-tile">
                  <Icon name={icon} size="24" />
                  <span>
                    <Label text={tile} />
                  </span>
                </button>
              ))}
            {looks.map((look) => (
              <button key={look.id} type="button" className="look" onClick={() => onChoose(look)}>
                <span className="look-picture" style={{ background: `hsl(${look.hue} 52% 84%)` }}>
                  <Portrait hue={look.hue} />
                </span>
                <span className="look-name tw-truncate">{look.name}</span>
              </button>
            ))}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Modal>
  );
}
