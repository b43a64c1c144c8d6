import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import type { Project } from '../../content/titles.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Portrait } from '../../parts/Portrait.tsx';

const RATES = ['0.5x', '1x', '1.5x', '2x'] as const;

/** The video, with captions over it. How fast it plays is no engine of the translator. */
export function Player({ project }: { project: Project }) {
  const [rate, setRate] = useState<string>('1x');
  return (
    <div
      className="player"
      style={{ background: `linear-gradient(150deg, hsl(${project.hue} 50% 80%), hsl(${project.hue + 60} 50% 55%))` }}
    >
      <Portrait hue={project.hue} />
      <p className="player-caption">Avatar V</p>
      <div className="player-bar tw-flex tw-items-center tw-gap-2">
        <button type="button" className="icon-button icon-button-small" aria-label="Play">
          <Icon name="play" size="16" />
        </button>
        <span className="tw-flex-1">0:12 / {project.duration}</span>
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger className="player-rate">Speed {rate}</DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu tw-z-menu rate-menu" side="top" align="end" sideOffset={8}>
              <DropdownMenu.Label className="support rate-title">Speed</DropdownMenu.Label>
              {RATES.map((entry) => (
                <DropdownMenu.Item key={entry} className="menu-item" onSelect={() => setRate(entry)}>
                  {entry}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
        <span>1080p</span>
        <button type="button" className="icon-button icon-button-small" aria-label="Full screen">
          <Icon name="full" size="16" />
        </button>
      </div>
    </div>
  );
}
