import { DropdownMenu } from 'radix-ui';
import type { Voice } from '../../content/voices.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { showToast } from '../../state/toast.ts';

export function VoiceRow({ voice, onOpen }: { voice: Voice; onOpen: (voice: Voice) => void }) {
  return (
    <li className="voice-row tw-flex tw-items-center tw-gap-3" data-voice={voice.name}>
      <button
        type="button"
        className="voice-play"
        style={{ background: `hsl(${voice.hue} 55% 52%)` }}
        aria-label="Play"
      >
        <Icon name="play" size="16" />
      </button>
      <button type="button" className="voice-name tw-truncate" onClick={() => onOpen(voice)}>
        {voice.name}
      </button>
      <span className="support voice-cell">{voice.language}</span>
      <span className="support voice-cell">{voice.style}</span>
      <Wave hue={voice.hue} />
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="icon-button" data-more-btn="true" aria-label="More">
          <Icon name="more-level" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu tw-z-menu voice-menu" align="end" sideOffset={4}>
            {['Use in video', 'Rename', 'Favorite', 'Trash'].map((entry) => (
              <DropdownMenu.Item
                key={entry}
                className="menu-item"
                onSelect={() => entry === 'Favorite' && showToast(`“${voice.name}” is one of your favorites now`)}
              >
                <Label text={entry} />
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </li>
  );
}

/** The picture of a recording. */
function Wave({ hue }: { hue: number }) {
  const bars = Array.from({ length: 28 }, (_, index) => 3 + ((hue + index * index * 13) % 17));
  return (
    <svg className="voice-wave" viewBox="0 0 140 24" aria-hidden="true">
      <path
        d={bars.map((height, index) => `M${index * 5 + 2} ${12 - height / 2}v${height}`).join('')}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
