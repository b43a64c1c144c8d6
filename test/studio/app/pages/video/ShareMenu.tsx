import { Popover } from 'radix-ui';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';

const WAYS = ['Copy link', 'Email', 'Social media', 'Embed'] as const;

export function ShareMenu() {
  return (
    <Popover.Root>
      <Popover.Trigger className="button share-open">
        <Icon name="upload" size="18" />
        <Label text="Share" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover tw-z-menu share-menu" align="end" sideOffset={6}>
          {WAYS.map((way) => (
            <button key={way} type="button" className="menu-link">
              <Label text={way} />
            </button>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
