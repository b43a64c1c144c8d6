import { projectAt } from '../content/titles.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { CardThumb } from './projects/CardThumb.tsx';

/** Which of the projects are drafts. */
const DRAFTS = [0, 4, 10, 17, 1, 5, 6, 7, 12, 13, 16, 19, 20, 21] as const;

export function StudioLandingPage() {
  return (
    <div className="projects">
      <h1>
        <Label text="AI Studio" />
      </h1>
      <h2 className="group-heading">
        <Label text="Get started" />
      </h2>
      <div className="tw-flex tw-gap-4">
        <Link to="/create-v4/draft?vt=l&fromCreateButton=true" className="start-card">
          <Icon name="plus" size="26" />
          <Label text="New video" />
        </Link>
        <Link to="/templates" className="start-card">
          <Icon name="templates" size="26" />
          <Label text="Start with a template" />
        </Link>
      </div>
      <h2 className="group-heading">
        <Label text="Drafts" />
      </h2>
      <section className="cards">
        {DRAFTS.map((index) => (
          <article key={index} className="card">
            <CardThumb project={{ ...projectAt(index), state: 'draft' }} />
            <Link to="/create-v4/draft" className="card-title tw-truncate">
              {projectAt(index).title}
            </Link>
            <span className="support">• {projectAt(index).when} • AI Studio</span>
          </article>
        ))}
      </section>
    </div>
  );
}
