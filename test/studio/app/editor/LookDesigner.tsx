import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { showToast } from '../state/toast.ts';

/** Describes a new look inside the picker. */
export function LookDesigner({ onClose }: { onClose: () => void }) {
  const [prompt, setPrompt] = useState('');
  return (
    <section className="designer" aria-label="New look">
      <textarea
        className="field tw-resize-none tw-flex-1"
        rows={2}
        aria-label="Describe your look"
        placeholder="Outfit, place, light"
        value={prompt}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <button
        type="button"
        className="button button-brand designer-generate"
        disabled={prompt.trim() === ''}
        onClick={() => showToast(prompt)}
      >
        <Label text="Generate look" />
      </button>
      <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
