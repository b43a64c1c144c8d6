import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { change } from '../state/editor.ts';
import { AiPanel } from './AiPanel.tsx';
import { MediaPanel } from './MediaPanel.tsx';

const TITLES: Record<string, string> = { 'AI Tools': 'AI' };

/** The panel of the chosen tool, in place of the scene's. */
export function ToolPanel({ tool }: { tool: string }) {
  return (
    <>
      <div className="panel-head tw-flex tw-items-center tw-justify-between">
        <h2>
          <Label text={TITLES[tool] ?? tool} />
        </h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={() => change({ tool: null })}>
          <Icon name="close" />
        </button>
      </div>
      {tool === 'AI Tools' && <AiPanel />}
      {tool === 'Media' && <MediaPanel />}
      {tool !== 'AI Tools' && tool !== 'Media' && <p className="support tool-empty">Drag an item onto the canvas.</p>}
    </>
  );
}
