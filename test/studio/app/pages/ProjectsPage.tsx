import { type Project, projectAt } from '../content/titles.ts';
import { place } from '../lib/place.ts';
import { useStore } from '../lib/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Label, useTranslate } from '../parts/Label.tsx';
import { Link } from '../parts/Link.tsx';
import { Swap } from '../parts/Swap.tsx';
import { submitted } from '../state/submit.ts';
import { OldTranslateDialog } from '../translate/OldTranslateDialog.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardThumb } from './CardThumb.tsx';

const FOLDERS = ['Avatar III renders', 'Clients', 'Video Agent', 'Spring runway show'] as const;

export function ProjectsPage() {
  const t = useTranslate();
  const sent = useStore(submitted);
  const modal = new URLSearchParams(useStore(place).search).get('modal_screen');
  const cards = Array.from({ length: 12 }, (_, index) => projectAt(index));
  return (
    <div className="projects">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <h1 className="tw-flex-1">
          <Label text="My Projects" />
        </h1>
        {/* Two boxes with one placeholder: the first is never visible. */}
        <input className="tw-hidden" placeholder="Search" aria-label="Search projects" />
        <label className="search">
          <Icon name="search" size="18" />
          <input placeholder="Search" aria-label="Search projects" />
        </label>
        <button type="button" className="button" title="New Folder">
          <Icon name="plus" size="18" />
          <Label text="New Folder" />
        </button>
      </header>
      <ul className="folders">
        {FOLDERS.map((folder) => (
          <li key={folder} className="folder tw-flex tw-items-center tw-gap-2.5" data-folder-id={folder.length}>
            <Icon name="projects" />
            <span className="tw-truncate">{folder}</span>
          </li>
        ))}
      </ul>
      <h3 className="group-heading">TODAY</h3>
      <Swap>
        <section className="cards" aria-label={t('Videos')}>
          {sent > 0 && <Card project={{ ...projectAt(0), state: 'progress', progress: 1 }} fresh />}
          {cards.map((project) => (
            <Card key={project.id} project={project} />
          ))}
        </section>
      </Swap>
      {modal === 'translate_url' && <OldTranslateDialog />}
    </div>
  );
}

function Card({ project, fresh = false }: { project: Project; fresh?: boolean }) {
  return (
    <article className="card" data-fresh={fresh || undefined}>
      <CardThumb project={project} />
      <div className="tw-flex tw-items-center tw-gap-2">
        <div className="tw-min-w-0 tw-flex-1">
          <Link to={`/videos/${project.id}`} className="card-title tw-truncate">
            {project.title}
          </Link>
          <div className="support tw-truncate">
            • {fresh ? 'just now' : project.when} • {project.origin}
          </div>
        </div>
        <CardMenu />
      </div>
    </article>
  );
}
