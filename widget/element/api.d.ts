/**
 * The types of `<upfront-credits>`: its properties, its events, and the element itself. Importing `upfront-credits/element`
 * registers it.
 */

import type {
  Action,
  Alternative,
  AnyFeatureId,
  Balance,
  BalanceProvider,
  CreditViewKind,
  ErrorEvent,
  Estimate,
  PlanId,
  ProvidedBalance,
  RateCardId,
  Upfront,
  UpfrontOptions,
  Variant,
} from '../sdk/api.d.ts';

/** What properties take beside the texts of their attributes. */
export interface UpfrontCreditsProperties {
  view: CreditViewKind;
  theme: NonNullable<UpfrontOptions['theme']>;
  locale: string | undefined;
  balanceUrl: string | undefined;
  balance: ProvidedBalance | number | string | undefined;
  rateCard: RateCardId | undefined;
  ratesUrl: string | undefined;
  plan: PlanId | undefined;
  lowAt: number | string | undefined;
  feature: AnyFeatureId | undefined;
  seconds: Action['seconds'] | string;
  count: number | string | undefined;
  languages: number | string | undefined;
  motionPrompt: boolean | string | undefined;
  variant: Variant | string | undefined;
  /** What the element is about, in the place of its attributes: the parts of one video, for example. */
  action: Action | readonly Action[] | undefined;
  /** An instance that the page has made, in the place of the element's own. */
  upfront: Upfront | undefined;
  /** Code that answers with the balance. */
  balanceProvider: BalanceProvider | undefined;
}

/** What an element tells its page. All of them bubble and leave shadow roots. */
export interface UpfrontEvents {
  /** The view stands for the first time. */
  'upfront-ready': CustomEvent<undefined>;
  'upfront-balance': CustomEvent<Balance>;
  /** What the element's action will draw has changed. */
  'upfront-estimate': CustomEvent<Estimate>;
  /** A person has chosen something else to do; what that means, the page decides. */
  'upfront-select': CustomEvent<Alternative>;
  /** What went wrong and what to do, for developers: also in the console, unless it is cancelled. */
  'upfront-error': CustomEvent<ErrorEvent>;
}

/** `<upfront-credits>` on a page. */
export interface UpfrontCreditsElement extends HTMLElement, UpfrontCreditsProperties {}

/**
 * Registers the element. Who comes first has the plain tag: a second copy changes nothing, and another major version has
 * only its own tag. Does nothing where there are no custom elements, as in Node.
 */
export function register(): void;

declare global {
  interface HTMLElementTagNameMap {
    'upfront-credits': UpfrontCreditsElement;
  }
  /** They bubble: a page may listen wherever it likes. */
  interface GlobalEventHandlersEventMap extends UpfrontEvents {}
}
