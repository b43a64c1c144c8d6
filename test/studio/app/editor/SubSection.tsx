import type { ReactNode } from 'react';
import { Label } from '../parts/Label.tsx';
import { Swap } from '../parts/Swap.tsx';

interface SubSectionProps {
  title: string;
  actions?: ReactNode;
  children?: ReactNode;
}

export function SubSection({ title, actions, children }: SubSectionProps) {
  return (
    <Swap>
      <section className="subsection" data-pacific-component="SceneSubSection">
        <div className="subsection-head tw-flex tw-items-center tw-justify-between">
          <h3 className="subsection-title prism:tw-text-textTitle">
            <Label text={title} />
          </h3>
          {actions}
        </div>
        {children}
      </section>
    </Swap>
  );
}
