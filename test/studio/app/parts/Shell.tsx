import type { ReactNode } from 'react';
import { LeftMenu } from './LeftMenu.tsx';

/** Left menu and page, for everything but the editor. */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="shell tw-flex">
      <LeftMenu path={path} />
      <main className="page tw-flex-1 tw-min-w-0">{children}</main>
    </div>
  );
}
