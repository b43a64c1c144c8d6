import { ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import type { Template } from '../../content/templates.ts';
import { navigate } from '../../lib/navigate.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';
import { TemplatePicture } from './TemplateCard.tsx';

const WITH = ['Template avatar', 'My avatar', 'No avatar'] as const;

/** One template: its name as the title, its scenes, and the button that makes a draft from it, which costs nothing. */
export function TemplateDialog({ template, onClose }: { template: Template | null; onClose: () => void }) {
  const [chosen, setChosen] = useState<string>(WITH[0]);
  if (!template) return null;
  return (
    <LibraryDialog open title={template.name} className="template-dialog" onClose={onClose}>
      <div className="modal-body">
        <TemplatePicture template={template} large />
        <p className="support template-by">By Kit’s workspace. Three looks, made with Avatar III and stock media.</p>
        <ol className="template-scenes">
          {template.scenes.map((scene, index) => (
            <li key={scene} className="template-scene tw-flex tw-items-center tw-gap-2">
              <span className="support">{index + 1}</span>
              <span className="tw-truncate">{scene}</span>
            </li>
          ))}
        </ol>
        <div className="tw-flex tw-items-center tw-gap-3">
          <span className="strong">
            <Label text="Create with" />
          </span>
          <ToggleGroup.Root
            type="single"
            className="pills"
            value={chosen}
            onValueChange={(next) => next && setChosen(next)}
          >
            {WITH.map((option) => (
              <ToggleGroup.Item key={option} value={option} className="pill">
                <Label text={option} />
              </ToggleGroup.Item>
            ))}
          </ToggleGroup.Root>
        </div>
      </div>
      <div className="modal-foot tw-flex tw-justify-end tw-gap-2">
        <button type="button" className="button" onClick={onClose}>
          <Label text="Cancel" />
        </button>
        <button
          type="button"
          className="button button-brand"
          onClick={() => void navigate(`/create-v4/draft?template_id=${template.id}`)}
        >
          <Icon name="plus" size="18" />
          <Label text="Create from template" />
        </button>
      </div>
    </LibraryDialog>
  );
}
