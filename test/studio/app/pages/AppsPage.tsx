import { useState } from 'react';
import { APP_TILES, APP_TYPES, RECENT_RESULTS } from '../content/apps.ts';
import { navigate } from '../lib/navigate.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';
import { AppTile } from './apps/AppTile.tsx';
import { ShortcutDialog } from './apps/ShortcutDialog.tsx';

/** The catalogue of tools. `?shortcut=translate-video` opens that tool's first step over it. */
export function AppsPage({ shortcut }: { shortcut: string | null }) {
  const [query, setQuery] = useState('');
  const [type, setType] = useState<string>(APP_TYPES[0]);
  const tiles = APP_TILES.filter(
    (tile) => tile.title.toLowerCase().includes(query.trim().toLowerCase()) && (type === 'All' || tile.type === type),
  );
  return (
    <div className="projects apps">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <h1 className="tw-flex-1">
          <Label text="Apps" />
        </h1>
        <label className="search">
          <Icon name="search" size="18" />
          <input
            placeholder="Search apps"
            aria-label="Search apps"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
      </header>
      <p className="support apps-line">Everything HeyGen makes from a file or a sentence, from Avatar IV to Upscale.</p>
      <div className="pills" role="tablist" aria-label="Kind">
        {APP_TYPES.map((kind) => (
          <button
            key={kind}
            type="button"
            role="tab"
            aria-selected={kind === type}
            className="pill"
            data-kind={kind}
            onClick={() => setType(kind)}
          >
            <Label text={kind} />
          </button>
        ))}
      </div>
      <Swap>
        <section className="home-cards" aria-label="All Apps">
          {tiles.map((tile) => (
            <AppTile key={tile.title} tile={tile} />
          ))}
        </section>
      </Swap>
      <div className="section-head">
        <h2>
          <Label text="Recent results" />
        </h2>
      </div>
      <ul className="app-results">
        {RECENT_RESULTS.map(([name, made]) => (
          <li key={name} className="app-result tw-flex tw-items-center tw-gap-3">
            <Icon name="file" />
            <span className="app-result-name tw-flex-1 tw-truncate">{name}</span>
            <span className="support">{made}</span>
          </li>
        ))}
      </ul>
      <ShortcutDialog open={shortcut === 'translate-video'} onClose={() => void navigate('/apps')} />
    </div>
  );
}
