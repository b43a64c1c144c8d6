import { ContextMenu, DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';

const ENTRIES = [
  'Go to Video',
  'Edit as New',
  'Create Template',
  'Change Thumbnail',
  'Download',
  'Share',
  'Rename',
  'Move',
  'Trash',
] as const;

interface CardMenuProps {
  entries?: readonly string[];
  onChoose?: (entry: string) => void;
}

/** The three dots of a card or folder. */
export function CardMenu({ entries = ENTRIES, onChoose }: CardMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" data-more-btn="true" aria-label="More">
        <Icon name="more-level" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu card-menu" align="end" sideOffset={4}>
          {entries.map((entry) => (
            <DropdownMenu.Item key={entry} className="menu-item" data-entry={entry} onSelect={() => onChoose?.(entry)}>
              <Label text={entry} />
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The same entries at the mouse, on a right click. */
export function CardContextMenu({ onChoose, children }: { onChoose: (entry: string) => void; children: ReactNode }) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu tw-z-menu card-menu">
          {ENTRIES.map((entry) => (
            <ContextMenu.Item key={entry} className="menu-item" data-entry={entry} onSelect={() => onChoose(entry)}>
              <Label text={entry} />
            </ContextMenu.Item>
          ))}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
