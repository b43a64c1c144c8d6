import type { Settings } from '../lib/settings.ts';
import { Label } from '../parts/Label.tsx';
import { type EditorState, editor } from '../state/editor.ts';

interface CostLineProps {
  state: EditorState;
  settings: Settings;
  /** null: the page does not say what it costs. */
  cost: number | null;
  balance: number | null;
}

/** The site's own words about cost, in the wordings that were announced or seen. */
export function CostLine({ state, settings, cost, balance }: CostLineProps) {
  const silent = state.scenes.some((scene) => scene.script.trim() === '' && scene.audio === null);
  const allThird = state.scenes.every((scene) => scene.engine === 'iii');
  return (
    <div className="cost-lines">
      {silent && <p className="note">Some scenes don't have a script</p>}
      {settings.plan === 'free' && (
        <div className="note tw-flex tw-flex-col tw-gap-1">
          <span>This will use one free Avatar video quota.</span>
          <span>
            Available: <b>3</b> video(s)
          </span>
        </div>
      )}
      {cost === 0 && allThird && <p className="note">This video will be generated using the Avatar III model</p>}
      {cost !== null && cost > 0 && balance !== null && cost > balance && (
        <div className="note note-bad tw-flex tw-items-center tw-justify-between tw-gap-3">
          <span>
            This video will use {cost} credits. You have {balance} remaining
          </span>
          <button type="button" className="button button-small" onClick={switchToThird}>
            <Label text="Switch to Avatar III" />
          </button>
        </div>
      )}
      {cost !== null && cost > 0 && (balance === null || cost <= balance) && (
        <p className="note">{sentence(cost, balance, settings)}</p>
      )}
    </div>
  );
}

function sentence(cost: number, balance: number | null, settings: Settings): string {
  if (settings.native === 'announce') {
    const rest = balance === null ? '' : ` (${balance} remaining)`;
    return `This will use ${cost} premium credits${rest}.`;
  }
  const rest = balance === null ? '' : ` (you have ${balance} remaining)`;
  return `This will use ${cost} credits${rest}`;
}

function switchToThird(): void {
  editor.set((state) => ({ ...state, scenes: state.scenes.map((scene) => ({ ...scene, engine: 'iii' as const })) }));
}
