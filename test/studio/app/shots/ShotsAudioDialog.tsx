import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { RECORDINGS } from '../content/shots.ts';
import { Modal } from '../editor/Modal.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { clock } from '../state/length.ts';

export type Recording = (typeof RECORDINGS)[number];

interface ShotsAudioDialogProps {
  open: boolean;
  onChoose: (recording: Recording) => void;
  onClose: () => void;
}

export function ShotsAudioDialog({ open, onChoose, onClose }: ShotsAudioDialogProps) {
  const [chosen, setChosen] = useState<Recording>();
  const attach = () => {
    if (chosen) onChoose(chosen);
    onClose();
  };
  return (
    <Modal open={open} title={chosen ? 'Confirm Audio' : 'Add audio'} className="audio-dialog" onClose={onClose}>
      <Tabs.Root defaultValue="upload">
        <div className="modal-body">
          <Tabs.List className="pills">
            <Tabs.Trigger value="record" className="pill">
              <Label text="Record Audio" />
            </Tabs.Trigger>
            <Tabs.Trigger value="upload" className="pill">
              <Label text="Upload Audio" />
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="record" className="shots-record support">
            <span className="shots-microphone">
              <Icon name="voice" size="26" />
            </span>
            Read your script aloud, up to three minutes.
          </Tabs.Content>
          <Tabs.Content value="upload" className="shots-files">
            {RECORDINGS.map((recording) => (
              <button
                key={recording.name}
                type="button"
                className="audio-file tw-flex tw-items-center tw-gap-2.5"
                aria-pressed={chosen === recording}
                onClick={() => setChosen(recording)}
              >
                <Icon name="wave" />
                <span className="tw-flex-1 tw-truncate">{recording.name}</span>
                <span className="support">{clock(recording.seconds)}</span>
              </button>
            ))}
          </Tabs.Content>
        </div>
      </Tabs.Root>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <button type="button" className="button button-brand shots-attach" disabled={!chosen} onClick={attach}>
          <Label text="Add audio" />
        </button>
      </div>
    </Modal>
  );
}
