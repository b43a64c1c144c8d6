import { FOLDERS } from '../../content/folders.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Link } from '../../parts/Link.tsx';
import { CardMenu } from './CardMenu.tsx';

const ENTRIES = ['Rename', 'Share', 'Move', 'Trash'] as const;

export function Folders() {
  return (
    <ul className="folders">
      {FOLDERS.map(([id, name]) => (
        <li key={id} className="folder tw-flex tw-items-center tw-gap-2.5" data-folder-id={id}>
          <Icon name="projects" />
          <Link to={`/projects?folder=${id}`} className="tw-truncate tw-flex-1">
            {name}
          </Link>
          <CardMenu entries={ENTRIES} />
        </li>
      ))}
    </ul>
  );
}
