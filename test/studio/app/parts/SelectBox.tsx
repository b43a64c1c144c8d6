import { Select } from 'radix-ui';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';

interface SelectBoxProps {
  label: string;
  value: string;
  options: readonly string[];
  onChange?: (value: string) => void;
  id?: string;
}

/** A combobox of the page. The options stand in a plain div: Radix's own viewport writes a style element by innerHTML. */
export function SelectBox({ label, value, options, onChange, id }: SelectBoxProps) {
  return (
    <Select.Root value={value} {...(onChange ? { onValueChange: onChange } : {})}>
      <Select.Trigger id={id} className="select tw-flex tw-items-center tw-justify-between" aria-label={label}>
        <span data-selected-value="true" className="tw-truncate">
          <Label text={value} />
        </span>
        <Icon name="down" size="16" />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="menu tw-z-menu" position="popper" sideOffset={6}>
          <div role="presentation" className="menu-scroll">
            {options.map((option) => (
              <Select.Item key={option} value={option} className="menu-item">
                <Select.ItemText asChild>
                  <span data-item-label="true">{option}</span>
                </Select.ItemText>
                <Select.ItemIndicator className="menu-check">
                  <Icon name="checkmark" size="16" />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </div>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}
