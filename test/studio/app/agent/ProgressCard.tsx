import { useEffect, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const STEPS = ['Writing the script', 'Avatar IV scenes', 'B-roll with Seedance', 'Captions'] as const;

/** A status, not a choice: its sentences name features and none is a label. */
export function ProgressCard() {
  const [percent, setPercent] = useState(8);
  useEffect(() => {
    const timer = setInterval(() => setPercent((value) => Math.min(96, value + 4)), 400);
    return () => clearInterval(timer);
  }, []);
  const reached = Math.floor((percent / 100) * STEPS.length);
  return (
    <div className="progress-card">
      <div className="tw-flex tw-items-center tw-justify-between tw-gap-3">
        <span className="strong">Our Video Agent is working on your video</span>
        <span className="support">{percent}%</span>
      </div>
      <progress max={100} value={percent} aria-label="Progress" />
      <ol className="progress-steps">
        {STEPS.map((step, index) => (
          <li key={step} className="progress-step tw-flex tw-items-center tw-gap-2" data-reached={index <= reached}>
            <Icon name={index < reached ? 'checkmark' : 'clock'} size="16" />
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

export function DoneCard() {
  return (
    <div className="progress-card done-card">
      <span className="strong">Your video is ready!</span>
      <div className="done-player">
        <Portrait hue={214} />
        <span className="player-time">0:00 / 0:15</span>
      </div>
      <div className="done-title tw-truncate">Avatar V</div>
      <div className="plan-actions tw-flex tw-gap-2">
        <button type="button" className="button">
          <Label text="Download" />
        </button>
        <button type="button" className="button button-brand">
          <Label text="Edit a Copy in AI Studio" />
        </button>
      </div>
    </div>
  );
}
