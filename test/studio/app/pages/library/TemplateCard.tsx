import type { Template } from '../../content/templates.ts';
import { DivButton } from '../../parts/DivButton.tsx';
import { Label } from '../../parts/Label.tsx';
import { Portrait } from '../../parts/Portrait.tsx';

/** The whole card opens the template; its name is a heading in it. */
export function TemplateCard({ template, onOpen }: { template: Template; onOpen: (template: Template) => void }) {
  return (
    <DivButton
      className="card template-card css-9f2kd1"
      attributes={{ 'data-template-id': template.id }}
      onPress={() => onOpen(template)}
    >
      <TemplatePicture template={template} />
      <div className="tw-min-w-0">
        <h3 className="template-name tw-truncate" title={template.name}>
          {template.name}
        </h3>
        <div className="support">
          {template.scenes.length} <Label text="scenes" />
        </div>
      </div>
    </DivButton>
  );
}

/** A drawn layout: a presenter beside lines, or over the whole picture. */
export function TemplatePicture({ template, large = false }: { template: Template; large?: boolean }) {
  const { hue, tall } = template;
  return (
    <div
      className={`template-picture ${tall ? 'template-picture-tall' : ''} ${large ? 'template-picture-large' : ''}`}
      style={{ background: `linear-gradient(140deg, hsl(${hue} 62% 88%), hsl(${(hue + 40) % 360} 58% 70%))` }}
    >
      <span className="template-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className="template-person">
        <Portrait hue={hue} />
      </span>
      <span className="card-badge card-badge-end">{template.duration}</span>
    </div>
  );
}
