/**
 * The element for Preact, which sets properties and listens to events by itself: importing this registers the element and
 * tells Preact's JSX of it.
 */

import type { HTMLAttributes } from 'preact';
import type { UpfrontCreditsElement, UpfrontCreditsProperties, UpfrontEvents } from '../element/api.d.ts';

export * from '../element/api.d.ts';

/** The element in JSX: attributes by their own names, events as `onupfront-balance`. */
export type UpfrontCreditsAttributes = Omit<HTMLAttributes<UpfrontCreditsElement>, keyof UpfrontCreditsProperties> &
  Partial<UpfrontCreditsProperties> & {
    'balance-url'?: string | undefined;
    'rate-card'?: UpfrontCreditsProperties['rateCard'];
    'rates-url'?: string | undefined;
    'low-at'?: UpfrontCreditsProperties['lowAt'];
    'motion-prompt'?: UpfrontCreditsProperties['motionPrompt'];
  } & { [K in keyof UpfrontEvents as `on${K}`]?: ((event: UpfrontEvents[K]) => void) | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'upfront-credits': UpfrontCreditsAttributes;
    }
  }
}
