import { Dialog, Switch } from 'radix-ui';
import { useState } from 'react';
import { navigate } from '../lib/navigate.ts';
import type { Settings } from '../lib/settings.ts';
import { Label, useTranslate } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';
import { Swap } from '../parts/Swap.tsx';
import { useBalance } from '../state/balance.ts';
import { costOf } from '../state/cost.ts';
import { change, type EditorState } from '../state/editor.ts';
import { submit } from '../state/submit.ts';
import { CostLine } from './CostLine.tsx';
import { FormRow } from './FormRow.tsx';

/** "Generate" only opens this; "Submit" spends. */
export function GenerateForm({ state, settings }: { state: EditorState; settings: Settings }) {
  const t = useTranslate();
  const balance = useBalance();
  const [resolution, setResolution] = useState('1080p');
  const [fps, setFps] = useState('25');
  const [folder, setFolder] = useState('My Projects');
  const [watermark, setWatermark] = useState(settings.plan === 'free');
  const shown = settings.native !== 'off' && settings.plan !== 'free';
  const cost = shown ? nativeCost(state, settings) : null;
  const short = cost !== null && balance !== null && cost > balance;
  const send = () => {
    submit(cost);
    change({ dialog: null });
    void navigate('/projects', { delayMs: settings.submitDelay });
  };
  return (
    <>
      <div className="modal-body">
        <FormRow label="Title">
          <input
            id="generate-title"
            className="field"
            aria-label="Title"
            placeholder={t('Untitled Video')}
            value={state.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </FormRow>
        <FormRow label="Save to">
          <SelectBox
            label="Save to"
            value={folder}
            options={['My Projects', 'Avatar III renders', 'Clients']}
            onChange={setFolder}
          />
        </FormRow>
        <div className="form-three">
          <FormRow label="Resolution">
            <SelectBox
              label="Resolution"
              value={resolution}
              options={['720p', '1080p', '4K']}
              onChange={setResolution}
            />
          </FormRow>
          <FormRow label="Fps">
            <SelectBox label="Fps" value={fps} options={['25', '30', '60']} onChange={setFps} />
          </FormRow>
          <FormRow label="Format">
            <SelectBox label="Format" value="MP4" options={['MP4']} />
          </FormRow>
        </div>
        <div className="switch-row tw-flex tw-items-center tw-justify-between">
          <label htmlFor="watermark">
            <Label text="HeyGen Watermark" />
          </label>
          <Switch.Root id="watermark" className="switch" checked={watermark} onCheckedChange={setWatermark}>
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
        </div>
        <CostLine state={state} settings={settings} cost={cost} balance={balance} />
      </div>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <Dialog.Close className="button">
          <Label text="Cancel" />
        </Dialog.Close>
        <Swap>
          <button type="button" className="button button-brand tw-bg-brand" disabled={short} onClick={send}>
            <Label text="Submit" />
          </button>
        </Swap>
      </div>
    </>
  );
}

// A video that is free by its engines has no cost line, whatever number the address asks for.
function nativeCost(state: EditorState, settings: Settings): number {
  const cost = costOf(state.scenes, settings.plan);
  return cost === 0 ? 0 : (settings.cost ?? cost);
}
