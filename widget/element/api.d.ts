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
  /** What is shown; `meter` unless set. */
  view: CreditViewKind;
  /** `auto`, which follows the text around the element, unless set. */
  theme: NonNullable<UpfrontOptions['theme']>;
  /** BCP 47 tag; the language of the text around the element unless set. */
  locale: string | undefined;
  /** Address of the page's own server that answers with the balance; see `urlBalanceProvider`. */
  balanceUrl: string | undefined;
  /** A balance that the page knows already; a number is in premium credits. Empty is unknown, never 0. */
  balance: ProvidedBalance | number | string | undefined;
  /** The pricing generation that holds; `premium-2026` unless set. */
  rateCard: RateCardId | undefined;
  /** The address of a file with the prices of a whole card. */
  ratesUrl: string | undefined;
  /** The person's plan, on which some prices depend. */
  plan: PlanId | undefined;
  /** Credits under which a balance or an estimate counts as low; 0 unless set. */
  lowAt: number | string | undefined;
  /** What the estimate is about. */
  feature: AnyFeatureId | undefined;
  /** Length in seconds: a number, a range, or a text as "55" or "14-16". */
  seconds: Action['seconds'] | string;
  /** How many clips, looks or trainings; 1 unless set. */
  count: number | string | undefined;
  /** Target languages of a translation; 1 unless set. */
  languages: number | string | undefined;
  /** A custom motion prompt is set. */
  motionPrompt: boolean | string | undefined;
  /** Choices that change the price, as an object or as a text: "photo 1080p". */
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
  /** The balance has changed. */
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
