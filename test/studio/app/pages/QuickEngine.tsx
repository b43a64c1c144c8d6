import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useSettings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import { type Engine, engineOf, enginesFor } from '../state/engines.ts';

/** The entries are plain elements here: no menu, no menu items. */
export function QuickEngine({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { plan, lang } = useSettings();
  const [open, setOpen] = useState(false);
  const choose = (engine: Engine) => {
    onChange(engine.id);
    setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Swap>
        <Popover.Trigger className="chip chip-strong tw-flex tw-items-center">
          <Label text={engineOf(value).label} />
          <Icon name="down" size="14" />
        </Popover.Trigger>
      </Swap>
      <Popover.Portal>
        <Popover.Content className="popover engine-list tw-z-menu" align="start" sideOffset={8}>
          {enginesFor('video', plan, lang)
            .filter((engine) => ['v', 'iv', 'iii'].includes(engine.id))
            .map((engine) => (
              <div key={engine.id} className="engine-entry">
                <button type="button" className="engine-entry-button" onClick={() => choose(engine)}>
                  <span className="tw-flex tw-items-center tw-gap-2">
                    <span className="strong">
                      <Label text={engine.label} />
                    </span>
                    {engine.premium && <span className="tag">Premium</span>}
                  </span>
                  <span className="support">{engine.description}</span>
                </button>
                {engine.id === value && <Icon name="checkmark" size="16" />}
              </div>
            ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
