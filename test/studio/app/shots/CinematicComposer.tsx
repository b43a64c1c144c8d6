import { useState } from 'react';
import { REFERENCES } from '../content/shots.ts';
import { QuickChoice } from '../pages/QuickChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import { ClickableChoice } from './ClickableChoice.tsx';
import { ShotsSubmit } from './ShotsSubmit.tsx';

const DURATIONS = ['Auto', ...Array.from({ length: 12 }, (_, index) => `${index + 4}s`)];

interface ComposerProps {
  sent: boolean;
  onSubmit: (title: string) => void;
}

/** Films a short scene from a description and pictures to go by. */
export function CinematicComposer({ sent, onSubmit }: ComposerProps) {
  const [shot, setShot] = useState('');
  const [references, setReferences] = useState<readonly string[]>(REFERENCES.slice(0, 2));
  const [resolution, setResolution] = useState('720p');
  const [duration, setDuration] = useState('Auto');
  const send = () => {
    onSubmit(shot.split(/[.\n]/)[0] ?? shot);
    setShot('');
  };
  return (
    <Swap>
      <div className="composer shots-composer css-9d2k1x" data-mode="cinematic">
        <div className="shots-area-head tw-flex tw-items-center tw-justify-between">
          <span className="strong">
            <Label text="Describe Your Shot" />
          </span>
          <button type="button" className="quiet-link tw-flex tw-items-center tw-gap-1.5 shots-enhance">
            <Icon name="agent" size="15" />
            <Label text="Enhance prompt" />
          </button>
        </div>
        <textarea
          className="tw-resize-none tw-w-full"
          rows={4}
          aria-label="Describe Your Shot"
          placeholder="Who does what, where, and how does the camera move?"
          value={shot}
          onChange={(event) => setShot(event.target.value)}
        />
        <div className="shots-references tw-flex tw-items-center tw-gap-2">
          <button
            type="button"
            className="icon-button shots-add"
            aria-label="Add reference"
            onClick={() => setReferences(REFERENCES)}
          >
            <Icon name="plus" />
          </button>
          {references.map((name) => (
            <span key={name} className="chip shots-reference">
              <Icon name="image" size="16" />
              <span className="tw-truncate">{name}</span>
            </span>
          ))}
        </div>
        <div className="composer-bar tw-flex tw-items-center tw-gap-2">
          <QuickChoice name="Ratio" options={['16:9', '9:16', '1:1']} />
          <ClickableChoice
            testId="shots-resolution"
            value={resolution}
            options={['720p', '1080p']}
            onChange={setResolution}
          />
          <ClickableChoice testId="shots-duration" value={duration} options={DURATIONS} onChange={setDuration} />
          <span className="tw-flex-1" />
          <ShotsSubmit sent={sent} disabled={shot.trim() === ''} onSubmit={send} />
        </div>
      </div>
    </Swap>
  );
}
