import { useState } from 'react';
import { CATEGORIES, MY_TEMPLATES, type Template } from '../../content/templates.ts';
import { navigate } from '../../lib/navigate.ts';
import { DivButton } from '../../parts/DivButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { Swap } from '../../parts/Swap.tsx';
import { PhotoToVideoDialog } from './PhotoToVideoDialog.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';

/** Layouts to start from. `?shortcut=photo-to-video` opens that shortcut's modal over them. */
export function TemplatesPage({ shortcut }: { shortcut: string | null }) {
  const [open, setOpen] = useState<Template | null>(null);
  const [only, setOnly] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const shown = CATEGORIES.filter(({ name }) => only === null || name === only);
  const found = (templates: readonly Template[]) =>
    templates.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()));
  return (
    <div className="projects templates">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <h1 className="tw-flex-1">
          <Label text="Templates" />
        </h1>
        <label className="search">
          <Icon name="search" size="18" />
          <input
            placeholder="Search templates"
            aria-label="Search templates"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
      </header>
      <p className="support templates-line">
        Ready-made layouts for training, sales and social media. Change every avatar, add stock media, or finish with
        Avatar IV.
      </p>
      <Categories only={only} onChoose={setOnly} />
      {shown.map(({ name, templates }) => (
        <section key={name} className="template-section" aria-label={name}>
          <div className="section-head tw-flex tw-items-center tw-justify-between">
            <h2 className="template-category">
              <Label text={name} />
            </h2>
            {only === null && (
              <DivButton className="quiet-link see-all" onPress={() => setOnly(name)}>
                <Label text="See All" />
              </DivButton>
            )}
          </div>
          <TemplateGrid templates={found(templates)} onOpen={setOpen} />
        </section>
      ))}
      {only === null && (
        <section className="template-section" aria-label="My templates">
          <div className="section-head">
            <h2>
              <Label text="My templates" />
            </h2>
          </div>
          <TemplateGrid templates={found(MY_TEMPLATES)} onOpen={setOpen} />
        </section>
      )}
      <TemplateDialog template={open} onClose={() => setOpen(null)} />
      <PhotoToVideoDialog open={shortcut === 'photo-to-video'} onClose={() => void navigate('/templates')} />
    </div>
  );
}

function Categories({ only, onChoose }: { only: string | null; onChoose: (name: string | null) => void }) {
  return (
    <div className="template-filter tw-flex tw-gap-2">
      <button type="button" className="chip" aria-pressed={only === null} onClick={() => onChoose(null)}>
        <Label text="All" />
      </button>
      {CATEGORIES.map(({ name }) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={only === name}
          data-category={name}
          onClick={() => onChoose(name)}
        >
          <Label text={name} />
        </button>
      ))}
    </div>
  );
}

function TemplateGrid({ templates, onOpen }: { templates: readonly Template[]; onOpen: (template: Template) => void }) {
  return (
    <Swap>
      <div className="cards template-grid">
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} onOpen={onOpen} />
        ))}
      </div>
    </Swap>
  );
}
