import { Switch, ToggleGroup } from 'radix-ui';
import { useId, useState } from 'react';
import { GLOSSARIES } from '../content/sources.ts';
import { FormRow } from '../editor/FormRow.tsx';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';

const SWITCHES = [
  ['Dynamic Duration', true],
  ['Remove Background Sound', false],
  ['Enhance Voice', false],
  ['Enable Captions', false],
  ['Review & Edit', false],
] as const;

export function TranslateOptions() {
  const [glossary, setGlossary] = useState<string>(GLOSSARIES[0]);
  const [dialect, setDialect] = useState('Base');
  return (
    <>
      <div className="translate-two">
        <FormRow label="Translation style">
          <ToggleGroup.Root
            type="single"
            className="pills"
            aria-label="Translation style"
            value={dialect}
            onValueChange={(next) => next && setDialect(next)}
          >
            {['Base', 'Localized'].map((name) => (
              <ToggleGroup.Item key={name} value={name} className="pill translate-style">
                <Label text={name} />
              </ToggleGroup.Item>
            ))}
          </ToggleGroup.Root>
        </FormRow>
        <FormRow label="Brand Glossary">
          <SelectBox
            id="translate-glossary"
            label="Brand Glossary"
            value={glossary}
            options={GLOSSARIES}
            onChange={setGlossary}
          />
        </FormRow>
      </div>
      <div className="translate-switches">
        {SWITCHES.map(([label, on]) => (
          <OptionSwitch key={label} label={label} on={on} />
        ))}
      </div>
    </>
  );
}

export function OptionSwitch({ label, on = false }: { label: string; on?: boolean }) {
  const id = useId();
  return (
    <div className="switch-row translate-option tw-flex tw-items-center tw-justify-between tw-gap-2">
      <label htmlFor={id}>
        <Label text={label} />
      </label>
      <Switch.Root id={id} className="switch" defaultChecked={on}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  );
}
