import { useState } from 'react';
import { folderName } from '../../content/folders.ts';
import { type Project, projectAt } from '../../content/titles.ts';
import { place } from '../../lib/place.ts';
import { useStore } from '../../lib/store.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { Link } from '../../parts/Link.tsx';
import { submitted } from '../../state/submit.ts';
import { OldTranslateDialog } from '../../translate/OldTranslateDialog.tsx';
import { CardGroup } from './CardGroup.tsx';
import { Folders } from './Folders.tsx';
import { ProjectSearch } from './ProjectSearch.tsx';
import { TypeFilter } from './TypeFilter.tsx';

const GROUPS = [
  ['TODAY', 0, 8],
  ['YESTERDAY', 8, 14],
  ['EARLIER', 14, 24],
] as const;

export function ProjectsPage({ folder }: { folder: string | null }) {
  const sent = useStore(submitted);
  const modal = new URLSearchParams(useStore(place).search).get('modal_screen');
  const [query, setQuery] = useState('');
  const [type, setType] = useState('All types');
  const [rows, setRows] = useState(false);
  const fits = ({ title, origin }: Project) =>
    title.toLowerCase().includes(query.trim().toLowerCase()) && (type === 'All types' || origin === type);
  const groups = GROUPS.map(([name, from, to]) => ({
    name,
    projects: Array.from({ length: to - from }, (_, index) => projectAt(from + index)).filter(fits),
  })).filter(({ projects }) => projects.length > 0);
  return (
    <div className="projects">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <Heading folder={folder} />
        <ProjectSearch query={query} onChange={setQuery} />
        <TypeFilter type={type} onChoose={setType} />
        <button
          type="button"
          className="icon-button rows-toggle"
          aria-pressed={rows}
          aria-label="List view"
          onClick={() => setRows(!rows)}
        >
          <Icon name="layers" />
        </button>
        <button type="button" className="button" title="New Folder">
          <Icon name="plus" size="18" />
          <Label text="New Folder" />
        </button>
      </header>
      {folder === null && <Folders />}
      {groups.map(({ name, projects }, index) => (
        <CardGroup key={name} name={name} projects={projects} fresh={index === 0 && sent > 0} rows={rows} />
      ))}
      {groups.length === 0 && <p className="support">Nothing here is called “{query}”.</p>}
      {modal === 'translate_url' && <OldTranslateDialog />}
    </div>
  );
}

function Heading({ folder }: { folder: string | null }) {
  if (folder === null)
    return (
      <h1 className="tw-flex-1">
        <Label text="My Projects" />
      </h1>
    );
  return (
    <>
      <Link to="/projects" className="quiet-link">
        <Label text="My Projects" />
      </Link>
      <span className="support">/</span>
      <h1 className="tw-flex-1 tw-truncate folder-title">{folderName(folder)}</h1>
    </>
  );
}
