import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';

/** Spends at once, without a dialog. The icon variant has neither text nor label, as on the real page. */
export function QuickSubmit({ disabled, onSubmit }: { disabled: boolean; onSubmit: () => void }) {
  const { submit } = useSettings();
  if (submit === 'icon') {
    return (
      <button type="button" className="send tw-bg-brand tw-rounded-full" disabled={disabled} onClick={onSubmit}>
        <Icon name="send" />
      </button>
    );
  }
  return (
    <button type="button" className="button button-brand" disabled={disabled} onClick={onSubmit}>
      <Label text="Generate" />
    </button>
  );
}
