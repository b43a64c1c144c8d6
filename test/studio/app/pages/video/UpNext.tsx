import { projectAt } from '../../content/titles.ts';
import { Label } from '../../parts/Label.tsx';
import { Link } from '../../parts/Link.tsx';
import { Portrait } from '../../parts/Portrait.tsx';

/** Other videos of the workspace. */
export function UpNext({ after }: { after: number }) {
  const others = [10, 16, 9, 4, 20]
    .filter((index) => index !== after)
    .slice(0, 4)
    .map(projectAt);
  return (
    <section className="up-next" aria-label="Up next">
      <h2>
        <Label text="Up next" />
      </h2>
      <ul className="up-next-list">
        {others.map((project) => (
          <li key={project.id}>
            <Link to={`/videos/${project.id}`} className="up-next-video">
              <span className="up-next-thumb" style={{ background: `hsl(${project.hue} 55% 82%)` }}>
                <Portrait hue={project.hue} />
              </span>
              <span className="up-next-title tw-truncate">{project.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
