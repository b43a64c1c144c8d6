import { DropdownMenu } from 'radix-ui';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';

const TYPES = ['All types', 'AI Studio', 'Video Translate', 'Video Agent', 'Avatar Video'] as const;

/** Only the videos that were made in one way. */
export function TypeFilter({ type, onChoose }: { type: string; onChoose: (type: string) => void }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button type-filter">
        <Label text={type} />
        <Icon name="down" size="16" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu type-menu" align="end" sideOffset={4}>
          {TYPES.map((entry) => (
            <DropdownMenu.Item key={entry} className="menu-item" data-type={entry} onSelect={() => onChoose(entry)}>
              <Label text={entry} />
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
