import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

const WAYS = [
  ['scenes', 'Build scene-by-scene', '/create-v4/draft?fromCreateButton=true'],
  ['text', 'Add a script', '/avatar'],
  ['agent', 'Use with prompt', '/home/video-agent'],
  ['shots', 'Create new shots', '/avatar/avatar-shots'],
] as const;

/** What can be made with an avatar; each way leads to another page. */
export function UseMenu({ children }: { children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu use-menu tw-z-menu" align="end" sideOffset={6}>
          {WAYS.map(([icon, way, to]) => (
            <DropdownMenu.Item
              key={way}
              className="menu-item"
              data-testid={`use-${icon}`}
              onSelect={() => void navigate(to)}
            >
              <span className="tw-flex tw-items-center tw-gap-2.5">
                <Icon name={icon} size="18" />
                <Label text={way} />
              </span>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
