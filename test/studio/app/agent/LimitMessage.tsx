import { Label } from '../parts/Label.tsx';
import { SpriteIcon } from '../parts/Sprite.tsx';

/** When premium usage has run out: more credits, or the mode that does without them. */
export function LimitMessage({ onContinue }: { onContinue: () => void }) {
  return (
    <div className="bubble-row tw-flex tw-gap-3">
      <span className="agent-face tw-shrink-0">
        <SpriteIcon id="logo" size={28} />
      </span>
      <div className="bubble bubble-agent limit">
        <p>You have reached your limit. Add generative credits, or switch to unlimited mode to go on with this plan.</p>
        <div className="plan-actions tw-flex tw-gap-2">
          <button type="button" className="button limit-add">
            <Label text="Add credits" />
          </button>
          <button type="button" className="button button-brand limit-go" onClick={onContinue}>
            <Label text="Continue with Unlimited" />
          </button>
        </div>
      </div>
    </div>
  );
}
