import { DropdownMenu } from 'radix-ui';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

export function AddLookMenu({ onUpload }: { onUpload: () => void }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-brand add-look">
        <Icon name="plus" size="18" />
        <Label text="Add a look" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu use-menu tw-z-menu" align="end" sideOffset={6}>
          <DropdownMenu.Item
            className="menu-item"
            data-entry="design"
            onSelect={() => void navigate('/avatar/design-look')}
          >
            <span className="tw-flex tw-items-center tw-gap-2.5">
              <Icon name="agent" size="18" />
              <Label text="Design with AI" />
            </span>
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" data-entry="upload" onSelect={onUpload}>
            <span className="tw-flex tw-items-center tw-gap-2.5">
              <Icon name="upload" size="18" />
              <Label text="Upload look" />
            </span>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
