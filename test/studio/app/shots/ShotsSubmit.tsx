import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

interface ShotsSubmitProps {
  /** After the first one the button is an arrow, with neither text nor name. */
  sent: boolean;
  disabled: boolean;
  onSubmit: () => void;
}

export function ShotsSubmit({ sent, disabled, onSubmit }: ShotsSubmitProps) {
  const { plan, submit } = useSettings();
  if (plan === 'free') {
    return (
      <button type="button" className="button button-brand shots-upgrade">
        <Label text="Upgrade to Creator" />
      </button>
    );
  }
  if (sent || submit === 'icon') {
    return (
      <button
        type="button"
        className="send tw-bg-brand tw-rounded-full shots-arrow"
        disabled={disabled}
        onClick={onSubmit}
      >
        <Icon name="send" />
      </button>
    );
  }
  return (
    <button type="button" className="button button-brand shots-generate" disabled={disabled} onClick={onSubmit}>
      <Label text="Generate" />
    </button>
  );
}
