import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { VOICES } from '../content/shots.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

/** The voice by its name, which its maker chose. */
export function VoiceChoice() {
  const [voice, setVoice] = useState<string>(VOICES[0]);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip shots-voice">
        <Icon name="voice" size="16" />
        <span className="chip-caption">
          <Label text="Voice" />
        </span>
        <span className="tw-truncate">{voice}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu voice-menu tw-z-menu" align="start" sideOffset={6}>
          {VOICES.map((name) => (
            <DropdownMenu.Item key={name} className="menu-item" onSelect={() => setVoice(name)}>
              <span className="voice-name">{name}</span>
              {name === voice && <Icon name="checkmark" size="16" />}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
