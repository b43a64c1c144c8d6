import { DropdownMenu } from 'radix-ui';
import type { Settings } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import type { Scene } from '../state/editor.ts';
import { type EngineId, engineOf, enginesFor } from '../state/engines.ts';
import { EngineItem } from './EngineItem.tsx';
import { SubSection } from './SubSection.tsx';

interface MotionEngineProps {
  scene: Scene;
  settings: Settings;
  onChange: (engine: EngineId) => void;
}

export function MotionEngine({ scene, settings, onChange }: MotionEngineProps) {
  return (
    <SubSection title="Motion Engine">
      <DropdownMenu.Root modal={false}>
        <Swap>
          <DropdownMenu.Trigger className="select tw-flex tw-items-center tw-justify-between">
            <span className="tw-flex tw-items-center tw-gap-2 tw-min-w-0">
              <Icon name="move" size="18" />
              <span className="tw-truncate">
                <Label text={engineOf(scene.engine).label} />
              </span>
            </span>
            <Icon name="down" size="16" />
          </DropdownMenu.Trigger>
        </Swap>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu engine-menu tw-z-menu" align="start" sideOffset={6}>
            {enginesFor(scene.look.kind, settings.plan, settings.lang).map((engine) => (
              <EngineItem
                key={engine.id}
                engine={engine}
                lang={settings.lang}
                current={engine.id === scene.engine}
                onSelect={() => onChange(engine.id)}
              />
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </SubSection>
  );
}
