import { Switch } from 'radix-ui';
import { useState } from 'react';
import { QuickChoice } from '../pages/QuickChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';

const COUNTS = ['1 look', '2 looks', '4 looks'] as const;

interface LookPromptProps {
  hasModel: boolean;
  onGenerate: (prompt: string, count: number) => void;
}

/** The bar at the foot of the page: one press of its button is one generation. */
export function LookPrompt({ hasModel, onGenerate }: LookPromptProps) {
  const [prompt, setPrompt] = useState('');
  const [count, setCount] = useState<string>(COUNTS[0]);
  const send = () => {
    onGenerate(prompt, Number.parseInt(count, 10));
    setPrompt('');
  };
  return (
    <form className="composer look-prompt-bar css-1x8dq0" onSubmit={(event) => event.preventDefault()}>
      <textarea
        className="tw-resize-none tw-w-full"
        rows={2}
        aria-label="Prompt"
        placeholder="Describe your look: outfit, place, light"
        value={prompt}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <div className="look-prompt-tools tw-flex tw-items-center tw-gap-2">
        <button type="button" className="icon-button" aria-label="Add reference">
          <Icon name="plus" />
        </button>
        <span className="chip look-reference">
          <Icon name="image" size="16" />
          <span className="tw-truncate">Sora 2.png</span>
        </span>
        <QuickChoice name="Orientation" icon="portrait" options={['Portrait', 'Landscape']} />
        <div className="look-count">
          <SelectBox label="Looks" value={count} options={COUNTS} onChange={setCount} />
        </div>
        {hasModel && (
          <div className="model-switch tw-flex tw-items-center tw-gap-2">
            <Switch.Root id="personal-model" className="switch" defaultChecked>
              <Switch.Thumb className="switch-thumb" />
            </Switch.Root>
            <label htmlFor="personal-model">
              <Label text="Personal model" />
            </label>
          </div>
        )}
        <span className="tw-flex-1" />
        <button
          type="button"
          className="button button-brand look-generate"
          disabled={prompt.trim() === ''}
          onClick={send}
        >
          <Label text="Generate" />
        </button>
      </div>
    </form>
  );
}
