/**
 * `<UpfrontCredits>` for React 19: the element with typed props, on the server too. Importing this also tells React's JSX of
 * the element itself, for pages that write `<upfront-credits>`.
 */

import type { DetailedHTMLProps, HTMLAttributes, JSX as ReactJSX, ReactNode, Ref } from 'react';
import type { UpfrontCreditsElement, UpfrontCreditsProperties, UpfrontEvents } from '../element/api.d.ts';

/**
 * All that the element takes, by the names of its properties. Objects are compared by identity: what is made anew with each
 * drawing, a `balanceProvider` above all, is taken for another one.
 */
export interface UpfrontCreditsProps
  extends Partial<UpfrontCreditsProperties>,
    Omit<HTMLAttributes<UpfrontCreditsElement>, keyof UpfrontCreditsProperties | 'children'> {
  /** The view stands for the first time. */
  onUpfrontReady?: ((event: UpfrontEvents['upfront-ready']) => void) | undefined;
  /** The balance has changed. */
  onUpfrontBalance?: ((event: UpfrontEvents['upfront-balance']) => void) | undefined;
  /** What the action will draw has changed. */
  onUpfrontEstimate?: ((event: UpfrontEvents['upfront-estimate']) => void) | undefined;
  /** A person has chosen something else to do. */
  onUpfrontSelect?: ((event: UpfrontEvents['upfront-select']) => void) | undefined;
  /** What went wrong and what to do; `event.preventDefault()` keeps it out of the console. */
  onUpfrontError?: ((event: UpfrontEvents['upfront-error']) => void) | undefined;
  /** Shown until the view stands, and where there are no scripts; what has a `slot` goes there. */
  children?: ReactNode;
  /** The element itself, for its methods and events. */
  ref?: Ref<UpfrontCreditsElement> | undefined;
}

/** The element as a component. On a server it renders the attributes and the children. */
export function UpfrontCredits(props: UpfrontCreditsProps): ReactJSX.Element;

/** The element in JSX: attributes by their own names, events as `onupfront-balance`. */
export type UpfrontCreditsAttributes = Omit<
  DetailedHTMLProps<HTMLAttributes<UpfrontCreditsElement>, UpfrontCreditsElement>,
  keyof UpfrontCreditsProperties
> &
  Partial<UpfrontCreditsProperties> & {
    'balance-url'?: string | undefined;
    'rate-card'?: UpfrontCreditsProperties['rateCard'];
    'rates-url'?: string | undefined;
    'low-at'?: UpfrontCreditsProperties['lowAt'];
    'motion-prompt'?: UpfrontCreditsProperties['motionPrompt'];
  } & { [K in keyof UpfrontEvents as `on${K}`]?: ((event: UpfrontEvents[K]) => void) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'upfront-credits': UpfrontCreditsAttributes;
    }
  }
}
