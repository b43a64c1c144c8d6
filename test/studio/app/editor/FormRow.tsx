import type { ReactNode } from 'react';
import { Label } from '../parts/Label.tsx';

export function FormRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="form-row">
      <span className="form-label">
        <Label text={label} />
      </span>
      {children}
    </div>
  );
}
