import { clock, SOURCE_TRANSCRIPT, type Source } from '../content/sources.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

/** What will be translated: player, file and what is said in it. */
export function SourceCard({ source, onReplace }: { source: Source; onReplace: () => void }) {
  const { hue } = source;
  return (
    <div className="source-card tw-min-w-0">
      <div
        className="source-player"
        style={{ background: `linear-gradient(150deg, hsl(${hue} 50% 80%), hsl(${hue + 60} 50% 55%))` }}
      >
        <Portrait hue={hue} />
        <span className="player-time tw-flex tw-items-center tw-gap-1">
          <Icon name="play" size="14" />
          <span>0:00 / {clock(source.seconds)}</span>
        </span>
      </div>
      <div className="source-row tw-flex tw-items-center tw-gap-3">
        <div className="tw-min-w-0 tw-flex-1">
          <div className="source-name tw-truncate" title={source.name}>
            {source.name}
          </div>
          <div className="support">
            <span className="source-length">{clock(source.seconds)}</span> • <span>{source.size}</span>
          </div>
        </div>
        <button type="button" className="button button-small" onClick={onReplace}>
          <Label text="Replace" />
        </button>
      </div>
      <h3 className="source-heading">
        <Label text="Transcript" />
      </h3>
      <ol className="source-transcript">
        {SOURCE_TRANSCRIPT.map(([at, line]) => (
          <li key={at} className="transcript">
            <span className="support">{at}</span> <span>{line}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
