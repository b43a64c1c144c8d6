import { Switch } from 'radix-ui';
import { useState } from 'react';
import { QuickChoice } from '../pages/QuickChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { AgentMenu } from './AgentMenu.tsx';

interface AgentComposerProps {
  onSend: (prompt: string) => void;
  prompt: string;
  onPrompt: (prompt: string) => void;
  /** Rows of the text box: the start page's is larger. */
  rows?: number;
}

const MODES = [
  ['Chat Mode', 'See and refine the plan first'],
  ['Autopilot Mode', 'From the prompt to the video'],
] as const;

const TIERS = [
  ['Standard', 'Uses credits'],
  ['Essential mode', 'For when they have run out'],
] as const;

/** Prompt box of the start page and of each conversation. Sending costs nothing: a plan comes first. */
export function AgentComposer({ onSend, prompt, onPrompt, rows = 2 }: AgentComposerProps) {
  const [mode, setMode] = useState('Chat Mode');
  const [tier, setTier] = useState('Standard');
  return (
    <form
      className="agent-composer css-5t0v1m"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(prompt);
      }}
    >
      <Attachments />
      <textarea
        className="tw-resize-none tw-w-full agent-prompt"
        rows={rows}
        placeholder="Describe your video"
        aria-label="Prompt"
        value={prompt}
        onChange={(event) => onPrompt(event.target.value)}
      />
      <div className="agent-bar tw-flex tw-items-center tw-gap-1.5">
        <button type="button" className="icon-button" aria-label="Attach">
          <Icon name="plus" />
        </button>
        <button type="button" className="icon-button" aria-label="Voice">
          <Icon name="voice" size="18" />
        </button>
        <button type="button" className="chip agent-brand">
          <Icon name="brand" size="16" />
          <span>
            <Label text="Brand System" />
          </span>
        </button>
        <QuickChoice name="Duration" options={['Auto', '15s', '30s', '60s', '90s']} />
        <QuickChoice name="Orientation" icon="landscape" options={['Landscape', 'Portrait']} />
        <AgentMenu id="agent-mode" entries={MODES} value={mode} onChange={setMode} />
        <AgentMenu id="agent-tier" entries={TIERS} value={tier} onChange={setTier} />
        <VisualsSwitch />
        <span className="tw-flex-1" />
        <button
          type="submit"
          className="send tw-bg-brand agent-send"
          data-loading="false"
          disabled={prompt.trim() === ''}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

/** Chips with a small caption: their names are the user's. */
function Attachments() {
  return (
    <div className="agent-chips tw-flex tw-gap-2">
      {[
        ['Avatar', 'Hailuo'],
        ['Image', 'Avatar IV.png'],
        ['Image', 'Stock media'],
      ].map(([caption, name]) => (
        <span key={name} className="chip chip-user agent-chip">
          <span className="chip-caption">{caption}</span>
          <span className="tw-truncate">{name}</span>
        </span>
      ))}
    </div>
  );
}

function VisualsSwitch() {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is Radix' switch
    <label className="agent-visuals tw-flex tw-items-center tw-gap-2">
      <Switch.Root className="switch switch-small">
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
      <span>Seedance</span>
    </label>
  );
}
