import { useState } from 'react';
import type { Look } from '../content/looks.ts';
import { QuickChoice } from '../pages/QuickChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Swap } from '../parts/Swap.tsx';
import { clock } from '../state/length.ts';
import { ClickableChoice } from './ClickableChoice.tsx';
import { CustomMotion } from './CustomMotion.tsx';
import { type Recording, ShotsAudioDialog } from './ShotsAudioDialog.tsx';
import { ShotsSubmit } from './ShotsSubmit.tsx';
import { VoiceChoice } from './VoiceChoice.tsx';

interface ComposerProps {
  look: Look;
  sent: boolean;
  onSwitch: () => void;
  onSubmit: (title: string) => void;
}

/** The avatar speaks a script, or a recording. */
export function PresenterComposer({ look, sent, onSwitch, onSubmit }: ComposerProps) {
  const [script, setScript] = useState('');
  const [audio, setAudio] = useState<Recording>();
  const [adding, setAdding] = useState(false);
  const [resolution, setResolution] = useState('1080p');
  const send = () => {
    onSubmit(audio?.name ?? script.split(/[.\n]/)[0] ?? script);
    setScript('');
    setAudio(undefined);
  };
  return (
    <Swap>
      <div className="composer shots-composer css-9d2k1x" data-mode="presenter">
        <div className="tw-flex tw-gap-4 shots-main">
          <div className="shots-look">
            <span className="composer-look">
              <Portrait hue={look.hue} />
            </span>
            <span className="shots-look-name tw-truncate">{look.name}</span>
            <button type="button" className="quiet-link shots-switch" onClick={onSwitch}>
              <Label text="Switch look" />
            </button>
          </div>
          <div className="tw-flex-1 tw-min-w-0">
            <div className="shots-area-head tw-flex tw-items-center tw-justify-between">
              <span className="strong">
                <Label text="Video Script" />
              </span>
              <button type="button" className="shots-upload" onClick={() => setAdding(true)}>
                <Label text="upload/record" />
              </button>
            </div>
            {audio ? (
              <div className="shots-audio tw-flex tw-items-center tw-gap-2.5">
                <Icon name="wave" />
                <span className="shots-audio-name tw-flex-1 tw-truncate">{audio.name}</span>
                <span className="support">00:00 / {clock(audio.seconds)}</span>
                <button
                  type="button"
                  className="icon-button icon-button-small"
                  aria-label="Remove audio"
                  onClick={() => setAudio(undefined)}
                >
                  <Icon name="close" size="16" />
                </button>
              </div>
            ) : (
              <textarea
                className="tw-resize-none tw-w-full"
                rows={4}
                aria-label="Video Script"
                placeholder="What should your avatar say?"
                value={script}
                onChange={(event) => setScript(event.target.value)}
              />
            )}
            <CustomMotion />
          </div>
        </div>
        <div className="composer-bar tw-flex tw-items-center tw-gap-2">
          <VoiceChoice />
          <QuickChoice name="Orientation" icon="landscape" options={['Landscape', 'Portrait']} />
          <ClickableChoice
            testId="shots-resolution"
            value={resolution}
            options={['720p', '1080p', '4K']}
            onChange={setResolution}
          />
          <span className="tw-flex-1" />
          <ShotsSubmit sent={sent} disabled={!audio && script.trim() === ''} onSubmit={send} />
        </div>
        <ShotsAudioDialog open={adding} onChoose={setAudio} onClose={() => setAdding(false)} />
      </div>
    </Swap>
  );
}
