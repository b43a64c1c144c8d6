import type { MouseEvent, ReactNode } from 'react';
import { type NavigateOptions, navigate } from '../lib/navigate.ts';

interface LinkProps extends NavigateOptions {
  to: string;
  className?: string;
  current?: boolean;
  testId?: string;
  children: ReactNode;
}

/** An ordinary link that navigates without a load. */
export function Link({ to, className, current = false, testId, children, ...options }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(to, options);
  };
  return (
    <a
      href={to}
      className={className}
      onClick={follow}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      {...(testId ? { 'data-testid': testId } : {})}
    >
      {children}
    </a>
  );
}
