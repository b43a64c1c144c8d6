import type { KeyboardEvent, ReactNode } from 'react';

interface DivButtonProps {
  className: string;
  onPress?: () => void;
  /** `data-` attributes and a title. */
  attributes?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Some buttons of the site are divs with a role. */
export function DivButton({ className, onPress, attributes, children }: DivButtonProps) {
  const behaviour = {
    role: 'button',
    tabIndex: 0,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && onPress?.(),
  };
  return (
    <div className={className} {...attributes} {...behaviour}>
      {children}
    </div>
  );
}
