import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';

const SOURCES = ['All', 'Getty', 'Storyblocks', 'Pexels'] as const;
const ORIENTATIONS = ['All', 'Landscape', 'Portrait/Vertical', 'Square'] as const;
const CLIPS = [
  'veo_3.1_demo_clip.mp4',
  'City at dusk',
  'Runway lights',
  'Hands typing',
  'Stock market wall',
  'Forest walk',
];

/** Stock media: two tabs, a search box and two comboboxes. */
export function MediaPanel() {
  const [source, setSource] = useState<string>(SOURCES[0]);
  const [orientation, setOrientation] = useState<string>(ORIENTATIONS[0]);
  return (
    <div className="tool-body">
      <Tabs.Root defaultValue="Video">
        <Tabs.List className="pills">
          {['Video', 'Image'].map((tab) => (
            <Tabs.Trigger key={tab} value={tab} className="pill">
              <Label text={tab} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <label className="search search-wide">
          <Icon name="search" size="18" />
          <input placeholder="Search videos online" aria-label="Search videos online" />
        </label>
        <div className="media-filters">
          <div>
            <span className="form-label">
              <Label text="Sources" />
            </span>
            <SelectBox label="Sources" value={source} options={SOURCES} onChange={setSource} />
          </div>
          <div>
            <span className="form-label">
              <Label text="Orientation" />
            </span>
            <SelectBox label="Orientation" value={orientation} options={ORIENTATIONS} onChange={setOrientation} />
          </div>
        </div>
        {['Video', 'Image'].map((tab) => (
          <Tabs.Content key={tab} value={tab} className="media-grid">
            {CLIPS.map((clip, index) => (
              <figure key={clip} className="media-clip">
                <div className="media-thumb" style={{ background: mediaColour(index) }}>
                  <span className="media-time">0:{12 + index * 5}</span>
                </div>
                <figcaption className="tw-truncate">{clip}</figcaption>
              </figure>
            ))}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <button type="button" className="button tw-w-full">
        <Label text="Set as Background" />
      </button>
    </div>
  );
}

function mediaColour(index: number): string {
  const hue = 190 + index * 37;
  return `linear-gradient(160deg, hsl(${hue} 60% 74%), hsl(${hue + 40} 55% 48%) 62%, hsl(${hue + 60} 50% 34%))`;
}
