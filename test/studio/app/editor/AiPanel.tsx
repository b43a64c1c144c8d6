import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { SelectBox } from '../parts/SelectBox.tsx';

const TILES = [
  ['Script Writer', 'text', 250],
  ['Motion Designer', 'move', 30],
  ['Image Generator', 'image', 160],
  ['Video Generator', 'media2', 330],
] as const;

const MODELS = ['Veo 3.1', 'Sora 2', 'Kling', 'Seedance', 'Hailuo', 'Runway'] as const;

export function AiPanel() {
  const [tile, setTile] = useState<string | null>(null);
  const [model, setModel] = useState<string>(MODELS[0]);
  return (
    <div className="tool-body">
      <div className="ai-tiles">
        {TILES.map(([name, icon, hue]) => (
          <button
            key={name}
            type="button"
            className="ai-tile"
            aria-pressed={tile === name}
            onClick={() => setTile(tile === name ? null : name)}
          >
            <span className="ai-icon" style={{ background: `hsl(${hue} 80% 60% / .16)`, color: `hsl(${hue} 60% 52%)` }}>
              <Icon name={icon} />
            </span>
            <span>
              <Label text={name} />
            </span>
          </button>
        ))}
      </div>
      {tile === 'Video Generator' && (
        <div className="ai-form">
          <label className="form-label" htmlFor="ai-model">
            <Label text="Model" />
          </label>
          <SelectBox id="ai-model" label="Model" value={model} options={MODELS} onChange={setModel} />
          <label className="form-label" htmlFor="ai-prompt">
            <Label text="Prompt" />
          </label>
          <textarea
            id="ai-prompt"
            className="field tw-resize-none"
            rows={4}
            defaultValue="A runway at night, as Veo would film it"
          />
          <button type="button" className="button button-brand tw-w-full">
            <Label text="Generate" />
          </button>
        </div>
      )}
    </div>
  );
}
