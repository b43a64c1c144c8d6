import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';

interface QuickChoiceProps {
  name: string;
  options: readonly string[];
  icon?: string;
  start?: number;
}

/** A small menu in the composer: an icon alone, or the value as text. */
export function QuickChoice({ name, options, icon, start = 0 }: QuickChoiceProps) {
  const [value, setValue] = useState(options[start] ?? '');
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip" aria-label={icon ? `${name}: ${value}` : undefined}>
        {icon ? <Icon name={value === 'Portrait' ? 'portrait' : icon} size="16" /> : value}
        <Icon name="down" size="14" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu" align="start" sideOffset={6}>
          {options.map((option) => (
            <DropdownMenu.Item key={option} className="menu-item" onSelect={() => setValue(option)}>
              {option}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
