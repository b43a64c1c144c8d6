import { shade } from '../avatars/AvatarCard.tsx';
import { hueAt } from '../content/avatars.ts';
import { CREATIONS } from '../content/shots.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

/** New ones come first and push the rest along. */
export function RecentCreations({ made }: { made: readonly string[] }) {
  const all = [...made.map((title) => [title, 'is generating'] as const), ...CREATIONS];
  return (
    <section className="quick-recents shots-recents">
      <h2>
        <Label text="Recent Creations" />
      </h2>
      <div className="quick-grid">
        {all.map(([title, state], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat, and new ones push the nodes along on purpose
          <article key={index} className="quick-card creation">
            <div className="card-thumb" style={{ background: shade(hueAt(index)) }}>
              <Portrait hue={hueAt(index)} />
              {state === 'is generating' ? (
                <span className="creation-busy">
                  <Icon name="clock" size="22" />
                </span>
              ) : (
                <span className={state === 'Failed' ? 'card-badge card-badge-bad' : 'card-badge'}>{state}</span>
              )}
            </div>
            <span className="creation-title tw-truncate">{title}</span>
            {state === 'is generating' && <span className="support creation-state">is generating</span>}
          </article>
        ))}
      </div>
    </section>
  );
}
