import { useEffect, useState } from 'react';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { TrainingDialog } from './TrainingDialog.tsx';

const TRAINING_TIME = 400;

export type ModelState = 'none' | 'training' | 'ready';

interface PersonalModelProps {
  state: ModelState;
  onChange: (state: ModelState) => void;
}

/** The offer to train a model of the user's face, until there is one. */
export function PersonalModel({ state, onChange }: PersonalModelProps) {
  const { plan } = useSettings();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (state !== 'training') return;
    const timer = setTimeout(() => onChange('ready'), TRAINING_TIME);
    return () => clearTimeout(timer);
  }, [state, onChange]);
  if (state === 'ready') return null;
  return (
    <aside className="model-offer" aria-label="Likeness">
      <span className="new-avatar-icon">
        <Icon name="agent" size="22" />
      </span>
      <h2 className="model-title">
        <Label text="Improve likeness with a personal model" />
      </h2>
      <p className="support">Train once, then every look is closer to you. 12 of 12 photos are ready.</p>
      {state === 'training' ? (
        <p className="model-status">12% • about 20 minutes left</p>
      ) : (
        <button type="button" className="button train-model" disabled={plan === 'free'} onClick={() => setOpen(true)}>
          <Label text="Train your personal model" />
        </button>
      )}
      <TrainingDialog
        open={open}
        onClose={() => setOpen(false)}
        onStart={() => {
          setOpen(false);
          onChange('training');
        }}
      />
    </aside>
  );
}
