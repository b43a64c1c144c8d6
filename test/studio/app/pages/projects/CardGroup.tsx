import { type Project, projectAt } from '../../content/titles.ts';
import { navigate } from '../../lib/navigate.ts';
import { useTranslate } from '../../parts/Label.tsx';
import { Link } from '../../parts/Link.tsx';
import { Swap } from '../../parts/Swap.tsx';
import { showToast } from '../../state/toast.ts';
import { CardContextMenu, CardMenu } from './CardMenu.tsx';
import { CardThumb } from './CardThumb.tsx';

interface CardGroupProps {
  name: string;
  projects: readonly Project[];
  /** A video that was submitted in this visit comes first. */
  fresh: boolean;
  rows: boolean;
}

export function CardGroup({ name, projects, fresh, rows }: CardGroupProps) {
  const t = useTranslate();
  return (
    <>
      <h3 className="group-heading">{t(name)}</h3>
      <Swap>
        <section className={rows ? 'cards cards-rows' : 'cards'} aria-label={name}>
          {fresh && <Card project={{ ...projectAt(0), state: 'progress', progress: 1 }} fresh />}
          {projects.map((project) => (
            <Card key={project.id} project={project} />
          ))}
        </section>
      </Swap>
    </>
  );
}

function Card({ project, fresh = false }: { project: Project; fresh?: boolean }) {
  const choose = (entry: string) => {
    if (entry === 'Go to Video') void navigate(`/videos/${project.id}`);
    if (entry === 'Trash') showToast(`“${project.title}” was moved to the trash`);
  };
  return (
    <CardContextMenu onChoose={choose}>
      <article className="card" data-fresh={fresh || undefined} data-project={project.id}>
        <CardThumb project={project} />
        <div className="card-foot tw-flex tw-items-center tw-gap-2">
          <div className="tw-min-w-0 tw-flex-1">
            <Link to={`/videos/${project.id}`} className="card-title tw-truncate">
              {project.title}
            </Link>
            <div className="support tw-truncate">
              • {fresh ? 'just now' : project.when} • {project.origin}
            </div>
          </div>
          <CardMenu onChoose={choose} />
        </div>
      </article>
    </CardContextMenu>
  );
}
