import { RadioGroup } from 'radix-ui';
import { place } from '../lib/place.ts';
import { useSettings } from '../lib/settings.ts';
import { useStore } from '../lib/store.ts';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { lineOf, TRANSLATE_ENGINES, type TranslateEngine } from './engines.ts';

interface EngineChoiceProps {
  value: TranslateEngine;
  onChange: (engine: TranslateEngine) => void;
}

/** Nobody has described the widget of this choice: cards, radio buttons and a list are all possible. */
export function EngineChoice(props: EngineChoiceProps) {
  const { search } = useStore(place);
  const widget = new URLSearchParams(search).get('engine-choice');
  if (widget === 'list') {
    const choose = (name: string) => props.onChange(TRANSLATE_ENGINES.find((engine) => engine === name) ?? props.value);
    return (
      <SelectBox
        id="translate-engine"
        label="Engine"
        value={props.value}
        options={TRANSLATE_ENGINES}
        onChange={choose}
      />
    );
  }
  return widget === 'radios' ? <EngineRadios {...props} /> : <EngineCards {...props} />;
}

function EngineCards({ value, onChange }: EngineChoiceProps) {
  const { plan } = useSettings();
  return (
    <RadioGroup.Root
      className="engine-cards"
      aria-label="Engine"
      value={value}
      onValueChange={(next) => onChange(next as TranslateEngine)}
    >
      {TRANSLATE_ENGINES.map((engine) => (
        <RadioGroup.Item key={engine} value={engine} className="engine-card" data-value={engine}>
          <span className="engine-card-name strong">
            <Label text={engine} />
          </span>
          <span className="support">{lineOf(engine, plan)}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

function EngineRadios({ value, onChange }: EngineChoiceProps) {
  return (
    <RadioGroup.Root
      className="engine-radios"
      aria-label="Engine"
      value={value}
      onValueChange={(next) => onChange(next as TranslateEngine)}
    >
      {TRANSLATE_ENGINES.map((engine) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is Radix' radio button
        <label key={engine} className="engine-radio tw-flex tw-items-center tw-gap-2" data-engine={engine}>
          <RadioGroup.Item value={engine} className="radio">
            <RadioGroup.Indicator className="radio-dot" />
          </RadioGroup.Item>
          <span>
            <Label text={engine} />
          </span>
        </label>
      ))}
    </RadioGroup.Root>
  );
}
