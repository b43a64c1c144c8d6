import type { App } from '../../content/apps.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';

export function AppTile({ tile }: { tile: App }) {
  const hue = (tile.title.length * 41 + 230) % 360;
  return (
    <button type="button" className="home-card app-tile" data-app={tile.title}>
      <span
        className="home-card-icon"
        style={{ background: `hsl(${hue} 80% 60% / .16)`, color: `hsl(${hue} 60% 52%)` }}
      >
        <Icon name={tile.icon} size="22" />
      </span>
      <span className="home-card-title">
        <Label text={tile.title} />
      </span>
      <span className="support">{tile.line}</span>
    </button>
  );
}
