import { useState } from 'react';
import type { Source } from '../content/sources.ts';
import { FormRow } from '../editor/FormRow.tsx';
import { useSettings } from '../lib/settings.ts';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { Swap } from '../parts/Swap.tsx';
import { useBalance } from '../state/balance.ts';
import { submit } from '../state/submit.ts';
import { EngineChoice } from './EngineChoice.tsx';
import { type TranslateEngine, translationCost } from './engines.ts';
import { LANGUAGES, LanguageGrid } from './LanguageGrid.tsx';
import { TranslateCost } from './TranslateCost.tsx';
import { TranslateOptions } from './TranslateOptions.tsx';

interface TranslatePanelProps {
  source: Source;
  onTranslate: (languages: readonly string[]) => void;
}

/** Languages, engine and options of one job. "Translate" spends at once. */
export function TranslatePanel({ source, onTranslate }: TranslatePanelProps) {
  const { plan, native, cost: told } = useSettings();
  const balance = useBalance();
  const [languages, setLanguages] = useState<readonly string[]>([]);
  const [engine, setEngine] = useState<TranslateEngine>('Speed');
  const [spoken, setSpoken] = useState('Auto Detect');
  const computed = translationCost(source.seconds, languages.length, engine, plan);
  const cost = native === 'off' || plan === 'free' || computed === 0 ? null : (told ?? computed);
  const go = () => {
    submit(cost);
    onTranslate(languages);
  };
  return (
    <div className="translate-panel">
      <FormRow label="Original language">
        <SelectBox
          id="translate-spoken"
          label="Original language"
          value={spoken}
          options={['Auto Detect', ...LANGUAGES]}
          onChange={setSpoken}
        />
      </FormRow>
      <LanguageGrid chosen={languages} onChange={setLanguages} />
      <h3>
        <Label text="Quality" />
      </h3>
      <EngineChoice value={engine} onChange={setEngine} />
      <TranslateOptions />
      <TranslateCost cost={cost} balance={balance} />
      <div className="translate-foot tw-flex tw-items-center tw-justify-end tw-gap-2">
        <Swap>
          <button
            type="button"
            className="button button-brand tw-bg-brand translate-go"
            disabled={languages.length === 0 || (cost !== null && balance !== null && cost > balance)}
            onClick={go}
          >
            <Label text="Translate" />
          </button>
        </Swap>
      </div>
    </div>
  );
}
