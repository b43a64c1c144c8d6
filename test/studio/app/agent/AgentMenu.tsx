import { DropdownMenu } from 'radix-ui';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

interface AgentMenuProps {
  id: string;
  entries: ReadonlyArray<readonly [name: string, line: string]>;
  value: string;
  onChange: (value: string) => void;
}

/** A choice of the composer: its button shows what is chosen, its entries say what they do. */
export function AgentMenu({ id, entries, value, onChange }: AgentMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={`chip ${id}`}>
        <span>
          <Label text={value} />
        </span>
        <Icon name="down" size="14" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu agent-menu tw-z-menu" align="start" side="top" sideOffset={6}>
          <DropdownMenu.RadioGroup value={value} onValueChange={onChange}>
            {entries.map(([name, line]) => (
              <DropdownMenu.RadioItem key={name} value={name} className="menu-item agent-entry" data-entry={name}>
                <span>
                  <span className="strong">
                    <Label text={name} />
                  </span>
                  <span className="support agent-entry-line">{line}</span>
                </span>
                <DropdownMenu.ItemIndicator className="menu-check">
                  <Icon name="checkmark" size="16" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
