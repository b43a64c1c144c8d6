import { projectAt } from '../content/titles.ts';
import { Label } from '../parts/Label.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const OLDER = ['My Avatar IV test', 'Avatar V', 'Kling family reunion', 'social media launch plan'] as const;
/** The first of the projects that came before these. */
const EARLIER = Array.from({ length: 24 }, (_, index) => projectAt(index).title);

export function QuickRecents({ made }: { made: number }) {
  const fresh = Array.from({ length: made }, () => 'Avatar Video • just now');
  const entries = [...fresh, 'Avatar Video • just now', 'Avatar Video • 1 minute ago', ...OLDER, ...EARLIER];
  return (
    <section className="quick-recents">
      <h2>
        <Label text="Recents" />
      </h2>
      <div className="quick-grid">
        {entries.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat, and new ones push the nodes along on purpose
          <article key={index} className="quick-card">
            <div className="card-thumb" style={{ background: `hsl(${200 + index * 44} 50% 80%)` }}>
              <Portrait hue={200 + index * 44} />
            </div>
            <span className="tw-truncate">{title}</span>
          </article>
        ))}
      </div>
    </section>
  );
}
