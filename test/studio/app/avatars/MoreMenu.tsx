import { DropdownMenu } from 'radix-ui';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

interface MoreMenuProps {
  entries: readonly string[];
  onChoose: (entry: string) => void;
}

/** The three dots of a card. */
export function MoreMenu({ entries, onChoose }: MoreMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="card-button" data-more-btn="true" aria-label="More">
        <Icon name="more-level" size="16" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu" align="end" sideOffset={4}>
          {entries.map((entry) => (
            <DropdownMenu.Item
              key={entry}
              className="menu-item"
              data-entry={entry.toLowerCase().replaceAll(' ', '-')}
              onSelect={() => onChoose(entry)}
            >
              <Label text={entry} />
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
