import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { Voice } from '../../content/voices.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';

const SLIDERS = ['Speed', 'Pitch', 'Stability'] as const;
const SAMPLES = ['Avatar IV', 'Video Agent', 'Veo lo que dices y no lo creo.'] as const;

/** Settings of one voice. Its speed is how fast it talks, and no engine of the translator. */
export function VoiceDrawer({ voice, onClose }: { voice: Voice | null; onClose: () => void }) {
  const [sample, setSample] = useState('Upscale Video');
  if (!voice) return null;
  return (
    <Dialog.Root open modal={false} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Content className="drawer" aria-describedby={undefined}>
          <div className="tw-flex tw-items-center tw-justify-between">
            <Dialog.Title className="dialogTitle">{voice.name}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {SLIDERS.map((slider) => (
            <label key={slider} className="drawer-slider">
              <span>
                <Label text={slider} />
              </span>
              <input type="range" defaultValue={50} />
            </label>
          ))}
          <span className="strong">
            <Label text="Avatar Voice" />
          </span>
          <h3>
            <Label text="Sample texts" />
          </h3>
          <textarea
            className="field tw-resize-none"
            rows={2}
            aria-label="Sample text"
            value={sample}
            onChange={(event) => setSample(event.target.value)}
          />
          <ul className="drawer-samples">
            {SAMPLES.map((text) => (
              <li key={text} className="support">
                {text}
              </li>
            ))}
          </ul>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
