import { Popover } from 'radix-ui';
import { useState } from 'react';

interface ClickableChoiceProps {
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
  testId: string;
}

/** A value to click, and its options: plain elements, no button and no list. */
export function ClickableChoice({ value, options, onChange, testId }: ClickableChoiceProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <div className="chip shots-choice" data-testid={testId} tabIndex={-1}>
          {value}
        </div>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover shots-options tw-z-menu" align="start" sideOffset={6}>
          {options.map((option) => (
            <Popover.Close key={option} asChild onClick={() => onChange(option)}>
              <div className="menu-item" data-value={option}>
                {option}
              </div>
            </Popover.Close>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
