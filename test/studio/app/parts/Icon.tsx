import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type IconProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  name: string;
  size?: string;
  class?: string;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'iconpark-icon': IconProps;
    }
  }
}

export function Icon({ name, size = '20' }: { name: string; size?: string }) {
  return <iconpark-icon name={name} size={size} class="icon" />;
}
