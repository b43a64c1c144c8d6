import { DropdownMenu } from 'radix-ui';
import type { Lang } from '../lib/settings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import type { Engine } from '../state/engines.ts';

interface EngineItemProps {
  engine: Engine;
  lang: Lang;
  current: boolean;
  onSelect: () => void;
}

/** The site's own mark is a tag of its own in most languages, and part of the name in Japanese. */
export function EngineItem({ engine, lang, current, onSelect }: EngineItemProps) {
  const t = useTranslate();
  const glued = lang === 'ja' && engine.premium;
  return (
    <DropdownMenu.Item className="menu-item engine-item" onSelect={onSelect}>
      <span className="tw-flex tw-flex-col tw-flex-1 tw-min-w-0">
        <span className="tw-flex tw-items-center tw-gap-2">
          <span className="strong">
            {glued ? `${t(engine.label)} ${t('(Premium)')}` : <Label text={engine.label} />}
          </span>
          {engine.premium && !glued && <span className="tag">Premium</span>}
        </span>
        {engine.description !== '' && (
          <span className="support">
            <Label text={engine.description} />
          </span>
        )}
      </span>
      {current && <Icon name="checkmark" size="16" />}
    </DropdownMenu.Item>
  );
}
