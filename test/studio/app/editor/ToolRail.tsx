import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import { change } from '../state/editor.ts';

const TOOLS = [
  ['AI Tools', 'agent'],
  ['Media', 'media2'],
  ['Elements', 'elements'],
  ['Text', 'text'],
  ['Music', 'music'],
  ['Captions', 'cc-captions'],
  ['Screen Recorder', 'screen'],
  ['Templates', 'templates'],
  ['Layers', 'layers'],
  ['Interactivity', 'pointer'],
] as const;

export function ToolRail({ tool }: { tool: string | null }) {
  return (
    <Swap>
      <nav className="rail" aria-label="Tools">
        {TOOLS.map(([name, icon]) => (
          <button
            key={name}
            type="button"
            className="rail-button css-8vk1xo"
            aria-pressed={tool === name}
            onClick={() => change({ tool: tool === name ? null : name })}
          >
            <Icon name={icon} />
            <span className="rail-label">
              <Label text={name} />
            </span>
          </button>
        ))}
      </nav>
    </Swap>
  );
}
