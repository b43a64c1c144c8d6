import { useState } from 'react';
import { Icon } from '../../parts/Icon.tsx';

/** Behind a button, and in the page twice: the first box is never visible. */
export function ProjectSearch({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <input className="tw-hidden" placeholder="Search" aria-label="Search projects" readOnly value={query} />
      {open ? (
        <label className="search project-search">
          <Icon name="search" size="18" />
          <input
            placeholder="Search"
            aria-label="Search projects"
            value={query}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      ) : (
        <button type="button" className="icon-button search-open" aria-label="Search" onClick={() => setOpen(true)}>
          <Icon name="search" />
        </button>
      )}
    </>
  );
}
