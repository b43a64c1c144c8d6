import { DropdownMenu } from 'radix-ui';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

const ENTRIES = [
  'Go to Video',
  'Edit as New',
  'Change Thumbnail',
  'Download',
  'Share',
  'Rename',
  'Move',
  'Trash',
] as const;

export function CardMenu() {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" data-more-btn="true" aria-label="More">
        <Icon name="more-level" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu" align="end" sideOffset={4}>
          {ENTRIES.map((entry) => (
            <DropdownMenu.Item key={entry} className="menu-item">
              <Label text={entry} />
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
