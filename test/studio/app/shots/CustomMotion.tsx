import { Switch } from 'radix-ui';
import { useState } from 'react';
import { GESTURES, OWN_GESTURES } from '../content/shots.ts';
import { Label } from '../parts/Label.tsx';

/** How the presenter moves: a description with presets, and livelier gestures altogether. */
export function CustomMotion() {
  const [open, setOpen] = useState(false);
  const [motion, setMotion] = useState('');
  const add = (gesture: string) => setMotion((before) => (before ? `${before}, ${gesture}` : gesture));
  return (
    <div className="shots-moves">
      <div className="tw-flex tw-items-center tw-gap-3 shots-moves-row">
        <button type="button" className="chip shots-motion" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>
            <Label text="Apply Custom Motion" />
          </span>
          <span className="beta">BETA</span>
        </button>
        <div className="shots-expressive tw-flex tw-items-center tw-gap-2">
          <Switch.Root id="more-expressive" className="switch">
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
          <label htmlFor="more-expressive">
            <Label text="More expressive" />
          </label>
        </div>
      </div>
      {open && (
        <div className="shots-motion-panel">
          <textarea
            className="field tw-resize-none"
            rows={2}
            aria-label="Custom motion"
            placeholder="Describe gestures, for example: nods, then points at the chart"
            value={motion}
            onChange={(event) => setMotion(event.target.value)}
          />
          <div className="shots-presets tw-flex tw-gap-2">
            {GESTURES.map((gesture) => (
              <button key={gesture} type="button" className="chip" onClick={() => add(gesture)}>
                <Label text={gesture} />
              </button>
            ))}
          </div>
          <div className="shots-presets shots-presets-own tw-flex tw-items-center tw-gap-2">
            <span className="support">
              <Label text="My presets" />
            </span>
            {OWN_GESTURES.map((gesture) => (
              <button key={gesture} type="button" className="chip" onClick={() => add(gesture)}>
                {gesture}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
