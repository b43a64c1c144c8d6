import { ToggleGroup } from 'radix-ui';
import { PUBLIC_KINDS } from '../content/avatars.ts';
import { Label } from '../parts/Label.tsx';

/** Categories of the stock avatars. */
export function PickerFilters() {
  return (
    <ToggleGroup.Root
      type="single"
      className="picker-filters tw-flex tw-gap-2"
      defaultValue="All"
      aria-label="Category"
    >
      {PUBLIC_KINDS.map((name) => (
        <ToggleGroup.Item key={name} value={name} className="chip">
          <Label text={name} />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
